import { Refusal } from '../refusal';
import type { Notes } from '../vault/notes';
import { addToOverview } from './overview';
import type { SetUpPlan } from './set-up';

/** What came of a set-up: paths of the notes made, of those that got new days to list, and of those left alone. */
export interface SetUpResult {
	readonly created: readonly string[];
	readonly extended: readonly string[];
	readonly left: readonly string[];
	/** What stopped it half way, `null` when nothing did. */
	readonly error: Error | null;
}

/** Makes the notes that are missing, one after the other, until one cannot be made; never throws. */
export async function carryOut(
	{ notes: planned, days }: SetUpPlan,
	notes: Pick<Notes, 'create' | 'rewrite'>,
): Promise<SetUpResult> {
	const created: string[] = [];
	const extended: string[] = [];
	const left: string[] = [];
	const result = { created, extended, left };
	for (const { path, text, isThere } of planned) {
		try {
			const isMade = !isThere && (await make(notes, path, text));
			if (isMade) created.push(path);
			else if (path !== planned.at(-1)?.path || created.length === 0) left.push(path);
			else {
				const { before, after } = await notes.rewrite(path, now => addToOverview(now, days, created));
				(before === after ? left : extended).push(path);
			}
		} catch (error) {
			return { ...result, error: error instanceof Error ? error : new Error(String(error)) };
		}
	}
	return { ...result, error: null };
}

/** `false` when sync has brought the note since the plan was made. */
async function make(notes: Pick<Notes, 'create'>, path: string, text: string): Promise<boolean> {
	try {
		await notes.create(path, text);
		return true;
	} catch (error) {
		if (error instanceof Refusal && error.key === 'noteExists') return false;
		throw error;
	}
}
