import { lineEnding } from '../markdown/line-ending';

interface Entry {
	readonly key: string;
	/** Its line and those that go on with its value. */
	readonly lines: string[];
}

interface Table {
	/** Empty for what stands before the first table. */
	readonly name: string;
	readonly entries: Entry[];
	/** Offset behind its last line that is not blank, the line ending left out. */
	end: number;
}

/**
 * The inside of a YAML or TOML header with the keys that it lacks and another one in the same language has; no byte of
 * it changes. A key of Hugo's `params` and the same key at the top are one.
 * @param ending of the lines of its note
 */
export function addMissingKeys(
	header: string,
	other: string,
	language: 'yaml' | 'toml',
	ending = lineEnding(header),
): string {
	const tables = readTables(header, language);
	const known = new Set(tables.flatMap(table => table.entries.map(entry => nameOf(table, entry))));
	const edits = readTables(other, language).flatMap(table => {
		const missing = table.entries.filter(entry => !known.has(nameOf(table, entry)));
		if (missing.length === 0) return [];
		const lines = missing.flatMap(entry => entry.lines).join(ending);
		const own = tables.find(each => each.name === table.name);
		const at = own ? own.end : header.trimEnd().length;
		const opening = own ? '' : `${at === 0 ? '' : ending}[${table.name}]${ending}`;
		return [{ at, text: at === 0 ? opening + lines + ending : ending + opening + lines }];
	});
	// From the end, so that the offsets before stay.
	return edits
		.reverse()
		.sort((a, b) => b.at - a.at)
		.reduce((text, edit) => text.slice(0, edit.at) + edit.text + text.slice(edit.at), header);
}

function readTables(header: string, language: 'yaml' | 'toml'): Table[] {
	const table = language === 'toml' ? /^\s*\[+\s*([^\]]+?)\s*\]+\s*(?:#.*)?$/ : null;
	// Indented lines of YAML belong to the key above.
	const key = language === 'toml' ? /^\s*["']?([\w-]+)["']?\s*=/ : /^["']?([\w-]+)["']?:(?:\s|$)/;
	let current: Table = { name: '', entries: [], end: 0 };
	const tables = [current];
	for (const { 0: line, index } of header.matchAll(/[^\r\n]+/g)) {
		if (line.trim() === '') continue;
		const named = table?.exec(line)?.[1];
		const keyed = key.exec(line)?.[1];
		if (named !== undefined) tables.push((current = { name: named, entries: [], end: 0 }));
		else if (keyed !== undefined) current.entries.push({ key: keyed, lines: [line] });
		else current.entries.at(-1)?.lines.push(line);
		current.end = index + line.length;
	}
	return tables;
}

function nameOf({ name }: Table, { key }: Entry): string {
	return `${name === 'params' ? '' : name}.${key.toLowerCase()}`;
}
