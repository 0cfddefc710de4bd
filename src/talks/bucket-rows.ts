import { sortTalks, type Compare } from './talk-order';
import type { FoundTalk } from './found-talks';
import { talkRow } from './talk-rows';
import { talkKinds, type TalksQuery } from './talks-query';
import type { BucketRow, NamedDay, TalksRow } from './talks-row';
import type { UniqueKeys } from './unique-keys';

interface DatedTalk extends FoundTalk {
	readonly of: NamedDay;
}

/** The talks of a conference by kind or speaker, or all in one list; by time they stand day after day. */
export function bucketRows(
	conference: string,
	days: readonly (NamedDay & { readonly talks: readonly FoundTalk[] })[],
	by: Exclude<TalksQuery['group'], 'day'>,
	sort: TalksQuery['sort'],
	folded: ReadonlySet<string>,
	unique: UniqueKeys,
	compare: Compare,
): readonly TalksRow[] {
	const byDay = days.flatMap(({ talks, ...of }) =>
		sortTalks(talks, sort === 'time' ? sort : 'note', compare).map((found): DatedTalk => ({
			...found,
			of,
		})),
	);
	const sorted = sort === 'title' ? sortTalks(byDay, sort, compare) : byDay;
	if (by === 'none') return sorted.map(found => talkRow(found, 2, unique, found.of));
	return bucketsOf(sorted, by, compare).flatMap(([value, talks]): readonly TalksRow[] => {
		const key = unique(`${by} ${conference} ${value}`);
		const row: BucketRow = {
			kind: 'bucket',
			key,
			level: 2,
			folded: folded.has(key),
			by,
			value,
			talks: talks.length,
		};
		return row.folded ? [row] : [row, ...talks.map(found => talkRow(found, 3, unique, found.of))];
	});
}

/** Kinds in their order, speakers by name and those of nobody last; a talk of two speakers stands below both. */
function bucketsOf(
	talks: readonly DatedTalk[],
	by: BucketRow['by'],
	compare: Compare,
): readonly (readonly [string, readonly DatedTalk[]])[] {
	const buckets = new Map<string, DatedTalk[]>(by === 'kind' ? talkKinds.map(kind => [kind, []]) : []);
	for (const found of talks) {
		const { kind, speakers } = found.talk;
		const values = by === 'kind' ? [kind ?? 'talk'] : speakers.length > 0 ? speakers : [''];
		for (const value of values) {
			const bucket = buckets.get(value);
			if (bucket) bucket.push(found);
			else buckets.set(value, [found]);
		}
	}
	const filled = [...buckets].filter(([, own]) => own.length > 0);
	if (by === 'kind') return filled;
	return filled.sort(([a], [b]) => Number(a === '') - Number(b === '') || compare(a, b));
}
