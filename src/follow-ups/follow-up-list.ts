import type { Strings } from '../i18n/strings';
import { findNamed } from '../lists/for-terminal';
import { foldText } from '../lists/search-words';
import type { BoardColumn, FollowUp } from './board';
import { hasTag } from './board-query';
import { isOpenColumn, type Column } from './columns';
import { placeKey, placeNames } from './place-keys';

/** What a list of follow-ups outside the board shows. */
export interface ListQuery {
	/** Part of a conference's name; empty for all. */
	readonly conference: string;
	/** Ids of the columns that are shown. */
	readonly status: readonly string[];
	/** Without `#`; empty for all. Those below it (`docs/api` below `docs`) count too. */
	readonly tag: string;
	readonly group: (typeof groupings)[number];
}

/** What a list can be grouped by. */
export const groupings = ['none', 'conference', 'day', 'talk', 'status'] as const;

/** The keys of a query, as they are written. */
const keys = ['conference', 'status', 'tag', 'group'] as const;

/** A query, and a sentence for everything in it that cannot be read. */
export interface ReadQuery {
	readonly query: ListQuery;
	readonly problems: readonly string[];
}

/** Reads the lines of a code block, `status: inbox, doing`. What is left out is open, of all conferences, in one list. */
export function readListBlock(source: string, columns: readonly Column[], strings: Strings): ReadQuery {
	const text = strings.onward.list;
	const problems: string[] = [];
	const given: Partial<Record<string, string>> = {};
	for (const line of source.split('\n')) {
		const [, key = '', value = ''] = /^\s*([^:]+?)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
		if (line.trim() === '' || line.trim().startsWith('#')) continue;
		if (key === '') problems.push(text.noKey(line.trim()));
		else if (!keys.some(each => each === key))
			problems.push(text.unknownKey(key, strings.formats.list(keys)));
		else given[key] = value.replace(/^(["'])(.*)\1$/, '$2');
	}
	const read = readListQuery(given, columns, strings);
	return { query: read.query, problems: [...problems, ...read.problems] };
}

/** Reads values by key, as a code block or the command line gives them. */
export function readListQuery(
	given: Partial<Record<string, string>>,
	columns: readonly Column[],
	strings: Strings,
): ReadQuery {
	const { list } = strings.formats;
	const text = strings.onward.list;
	const problems: string[] = [];
	const open = columns.filter(isOpenColumn).map(({ id }) => id);
	const status = (given.status ?? '').split(',').flatMap(each => {
		const word = foldText(each.trim());
		if (word === '' || word === 'open') return open;
		if (word === 'all') return columns.map(({ id }) => id);
		const column = columns.find(({ id, name }) => id === word || foldText(name) === word);
		if (column) return column.id;
		problems.push(text.unknownStatus(each.trim(), list(['open', 'all', ...columns.map(({ id }) => id)])));
		return [];
	});
	const wanted = foldText(given.group ?? '') || 'none';
	const group = groupings.find(each => each === wanted);
	if (!group) problems.push(text.unknownGroup(given.group ?? '', list(groupings)));
	const { conference = '', tag = '' } = given;
	return {
		query: { conference, status, tag: tag.replace(/^#/, ''), group: group ?? 'none' },
		problems,
	};
}

/** What stands together in a list; `name` is empty where nothing is grouped. */
export interface ListGroup {
	readonly key: string;
	readonly name: string;
	readonly items: readonly { readonly followUp: FollowUp; readonly column: Column }[];
}

/** The follow-ups a query asks for, in the order of the notes. @param stays keys of those that are shown whatever their status */
export function listGroups(
	board: readonly BoardColumn[],
	query: ListQuery,
	strings: Strings,
	stays: ReadonlySet<string> = new Set(),
): readonly ListGroup[] {
	const { conference, status, tag, group } = query;
	const items = board
		.flatMap(({ column, followUps }) => followUps.map(followUp => ({ followUp, column })))
		.filter(({ followUp, column }) => status.includes(column.id) || stays.has(followUp.key))
		.filter(({ followUp }) => findNamed([followUp.conference], conference).length > 0)
		.filter(({ followUp }) => tag === '' || hasTag(followUp.comment.tags, tag))
		.sort((a, b) => a.followUp.order - b.followUp.order);
	const groups = new Map<string, { key: string; name: string; items: typeof items }>();
	for (const item of items) {
		const { followUp, column } = item;
		const [key, name] =
			group === 'none'
				? ['', '']
				: group === 'status'
					? [column.id, column.name]
					: [placeKey(followUp, group), placeNames(followUp, group, strings).join(' · ')];
		const found = groups.get(key);
		if (found) found.items.push(item);
		else groups.set(key, { key, name, items: [item] });
	}
	return [...groups.values()];
}
