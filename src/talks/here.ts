import { talkAt } from '../conference/talk-at';
import type { TalksRow } from './talks-row';

/** Where the cursor of the active note is. */
export interface CursorPlace {
	readonly path: string;
	readonly line: number;
}

/** The key of the first row of the talk that the cursor is in; `null` when it is in none that is listed. */
export function findHere(rows: readonly TalksRow[], cursor: CursorPlace | null): string | null {
	if (cursor === null) return null;
	const { path, line } = cursor;
	const talks = rows.flatMap(row => (row.kind === 'talk' && row.path === path ? row : []));
	const here = talks[0] ? talkAt(talks[0].note, line) : null;
	return talks.find(({ talk }) => talk === here)?.key ?? null;
}
