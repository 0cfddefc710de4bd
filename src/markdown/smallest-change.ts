/** `text.slice(from, to)` becomes `insert`. */
export interface TextChange {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/**
 * The one change that makes `after` of `before` and leaves the most at both ends. It splits no surrogate pair and no
 * CRLF of either text; equal texts give an empty change.
 */
export function smallestChange(before: string, after: string): TextChange {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
	if (start > 0 && (splitsPair(before, start) || splitsPair(after, start))) start--;
	let same = 0;
	while (
		same < shorter - start &&
		before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
	)
		same++;
	if (same > 0 && (splitsPair(before, before.length - same) || splitsPair(after, after.length - same)))
		same--;
	return { from: start, to: before.length - same, insert: after.slice(start, after.length - same) };
}

/** Do the two characters around an offset belong together? */
function splitsPair(text: string, at: number): boolean {
	const left = text.charCodeAt(at - 1);
	const right = text.charCodeAt(at);
	return (
		(left === 13 && right === 10) ||
		(left >= 0xd800 && left < 0xdc00 && right >= 0xdc00 && right < 0xe000)
	);
}
