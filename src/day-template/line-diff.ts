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

function nearestMatch(a: readonly string[], b: readonly string[]): readonly [number, number] {
	for (let sum = 1; sum < a.length + b.length; sum++) {
		for (let x = Math.max(0, sum - b.length + 1); x <= sum && x < a.length; x++) {
			const y = sum - x;
			const isMatch = a[x] === b[y] && (a[x] !== '' || a[x + 1] === b[y + 1]);
			if (isMatch) return [x, y];
		}
	}
	return [a.length, b.length];
}
