import { pattern } from '../lazily';

// A card shows one line of it; what is longer is there to do harm.
const longest = 300;
const unseen = pattern(
	String.raw`[\p{Cc}\p{Co}\u2028\u2029\u115f\u1160\u3164\uffa0]|(?![\u200c\u200d])\p{Cf}`,
	'gu',
);
const towers = pattern(String.raw`(\p{M}{3})\p{M}+`, 'gu');

/**
 * Text from an address or a page made fit to show: on one line, without control characters, invisible ones and those
 * that turn the direction of writing, without towers of combining marks, at most 300 characters.
 */
export function displayText(text: string): string {
	const clean = text
		.trim()
		.slice(0, 2 * longest)
		// U+2800 is a blank of Braille: a line of them shows nothing.
		.replace(/[\s\u2800]+/gu, ' ')
		.replace(/[\ud800-\udfff]/gu, '\ufffd')
		.replace(unseen(), '')
		.replace(towers(), '$1')
		.trim();
	const characters = Array.from(clean);
	return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : clean;
}

/** A percent-encoded part of an address as text; as it stands where it is not UTF-8. */
export function decodePart(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** The words of a slug: `beyond-the-limits` is `Beyond the limits`, without the number a site adds at its end. */
export function slugWords(slug: string): string {
	const words = slug
		.replace(/\.html?$|-[\da-f]{10,}$/, '')
		.split(/[-_+ ]+/)
		.filter(Boolean)
		.join(' ');
	return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}

/** A path without the slashes it ends with. (A pattern would be slow on a path of slashes.) */
export function withoutClosingSlashes(path: string): string {
	let end = path.length;
	while (path[end - 1] === '/') end--;
	return path.slice(0, end);
}
