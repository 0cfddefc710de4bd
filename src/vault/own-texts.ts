// V8 keeps shorter pieces of a text as texts of their own.
const longestCopied = 12;

/**
 * Gives a value that was read from a text (objects, lists and texts, just made and not shared) texts of its own, and
 * returns it. V8 cuts a piece out of a text as a view that keeps all of it in memory: an index of a few titles would
 * hold every note.
 */
export function ownTexts<T>(value: T): T {
	if (typeof value === 'string') return ownText(value) as T;
	if (typeof value !== 'object' || value === null) return value;
	const fields = value as Record<string, unknown>;
	for (const key in fields) {
		const field = fields[key];
		if (typeof field === 'string') {
			if (field.length > longestCopied) fields[key] = ownText(field);
		} else if (typeof field === 'object') ownTexts(field);
	}
	return value;
}

/** Joining makes a new text, and cutting the blank off again a view of nothing but that. */
function ownText(text: string): string {
	return ` ${text}`.slice(1);
}
