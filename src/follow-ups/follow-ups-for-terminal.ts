import type { Strings } from '../i18n/strings';
import { formatForTerminal, isFormat } from '../lists/for-terminal';
import { followUpId } from '../markdown/follow-up-id';
import type { BoardColumn, FollowUp } from './board';
import type { Column } from './columns';
import { listGroups, readListQuery } from './follow-up-list';
import { withMore } from './onward-text';
import { dayName, talkName } from './places';

/** What can be asked for on the command line: `conference=harbor status=inbox,next format=json`. */
export interface FollowUpFlags {
	readonly conference?: string;
	readonly status?: string;
	readonly format?: string;
}

/**
 * The follow-ups as text for a terminal, each with the id that `follow-up-done` takes; as Markdown tasks for `format=md`,
 * for `format=json` as an array of objects. Lines are counted from 1, as editors do. What cannot be read is said instead.
 */
export function followUpsForTerminal(
	board: readonly BoardColumn[],
	{ conference, status, format }: FollowUpFlags,
	strings: Strings,
): string {
	const text = strings.onward.cli;
	const columns = board.map(({ column }) => column);
	const given = { ...(conference && { conference }), ...(status && { status }), group: 'day' };
	const { query, problems } = readListQuery(given, columns, strings);
	if (problems.length > 0) return problems.join('\n');
	if (!isFormat(format)) return strings.terminal.unknownFormat(format);
	const groups = listGroups(board, query, strings);
	if (format === 'json') {
		const records = groups.flatMap(({ items }) =>
			items.map(({ followUp, column }) => toRecord(followUp, column)),
		);
		return JSON.stringify(records, null, '\t');
	}
	if (groups.length === 0) return text.none;
	const parts = groups.map(({ items }) => {
		const [first] = items;
		return {
			heading: first
				? `${first.followUp.conference.name}, ${dayName(first.followUp.day, strings)}`
				: '',
			lines: items.map(({ followUp, column }) => toLine(followUp, column, strings, format === 'md')),
		};
	});
	return formatForTerminal(parts, format);
}

/** The follow-up with an id, or the sentence that says why there is none to act on. */
export function findById(board: readonly BoardColumn[], id: string, strings: Strings): FollowUp | string {
	const text = strings.onward.cli;
	const wanted = id.trim().toLowerCase();
	if (!/^[\da-f]{8}$/.test(wanted)) return text.noId(id);
	const found = board.flatMap(({ followUps }) => followUps.filter(each => idOf(each) === wanted));
	const [first, second] = found;
	if (!first) return text.unknownId(wanted);
	return second ? text.ambiguousId(wanted, found.length) : first;
}

function toLine(followUp: FollowUp, { mark, name }: Column, strings: Strings, isMarkdown: boolean) {
	const { comment, talk } = followUp;
	const place = talk && `(${talkName(talk, strings)})`;
	if (isMarkdown) return `- [${mark ?? ' '}] ${place ? withMore(comment.text, place) : comment.text}`;
	return [idOf(followUp), name, place ? `${comment.text} ${place}` : comment.text].join('  ');
}

function toRecord(followUp: FollowUp, column: Column) {
	const { comment, talk, day, conference } = followUp;
	const { text, due, tags, links, line } = comment;
	return {
		id: idOf(followUp),
		text,
		status: column.id,
		due,
		tags,
		links,
		conference: conference.name,
		day: day.number,
		date: day.date,
		talk: talk?.title ?? null,
		path: day.note.path,
		line: line + 1,
	};
}

function idOf({ key, comment, day }: FollowUp): string {
	// A key ends with the place among those that say the same under the same headings.
	const k = Number(key.slice(key.lastIndexOf(']') + 1));
	return followUpId(day.note.path, comment.headingPath, comment.text, k);
}
