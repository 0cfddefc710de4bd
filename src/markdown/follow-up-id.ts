import type { HeadingPath } from './heading-path';

/**
 * What names a follow-up outside of the app, as on the command line: 8 hex digits, the same while its status or lines
 * elsewhere change. `text` is without status, `k` its place from 0 among the follow-ups of this text under its heading.
 * Two may share an id, once in some four thousand million pairs: what acts on an id refuses one that several have.
 */
export function followUpId(path: string, headingPath: HeadingPath, text: string, k: number): string {
	return hashOf(JSON.stringify([path, headingPath, text, k]));
}

/** 8 hex digits that tell a text from others: FNV-1a, https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
export function hashOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const char of new TextEncoder().encode(text)) hash = Math.imul(hash ^ char, 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
