import { nearestMatch } from '../markdown/line-hunks';

/** A line of a note before and after a change. */
export interface DiffLine {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}

/** What a change does to the lines of a text, with a line of what stays on each side; far lines are left out. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
	const a = before.split(/\r?\n/);
	const b = after.split(/\r?\n/);
	const diff: DiffLine[] = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		if (i < a.length && a[i] === b[j]) {
			diff.push({ kind: 'same', text: a[i++] ?? '' });
			j++;
			continue;
		}
		// The nearest place where both go on alike: fixes move lines by a few.
		const [skipA, skipB] = nearestMatch(a.slice(i, i + reach), b.slice(j, j + reach));
		for (const text of a.slice(i, i + skipA)) diff.push({ kind: 'removed', text });
		for (const text of b.slice(j, j + skipB)) diff.push({ kind: 'added', text });
		i += skipA;
		j += skipB;
	}
	return diff.filter((line, at) => {
		const near = diff.slice(Math.max(0, at - 1), at + 2);
		return near.some(({ kind }) => kind !== 'same');
	});
}

const reach = 400;
