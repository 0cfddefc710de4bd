/** What the community directory says of a release: an error takes it out of the directory, a recommendation costs nothing. */
export interface Finding {
	readonly severity: 'error' | 'warning' | 'recommendation';
	/** The file, and line where there is one: `styles.css:12`. */
	readonly where: string;
	readonly text: string;
}

/** A rule: its severity, what to say, and whether something breaks it. */
export type Rule<T> = readonly [Finding['severity'], string, (subject: T) => boolean];

/** What of the rules something breaks. */
export function breaches<T>(where: string, rules: readonly Rule<T>[], subject: T): readonly Finding[] {
	return rules.flatMap(([severity, text, isBroken]) =>
		isBroken(subject) ? [{ severity, where, text }] : [],
	);
}

/** The object in a JSON text, `null` when there is none. */
export function readObject(text: string): Readonly<Record<string, unknown>> | null {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Readonly<Record<string, unknown>>)
			: null;
	} catch {
		return null;
	}
}
