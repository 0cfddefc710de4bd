import { pattern } from '../lazily';

type Plain = string | number | boolean | readonly string[];

const pair = /^([A-Za-z_][\w-]*):(?: +(\S.*))?$/;
const item = /^ *- +(\S.*)$/;
// What every YAML reads as text: no mark of its own at the start, no `: ` and no ` #` inside.
const word = pattern(String.raw`^[\p{L}_][^\p{C}]*$`, 'u');
const notPlain = pattern(String.raw`["'\\\p{C}]`, 'u');
const marks = /: |:$| #|[[\]{},&*!|>'"%@`]/;
const whole = /^(?:0|[1-9]\d{0,14})$/;
const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[-+]\d\d:\d\d)?)?$/;
// Words that some versions of YAML take for something else than text.
const special = /^(?:y|n|yes|no|on|off|null|true|false|nan|inf)$/i;

/**
 * Reads YAML that is nothing but lines of `key: value` and short lists, as most headers are, in a hundredth of the
 * time a whole parser takes. `null` where it is anything else: then the parser decides.
 */
export function readPlainYaml(text: string): Readonly<Record<string, Plain>> | null {
	const data = Object.create(null) as Record<string, Plain>;
	let list: string[] | null = null;
	for (const line of text.split('\n')) {
		let end = line.length;
		while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\r')) end--;
		const trimmed = line.slice(0, end);
		if (trimmed === '') continue;
		const entry: string | undefined = list ? item.exec(trimmed)?.[1] : undefined;
		if (list && entry !== undefined) {
			const value = readScalar(entry);
			if (typeof value !== 'string') return null;
			list.push(value);
			continue;
		}
		// A key without a value is `null`, unless a list follows.
		if (list?.length === 0) return null;
		const [, key, written] = pair.exec(trimmed) ?? [];
		if (key === undefined || key in data) return null;
		const value: Plain | null = written === undefined ? (list = []) : readValue(written);
		if (value === null) return null;
		if (written !== undefined) list = null;
		data[key] = value;
	}
	return list?.length === 0 ? null : data;
}

function readValue(written: string): Plain | null {
	if (!written.startsWith('[')) return readScalar(written);
	const inside = /^\[([^[\]{}#"']*)\]$/.exec(written)?.[1]?.trim();
	if (inside === undefined) return null;
	const values = inside === '' ? [] : inside.split(',').map(each => readScalar(each.trim()));
	return values.every(value => typeof value === 'string') ? values : null;
}

function readScalar(written: string): string | number | boolean | null {
	const first = written.charAt(0);
	if (first === '"' || first === "'") {
		const inside = written.slice(1, -1);
		const plain = written.length > 1 && written.endsWith(first) && !notPlain().test(inside);
		return plain ? inside : null;
	}
	if (whole.test(written)) return Number(written);
	if (date.test(written)) return written;
	if (written === 'true' || written === 'false') return written === 'true';
	return word().test(written) && !marks.test(written) && !special.test(written) ? written : null;
}
