import { pattern } from '../lazily';

type Plain = string | number | boolean | readonly string[];

const blank = /^ *\r?$/;
const pair = /^([\w-]+) *= *([^ ](?:.*[^ ])?) *\r?$/;
const quoted = String.raw`(?:"[^"\\\p{Cc}]*"|'[^'\p{Cc}]*')`;
const text = pattern(`^${quoted}$`, 'u');
const list = pattern(`^\\[ *(?:${quoted}(?: *, *${quoted})*)? *\\]$`, 'u');
const inList = /"[^"]*"|'[^']*'/g;
const whole = /^(?:0|[1-9]\d{0,14})$/;
// Days that every month has: the parser knows which months have more.
const date =
	/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:Z|[-+](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/**
 * Reads TOML (https://toml.io/en/v1.0.0) that is nothing but lines of `key = value`, as most headers are, in a tenth
 * of the time a whole parser takes; dates are the text they are written as. `null` where it is anything else: then the
 * parser decides.
 */
export function readPlainToml(lines: string): Readonly<Record<string, Plain>> | null {
	const data = Object.create(null) as Record<string, Plain>;
	for (const line of lines.split('\n')) {
		if (blank.test(line)) continue;
		const [, key, written] = pair.exec(line) ?? [];
		const value = written === undefined ? null : readValue(written);
		if (key === undefined || value === null || key in data) return null;
		data[key] = value;
	}
	return data;
}

function readValue(written: string): Plain | null {
	if (text().test(written)) return written.slice(1, -1);
	if (whole.test(written)) return Number(written);
	if (date.test(written)) return written;
	if (written === 'true' || written === 'false') return written === 'true';
	return list().test(written) ? (written.match(inList) ?? []).map(each => each.slice(1, -1)) : null;
}
