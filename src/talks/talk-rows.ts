import type { ConferenceDay } from '../conference/conference';
import type { Talk, TalkComment } from '../conference/day-note';
import type { GroupRow, TalksRow } from './talks-row';
import type { UniqueKeys } from './unique-keys';

/** The talks of a day in one note, in its order. */
export function talksOf({ note, index }: ConferenceDay): readonly Talk[] {
	return note.talks.filter(talk => talk.day === index);
}

/** The rows of those talks, and a row above those that stand in a group. */
export function talkRows(
	day: ConferenceDay,
	folded: ReadonlySet<string>,
	unique: UniqueKeys,
): readonly TalksRow[] {
	const { path, talks, comments } = day.note;
	const open = countOpenFollowUps(comments);
	return runsOf(day).flatMap(({ line, talks: run }) => {
		const group = line === null ? null : groupRow(path, line, run, folded, unique);
		const rows = run.map(talk => ({
			kind: 'talk' as const,
			key: unique(`talk ${path} ${talk.headingPath.join(' › ')}`),
			level: group === null ? 3 : 4,
			path,
			talk,
			followUps: open.get(talks.indexOf(talk)) ?? 0,
		}));
		if (group === null) return rows;
		return group.folded ? [group] : [group, ...rows];
	});
}

function groupRow(
	path: string,
	line: number,
	talks: readonly Talk[],
	folded: ReadonlySet<string>,
	unique: UniqueKeys,
): GroupRow {
	const title = talks[0]?.group ?? '';
	const key = unique(`group ${path} ${title}`);
	return { kind: 'group', key, level: 3, folded: folded.has(key), path, line, title, talks: talks.length };
}

/** Talks that follow each other in one group, with the line of its heading; `null` for those in none. */
function runsOf(
	day: ConferenceDay,
): readonly { readonly line: number | null; readonly talks: readonly Talk[] }[] {
	const runs: { line: number | null; talks: Talk[] }[] = [];
	for (const talk of talksOf(day)) {
		const line = groupLineOf(day, talk);
		const last = runs.at(-1);
		if (last?.line === line) last.talks.push(talk);
		else runs.push({ line, talks: [talk] });
	}
	return runs;
}

function groupLineOf({ note }: ConferenceDay, talk: Talk): number | null {
	if (talk.group === null) return null;
	const above = note.headings.filter(({ kind, line }) => kind === 'group' && line < talk.line);
	return above.at(-1)?.line ?? null;
}

/** By index of the talk. A custom status is as open as one of ours: only done and dropped are not. */
function countOpenFollowUps(comments: readonly TalkComment[]): ReadonlyMap<number | null, number> {
	const counts = new Map<number | null, number>();
	for (const { kind, status, talk } of comments) {
		if (kind !== 'follow-up' || status === 'x' || status === '-') continue;
		counts.set(talk, (counts.get(talk) ?? 0) + 1);
	}
	return counts;
}
