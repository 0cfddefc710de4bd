/** A text of a table: its place, `talks.menu.tab`, and what it says; a function is called with sample parts. */
export interface Text {
	readonly place: string;
	readonly says: string;
}

type Table = { readonly [key: string]: unknown };

/** The parts of a text that are numbers, by their names in the tables; `lines` is a list of them, all others are words. */
const numbers = 'n of done all count megabytes found failed others held line millions'.split(' ');

/** Every text of a table, in its order. Counted texts are there for no, one and many things. */
export function listTexts(table: Table, place = ''): readonly Text[] {
	return Object.entries(table).flatMap(([key, value]): readonly Text[] => {
		const at = place === '' ? key : `${place}.${key}`;
		// Not texts: how the language writes numbers.
		if (at === 'formats') return [];
		if (typeof value === 'string') return [{ place: at, says: value }];
		if (typeof value === 'function') return sayings(value as Saying).map(says => ({ place: at, says }));
		return listTexts(value as Table, at);
	});
}

type Saying = (...parts: readonly unknown[]) => string;

function sayings(text: Saying): readonly string[] {
	const names = /^\(?([\w\s,]*?)\)?\s*=>/.exec(text.toString())?.[1]?.split(/[\s,]+/) ?? [];
	const counts = names.some(name => numbers.includes(name) || name === 'lines') ? [0, 1, 1234] : [1];
	return counts.map(n => text(...names.map((name, at) => part(name, n + at, at))));
}

function part(name: string, n: number, at: number): unknown {
	if (name === 'lines') return Array.from({ length: Math.min(n, 3) }, (_, line) => line + 1);
	return numbers.includes(name) ? n : `{${at + 1}}`;
}
