import { en } from './i18n/en';

type Refusals = typeof en.refusals;

/**
 * Something the user asked for and that we do not do. Its message is one sentence for the user (English;
 * `report` shows it in the app's language): `new Refusal('noteExists', 'Days/Day 1.md')`.
 */
export class Refusal<K extends keyof Refusals = keyof Refusals> extends Error {
	override readonly name = 'Refusal';
	readonly args: Parameters<Refusals[K]>;

	constructor(
		readonly key: K,
		...args: Parameters<Refusals[K]>
	) {
		super((en.refusals[key] as (...args: Parameters<Refusals[K]>) => string)(...args));
		this.args = args;
	}
}

/** What went wrong, in the words of whatever was thrown. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** A vault that cannot be written to says why in the words of the system. */
export function unwritable(path: string, error: unknown): Refusal {
	return new Refusal('noteUnwritable', path, messageOf(error));
}
