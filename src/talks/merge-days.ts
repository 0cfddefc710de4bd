import type { ConferenceDay } from '../conference/conference';

/** The notes of one day, at least one. */
export type MergedDay = readonly [ConferenceDay, ...ConferenceDay[]];

/**
 * Brings together what several notes tell of one day: neighbours with the same
 * number, else the same date; notes that are one talk each also without either.
 */
export function mergeDays(days: readonly ConferenceDay[]): readonly MergedDay[] {
	const merged: [ConferenceDay, ...ConferenceDay[]][] = [];
	for (const day of days) {
		const last = merged.at(-1);
		if (last !== undefined && isSameDay(last[0], day)) last.push(day);
		else merged.push([day]);
	}
	return merged;
}

function isSameDay(a: ConferenceDay, b: ConferenceDay): boolean {
	if (a.number !== b.number) return false;
	if (a.number !== null) return true;
	if (a.date !== b.date) return false;
	return a.date !== null || (a.label === b.label && a.note.oneTalk && b.note.oneTalk);
}
