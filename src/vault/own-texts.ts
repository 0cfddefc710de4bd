// V8 copies shorter pieces of a text by itself.
const longestCopied = 12;

/** The places that hold texts: field or item `keys[n]` of `holders[n]` is `texts[n]`. */
interface Places {
	readonly holders: Record<string | number, unknown>[];
	readonly keys: (string | number)[];
	readonly texts: string[];
}

/**
 * Gives a value that was read from a text (objects, lists and texts, just made and not frozen) texts of its own, and
 * returns it. V8 cuts a piece out of a text as a view that keeps all of it in memory: an index of a few titles would
 * hold every note. So all texts are joined to one that holds nothing else, and become views of that.
 */
export function ownTexts<T>(value: T): T {
	const whole = { value };
	const places: Places = { holders: [], keys: [], texts: [' '] };
	collect(whole, places);
	const { holders, keys, texts } = places;
	// The blank makes a new text of a single one, too.
	const joined = texts.join('');
	let from = 1;
	holders.forEach((holder, index) => {
		const to = from + (texts[index + 1]?.length ?? 0);
		holder[keys[index] ?? ''] = joined.slice(from, to);
		from = to;
	});
	return whole.value;
}

function collect(holder: object, places: Places): void {
	const fields = holder as Record<string | number, unknown>;
	if (Array.isArray(holder))
		for (let index = 0; index < holder.length; index++) visit(fields, index, places);
	else for (const key in fields) visit(fields, key, places);
}

function visit(holder: Record<string | number, unknown>, key: string | number, places: Places): void {
	const field = holder[key];
	if (typeof field === 'string') {
		if (field.length <= longestCopied) return;
		places.holders.push(holder);
		places.keys.push(key);
		places.texts.push(field);
	} else if (typeof field === 'object' && field !== null) collect(field, places);
}
