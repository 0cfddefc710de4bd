// V8 copies shorter pieces of a text by itself.
const longestCopied = 12;

/** A place that holds a text: a field of an object, or an item of a list. */
interface Place {
	readonly holder: Record<string | number, unknown>;
	readonly key: string | number;
	readonly text: string;
}

/**
 * Gives a value that was read from a text (objects, lists and texts, just made and not frozen) texts of its own, and
 * returns it. V8 cuts a piece out of a text as a view that keeps all of it in memory: an index of a few titles would
 * hold every note. So all texts are joined to one that holds nothing else, and become views of that.
 */
export function ownTexts<T>(value: T): T {
	const whole = { value };
	const places: Place[] = [];
	collect(whole, places);
	// The blank makes a new text of a single one, too.
	const joined = [' ', ...places.map(({ text }) => text)].join('');
	let from = 1;
	for (const { holder, key, text } of places) {
		holder[key] = joined.slice(from, (from += text.length));
	}
	return whole.value;
}

function collect(holder: object, places: Place[]): void {
	const fields = holder as Record<string | number, unknown>;
	if (Array.isArray(holder)) {
		for (let index = 0; index < holder.length; index++) visit(fields, index, places);
	} else {
		for (const key in fields) visit(fields, key, places);
	}
}

function visit(holder: Place['holder'], key: Place['key'], places: Place[]): void {
	const field = holder[key];
	if (typeof field === 'string') {
		if (field.length > longestCopied) places.push({ holder, key, text: field });
	} else if (typeof field === 'object' && field !== null) collect(field, places);
}
