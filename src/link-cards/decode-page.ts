// As browsers do, only the beginning is searched for what a page says of itself; older sites say it late.
const searched = 4096;
/** What only looks as if the page said it. */
const unsaid = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1|$)/gi;

/**
 * The text of a page. Its encoding is told by its first bytes, the header, the page itself, or guessed, in this order
 * (https://html.spec.whatwg.org/#determining-the-character-encoding); a name nobody knows counts as none.
 * @param bytes may end in the middle of a character
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
	const start = decode(bytes.subarray(0, searched), 'latin1') ?? '';
	const label =
		markOf(start) ??
		/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1] ??
		/<meta[^>]+charset\s*=\s*["']?\s*([^\s"'>;/]+)/i
			.exec(start.replace(unsaid, ''))?.[1]
			// A page that could be read this far is not in UTF-16, whatever it says.
			?.replace(/^utf-16.*/i, 'utf-8');
	return (label && decode(bytes, label)) || guess(bytes);
}

function markOf(start: string): string | undefined {
	if (start.startsWith('\u00ef\u00bb\u00bf')) return 'utf-8';
	if (start.startsWith('\u00fe\u00ff')) return 'utf-16be';
	return start.startsWith('\u00ff\u00fe') ? 'utf-16le' : undefined;
}

/** `null` when the encoding is not known or, if `fatal`, the bytes are not text in it. */
function decode(bytes: Uint8Array, label: string, fatal = false): string | null {
	try {
		return new TextDecoder(label, { fatal }).decode(bytes, { stream: true });
	} catch {
		return null;
	}
}

/** What text in each of these mostly consists of, beyond ASCII, and what tells it from the others. */
const guesses: readonly (readonly [label: string, letters: RegExp, sign: RegExp])[] = [
	['utf-8', /[^]/g, /^/],
	['shift_jis', /[\u3000-\u30ff\u4e00-\u9fff]/g, /[\u3040-\u30ff]/],
	['euc-jp', /[\u3000-\u30ff\u4e00-\u9fff]/g, /[\u3040-\u30ff]/],
	['euc-kr', /[\uac00-\ud7a3]/g, /^/],
	['gb18030', /[\u3000-\u303f\u4e00-\u9fff\uff00-\uff5e]/g, /^/],
];

function guess(bytes: Uint8Array): string {
	const western = decode(bytes, 'latin1') ?? '';
	// A single letter beyond ASCII between others is an accent: characters of the others take two bytes, or come in runs.
	const isWestern = /(?<![^\0-\x7f])(?:[^\0-\x7f]{2})*[^\0-\x7f](?![^\0-\x7f])/.test(western);
	for (const [label, letters, sign] of guesses) {
		if (isWestern && /kr|gb/.test(label)) continue;
		const text = decode(bytes, label, true);
		const foreign = text?.replace(/[\0-\x7f]+/g, '') ?? '';
		const known = foreign.match(letters)?.length ?? 0;
		if (text !== null && known >= 0.9 * foreign.length && sign.test(text)) return text;
	}
	return western;
}
