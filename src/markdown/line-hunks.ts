import { lineAfter, lineStart } from './line-ending';
import { smallestChange, type TextChange } from './smallest-change';

/** Changes further apart in a note than this are told as one; nobody makes that many at once. */
const mostChanges = 200;
/** How many lines ahead is looked for the place where two texts go on alike. */
const reach = 400;

/**
 * The changes that make `after` of `before`, line by line and in order, so that what stands between them is not touched.
 * Each is as small as can be; equal texts give none.
 */
export function smallestChanges(before: string, after: string): readonly TextChange[] {
	if (before === after) return [];
	const whole = smallestChange(before, after);
	let at = lineStart(before, whole.from);
	const a = linesOf(before.slice(at, lineAfter(before, whole.to)));
	const b = linesOf(after.slice(at, lineAfter(after, whole.from + whole.insert.length)));
	const changes: TextChange[] = [];
	const add = (old: string, now: string) => {
		const { from, to, insert } = smallestChange(old, now);
		if (from < to || insert !== '') changes.push({ from: at + from, to: at + to, insert });
		at += old.length;
	};
	for (let i = 0, j = 0; i < a.length || j < b.length;) {
		const [x, y] = a[i] === b[j] ? [1, 1] : nearestMatch(a.slice(i, i + reach), b.slice(j, j + reach));
		if (x === y) for (let k = 0; k < x; k++) add(a[i + k] ?? '', b[j + k] ?? '');
		else add(a.slice(i, i + x).join(''), b.slice(j, j + y).join(''));
		i += x;
		j += y;
	}
	return changes.length > mostChanges ? [whole] : changes;
}

/** How many lines of each of two texts stand before the nearest place where both go on alike. */
export function nearestMatch(a: readonly string[], b: readonly string[]): readonly [number, number] {
	for (let sum = 1; sum < a.length + b.length; sum++) {
		for (let x = Math.max(0, sum - b.length + 1); x <= sum && x < a.length; x++) {
			const y = sum - x;
			const isMatch = a[x] === b[y] && (a[x]?.trim() !== '' || a[x + 1] === b[y + 1]);
			if (isMatch) return [x, y];
		}
	}
	return [a.length, b.length];
}

/** With their line endings. */
function linesOf(text: string): readonly string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
