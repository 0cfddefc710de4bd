import { parseUrl } from './parse-url';
import { hostEnd, pathEnd, withoutClosingPunctuation } from './url-end';

/** A web address in a line: `line.slice(from, to)` is how it is written there, `url` where it leads. */
export interface FoundUrl {
	readonly from: number;
	readonly to: number;
	/** Always `http(s)://…`: without angle brackets, and with `https://` where the line has only `www.`. */
	readonly url: string;
}

/** Could there be an address in this line? Quick, and never wrongly no. */
export function mayHoldUrl(line: string): boolean {
	return line.includes('://') || line.includes('ww.');
}

/**
 * Every web address written in one line, in order, never overlapping. Takes `https://…`, `<https://…>` and `www.…`;
 * leaves out what only ends the sentence (`.`, `!!!`, a closing bracket that was not opened inside). Linear in the line.
 */
export function findUrls(line: string): readonly FoundUrl[] {
	if (!mayHoldUrl(line)) return none;
	let scheme = line.indexOf('://');
	let www = line.indexOf('ww.');
	const found: FoundUrl[] = [];
	let after = 0;
	while (scheme >= 0 || www >= 0) {
		const isScheme = scheme >= 0 && (www < 0 || scheme < www);
		const url = isScheme ? urlAtScheme(line, scheme, after) : urlAtWww(line, www - 1, after);
		if (url) found.push(url);
		after = url?.to ?? (isScheme ? scheme + 3 : www + 3);
		if (scheme >= 0 && scheme < after) scheme = line.indexOf('://', after);
		if (www >= 0 && www < after) www = line.indexOf('ww.', after);
	}
	return found;
}

const none: readonly FoundUrl[] = [];

/** An address in ASCII up to a blank, with a name no one can doubt and no mark at its end: most are, and need no second look. */
const plain =
	/https?:\/\/(?:(?!xn--)[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?:\/(?:[\w\-/.~=&+?#]*[A-Za-z\d/&+-])?)?(?=\s|$)/y;

/** What may stand between angle brackets. */
const bracketed = /[^\s<>]*>/y;

/**
 * The plain address in a text whose `://` stands at `colon`, where nothing before `after` belongs to it; `null` for
 * one that only a second look at its line can tell.
 */
export function findPlainUrl(text: string, colon: number, after: number): FoundUrl | null {
	const from = schemeStart(text, colon, after);
	if (from < 0 || (from > after && text.charAt(from - 1) === '<')) return null;
	plain.lastIndex = from;
	return plain.test(text) ? { from, to: plain.lastIndex, url: text.slice(from, plain.lastIndex) } : null;
}

/** Where `http` or `https` begins that ends at `colon`; -1 for another scheme, or a word that only ends so. */
function schemeStart(text: string, colon: number, after: number): number {
	const name = text.slice(Math.max(after, colon - 5), colon);
	const length = name === 'https' ? 5 : (/https?$/i.exec(name)?.[0].length ?? 0);
	if (length === 0) return -1;
	const from = colon - length;
	const before = from > after ? text.charAt(from - 1) : '';
	if (before === ' ') return from;
	if (/[a-z\d+.-]/i.test(before)) return -1;
	// The one scheme around another that leads to a page.
	return before === ':' && /view-source:$/i.test(text.slice(Math.max(0, from - 12), from)) ? -1 : from;
}

function urlAtScheme(line: string, colon: number, after: number): FoundUrl | null {
	const url = findPlainUrl(line, colon, after);
	if (url) return url;
	const from = schemeStart(line, colon, after);
	if (from < 0) return null;
	const before = from > after ? line.charAt(from - 1) : '';
	bracketed.lastIndex = from;
	if (before === '<' && bracketed.test(line)) {
		const to = bracketed.lastIndex;
		const url = line.slice(from, to - 1);
		return parseUrl(url) ? { from: from - 1, to, url } : null;
	}
	return urlFrom(line, from, colon + 3, '');
}

function urlAtWww(line: string, from: number, after: number): FoundUrl | null {
	if (from < after || !/w/i.test(line.charAt(from))) return null;
	if (from > after && /[\w@/\\.:=-]/.test(line.charAt(from - 1))) return null;
	const found = urlFrom(line, from, from, 'https://');
	return found && nameWithTwoDots.test(found.url) ? found : null;
}

/** `www.` alone, or with one more word, may be anything. */
const nameWithTwoDots = /^https:\/\/www\.[^/?#:.]+\.[^/?#:.]/i;

function urlFrom(line: string, from: number, host: number, scheme: string): FoundUrl | null {
	const nameEnd = hostEnd(line, host);
	if (nameEnd === host) return null;
	const to = withoutClosingPunctuation(line, from, pathEnd(line, nameEnd));
	const url = scheme + line.slice(from, to);
	return to > host && parseUrl(url) ? { from, to, url } : null;
}
