import { pattern } from '../lazily';

const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const never = pattern(String.raw`[\ud800-\udfff\p{Cc}"<>?*^[\]#|]`, 'gu');
const word = pattern(String.raw`[\p{L}\p{M}\p{N}+]+`, 'gu');

/**
 * A name as one part of a path that Windows, macOS, Linux, Android and links in notes all take; `''` when nothing of
 * it can stay: `KubeCon: EU/2025?` becomes `KubeCon EU-2025`.
 * @param maxBytes of UTF-8. The default leaves room for a day and an ending where a system stops at 255.
 */
export function safeName(name: string, maxBytes = 80): string {
	const clean = name
		.normalize('NFC')
		.replace(never(), ' ')
		.replace(/:(?=\s|$)/g, '')
		.replace(/[/\\:]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
	const short = cut(clean, maxBytes).replace(/^[. ]+|[. ]+$/g, '');
	return reserved.test((short.split('.')[0] ?? '').trim()) ? `_${short}` : short;
}

/** A name for an address: lower case, words joined by hyphens, letters of every script kept: `kubecon-eu-2025`. */
export function slug(name: string): string {
	const words = name.normalize('NFKC').toLowerCase().match(word()) ?? [];
	return safeName(words.join('-')).replace(/-+$/, '');
}

/** The start of the text that fits into so many bytes, never half of what shows as one character. */
function cut(text: string, maxBytes: number): string {
	const encoder = new TextEncoder();
	let room = maxBytes;
	let short = '';
	for (const { segment } of new Intl.Segmenter().segment(text)) {
		room -= encoder.encode(segment).length;
		if (room < 0) break;
		short += segment;
	}
	return short;
}
