import { Refusal } from '../refusal';
import type { Notes } from '../vault/notes';
import type { SetUpPlan } from './set-up';

/** What came of a set-up: paths of the notes made, and of those that were there and left alone. */
export interface SetUpResult {
	readonly created: readonly string[];
	readonly left: readonly string[];
	/** What stopped it half way, `null` when nothing did. */
	readonly error: Error | null;
}

/** Makes the notes that are missing, one after the other, until one cannot be made; never throws. */
export async function carryOut(plan: SetUpPlan, notes: Pick<Notes, 'create'>): Promise<SetUpResult> {
	const created: string[] = [];
	const left: string[] = [];
	for (const { path, text, isThere } of plan.notes) {
		try {
			if (!isThere) await notes.create(path, text);
			(isThere ? left : created).push(path);
		} catch (error) {
			// Sync may have brought the note since the plan was made.
			if (!(error instanceof Refusal)) {
				const why = error instanceof Error ? error.message : String(error);
				return { created, left, error: new Refusal('noteUnwritable', path, why) };
			}
			if (error.key !== 'noteExists') return { created, left, error };
			left.push(path);
		}
	}
	return { created, left, error: null };
}
