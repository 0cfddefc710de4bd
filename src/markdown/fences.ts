/** A fence of code that is open: what each further line makes of it. */
export interface Fence {
	/** The line just read closed it. */
	readonly closed: boolean;
	/** The fence after the line `text.slice(at, to)`, whose first non-blank is `first`; `null` when the list or quote it stood in has ended and the line is not part of it. */
	next(text: string, at: number, first: number, to: number): Fence | null;
}

/**
 * The fence that the line `text.slice(at, to)` opens at `inner` (see `innerStart`), `null` when it opens none
 * (https://spec.commonmark.org/0.31.2/#fenced-code-blocks).
 */
export function findFence(text: string, at: number, inner: number, to: number): Fence | null {
	const code = text.charCodeAt(inner);
	if (code !== 96 && code !== 126) return null;
	const length = runLength(text, code, inner, to);
	if (length < 3) return null;
	// A backtick behind the marks makes it inline code: ``` `a` ```.
	if (code === 96 && text.slice(inner + length, to).includes('`')) return null;
	let first = at;
	while (isBlank(text.charCodeAt(first))) first++;
	const quoted = text.charCodeAt(first) === 62;
	return openFence(code, length, quoted, first < inner && !quoted ? inner - at : 0);
}

function openFence(code: number, length: number, quoted: boolean, indent: number): Fence {
	const fence: Fence = {
		closed: false,
		next(text, at, first, to) {
			if (quoted && text.charCodeAt(first) !== 62) return null;
			if (first < to && first - at < indent) return null;
			const start = quoted ? innerStart(text, first, to) : first;
			const run = text.charCodeAt(start) === code ? runLength(text, code, start, to) : 0;
			let end = start + run;
			while (end < to && isBlank(text.charCodeAt(end))) end++;
			return run >= length && end === to ? { ...fence, closed: true } : fence;
		},
	};
	return fence;
}

/** Offset behind the quote and list marks that the line begins with at `first`, and the blanks after them. */
export function innerStart(text: string, first: number, to: number): number {
	let at = first;
	for (;;) {
		const behind = behindMark(text, at, to);
		if (behind === at) return at;
		at = behind;
		while (at < to && isBlank(text.charCodeAt(at))) at++;
	}
}

/** `> `, `- `, `* `, `+ `, `1. ` or `1) ` at `at`, else `at` itself. */
function behindMark(text: string, at: number, to: number): number {
	const code = text.charCodeAt(at);
	if (at >= to) return at;
	if (code === 62) return at + 1;
	let end = at;
	if (code === 45 || code === 42 || code === 43) end = at + 1;
	else if (code >= 48 && code <= 57) {
		while (end < to && end - at < 9 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
		const mark = text.charCodeAt(end);
		if (mark !== 46 && mark !== 41) return at;
		end++;
	}
	return end > at && (end === to || isBlank(text.charCodeAt(end))) ? end : at;
}

function runLength(text: string, code: number, from: number, to: number): number {
	let at = from;
	while (at < to && text.charCodeAt(at) === code) at++;
	return at - from;
}

function isBlank(code: number): boolean {
	return code === 32 || code === 9;
}
