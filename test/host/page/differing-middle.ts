/** The smallest single change that makes one text another: `null` when they are equal. Offsets in UTF-16 units. */
export function differingMiddle(
	before: string,
	after: string,
): { from: number; to: number; insert: string } | null {
	if (before === after) return null;
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
