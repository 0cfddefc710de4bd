import type { Talk } from '../conference/day-note';
import type { FoundTalk } from './found-talks';
import type { GroupRow, NamedDay, TalkRow, TalksRow } from './talks-row';
import type { UniqueKeys } from './unique-keys';

/** The row of a talk. */
export function talkRow(
	{ day: { note }, talk, open, done, excerpt }: FoundTalk,
	level: number,
	unique: UniqueKeys,
	day: NamedDay | null = null,
): TalkRow {
	const key = unique(keyOf(note.path, talk));
	return { kind: 'talk', key, level, path: note.path, note, talk, followUps: open, done, excerpt, day };
}

// Long texts are slow to join and to look up for the first time, and most talks stay as they are.
const keys = new WeakMap<Talk, string>();

function keyOf(path: string, talk: Talk): string {
	let key = keys.get(talk);
	if (key === undefined) keys.set(talk, (key = `talk ${path} ${talk.headingPath.join(' › ')}`));
	return key;
}

/** The rows of talks of one note, and a row above those that stand in a group. */
export function talkRows(
	talks: readonly FoundTalk[],
	folded: ReadonlySet<string>,
	unique: UniqueKeys,
): readonly TalksRow[] {
	return runsOf(talks).flatMap(({ line, talks: run }) => {
		if (line === null) return run.map(found => talkRow(found, 3, unique));
		const group = groupRow(line, run, folded, unique);
		return group.folded ? [group] : [group, ...run.map(found => talkRow(found, 4, unique))];
	});
}

function groupRow(
	line: number,
	talks: readonly FoundTalk[],
	folded: ReadonlySet<string>,
	unique: UniqueKeys,
): GroupRow {
	const path = talks[0]?.day.note.path ?? '';
	const title = talks[0]?.talk.group ?? '';
	const key = unique(`group ${path} ${title}`);
	return { kind: 'group', key, level: 3, folded: folded.has(key), path, line, title, talks: talks.length };
}

/** Talks that follow each other in one group, with the line of its heading; `null` for those in none. */
function runsOf(
	talks: readonly FoundTalk[],
): readonly { readonly line: number | null; readonly talks: readonly FoundTalk[] }[] {
	const runs: { line: number | null; talks: FoundTalk[] }[] = [];
	for (const found of talks) {
		const line = groupLineOf(found);
		const last = runs.at(-1);
		if (last?.line === line) last.talks.push(found);
		else runs.push({ line, talks: [found] });
	}
	return runs;
}

function groupLineOf({ day: { note }, talk }: FoundTalk): number | null {
	if (talk.group === null) return null;
	const above = note.headings.filter(({ kind, line }) => kind === 'group' && line < talk.line);
	return above.at(-1)?.line ?? null;
}
