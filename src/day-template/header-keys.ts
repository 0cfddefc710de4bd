import { isRecord } from '../record';

/**
 * What a header says, written in another language, a key a line: `tags: ["sea"]` of `tags = ["sea"]`. Hugo's `params`
 * are a table of TOML, and keys like any other in YAML.
 */
export function writeKeys(data: object, language: 'yaml' | 'toml'): string {
	const { params = {}, ...own } = data as Readonly<Record<string, unknown>>;
	if (language === 'yaml') return writeEntries({ ...(params as object), ...own }, ': ').join('\n');
	const entries = Object.entries(data);
	const tables = entries.filter(([, value]) => isRecord(value)) as [string, object][];
	return [
		...writeEntries(Object.fromEntries(entries.filter(([, value]) => !isRecord(value))), ' = '),
		...tables.flatMap(([key, table]) => [`[${writeKey(key)}]`, ...writeEntries(table, ' = ')]),
	].join('\n');
}

function writeEntries(table: object, sign: string): string[] {
	return Object.entries(table)
		.filter(([, value]) => value !== null)
		.map(([key, value]) => writeKey(key) + sign + writeValue(value, sign));
}

const dateTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[-+]\d\d:\d\d)?)?$/;

/** Texts, numbers and lists are written alike in both. */
function writeValue(value: unknown, sign: string): string {
	if (value instanceof Date) return value.toISOString().replace('.000', '');
	if (Array.isArray(value)) return `[${value.map(each => writeValue(each, sign)).join(', ')}]`;
	if (isRecord(value)) return `{${writeEntries(value, sign).join(', ')}}`;
	return typeof value === 'string' && dateTime.test(value) ? value : JSON.stringify(value);
}

function writeKey(key: string): string {
	return /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
}
