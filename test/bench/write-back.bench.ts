import { changeComments } from '../../src/markdown/change-comments';
import { findLine, rememberLine } from '../../src/markdown/remembered-line';
import { Refusal } from '../../src/refusal';
import { formatTable, round, type Bench } from './measure';
import { randomNumbers } from './vault';

/** A line that keeps its identity through edits, so that it is known which one a way of finding lines found. */
interface Line {
	readonly text: string;
}

/** A follow-up as it was read. */
interface Target {
	readonly lines: readonly string[];
	readonly at: number;
}

/** Finds the line of a target in what became of its note; `null` refuses. */
type Way = (target: Target, now: readonly string[]) => number | null;

const cases = 20_000;
const random = randomNumbers(42);
const chance = (percent: number) => random(100) < percent;
const isComment = ({ text }: Line) => text.startsWith('[//]');

const ways: Readonly<Record<string, Way>> = {
	'line number only': ({ at }, now) => (at < now.length ? at : null),
	'line number and includes': ({ lines, at }, now) =>
		now[at]?.includes(/\((.*)\)/.exec(lines[at] ?? '')?.[1] ?? '') ? at : null,
	'exact at its number, else the only identical, else by section': ({ lines, at }, now) => {
		if (now[at] === lines[at]) return at;
		const equal = indexesOf(now, lines[at]);
		if (equal.length === 1) return equal[0] ?? null;
		return equal.find(each => headingOf(now, each) === headingOf(lines, at)) ?? null;
	},
	'exact, heading and neighbours, else refuse': ({ lines, at }, now) => {
		const same = indexesOf(now, lines[at]).filter(
			each =>
				headingOf(now, each) === headingOf(lines, at) &&
				neighbour(now, each, -1) === neighbour(lines, at, -1) &&
				neighbour(now, each, 1) === neighbour(lines, at, 1),
		);
		return same.length === 1 ? (same[0] ?? null) : null;
	},
	ours: ({ lines, at }, now) => {
		try {
			return findLine(now.join('\n'), rememberLine(lines.join('\n'), at), 'note');
		} catch (error) {
			if (error instanceof Refusal) return null;
			throw error;
		}
	},
};

const outcomes = ['right', 'overwritten', 'twin', 'refused though intact', 'refused rightly'] as const;
type Outcome = (typeof outcomes)[number];

/** How ways of finding a line again fare in notes that were edited between reading and writing. */
export const run: Bench = async print => {
	const counts = Object.fromEntries(
		Object.keys(ways).map(name => [name, new Map<Outcome, number>(outcomes.map(each => [each, 0]))]),
	);
	for (let each = 0; each < cases; each++) {
		const before = makeNote();
		const comments = before.filter(isComment);
		const line = comments[random(comments.length)] as Line;
		const at = before.indexOf(line);
		let now: readonly Line[] = before;
		for (let edits = 1 + random(4); edits > 0; edits--) now = edit(now, line);
		const texts = now.map(({ text }) => text);
		for (const [name, find] of Object.entries(ways)) {
			const found = find({ lines: before.map(({ text }) => text), at }, texts);
			const outcome = judge(now, line, found);
			counts[name]?.set(outcome, (counts[name]?.get(outcome) ?? 0) + 1);
		}
	}
	const share = (name: string, outcome: Outcome) => (counts[name]?.get(outcome) ?? 0) / cases;
	const rows = Object.keys(ways).map(name => [
		name,
		...outcomes.map(outcome => `${(100 * share(name, outcome)).toFixed(1)} %`),
	]);
	formatTable([[`${cases} cases`, ...outcomes], ...rows]).forEach(print);
	print(`the largest note that is changed, 2 MB: ${longestBlock().toFixed(0)} ms (goal: 50)`);
	return {
		overwritten: round(share('ours', 'overwritten')),
		twins: round(share('ours', 'twin')),
		needlessRefusals: round(share('ours', 'refused though intact')),
	};
};

/** Milliseconds of the quickest of some changes of one line in as large a note as is changed at all. */
function longestBlock(): number {
	const text = `### Talk\n\n[//]: # (read)\n\n${'Words of a talk, as long as lines are.\n\n'.repeat(49_000)}`;
	const remembered = rememberLine(text, 2);
	const times = Array.from({ length: 9 }, () => {
		const start = performance.now();
		changeComments(text, 'note', [{ remembered, mark: 'x' }], { keywords: [] });
		return performance.now() - start;
	});
	return Math.min(...times);
}

function judge(now: readonly Line[], line: Line, found: number | null): Outcome {
	if (found === null) return now.includes(line) ? 'refused though intact' : 'refused rightly';
	if (now[found] === line) return 'right';
	return now[found]?.text === line.text ? 'twin' : 'overwritten';
}

/** Some talks with words and follow-ups; 15 in 100 lines say what another one says already. */
function makeNote(): readonly Line[] {
	const lines: Line[] = [];
	for (let talk = 2 + random(4); talk > 0; talk--) {
		lines.push({ text: `### Talk ${random(1e6)}` }, { text: '' });
		for (let count = 2 + random(6); count > 0; count--) lines.push(makeLine(lines), { text: '' });
		lines.push(makeComment(lines), { text: '' });
	}
	return lines;
}

function makeLine(others: readonly Line[]): Line {
	if (chance(40)) return makeComment(others);
	const words = others.filter(line => line.text !== '' && !isComment(line) && !line.text.startsWith('#'));
	return { text: chance(15) ? (words[random(words.length)]?.text ?? 'words') : `Words ${random(1e6)}` };
}

function makeComment(others: readonly Line[]): Line {
	const comments = others.filter(isComment);
	const twin = chance(15) ? comments[random(comments.length)] : undefined;
	return { text: twin?.text ?? `[//]: # (read ${random(1e6)})` };
}

/** One edit as people and sync make them, now and then of the target itself. */
function edit(lines: readonly Line[], target: Line): readonly Line[] {
	const at = chance(12) ? lines.indexOf(target) : random(lines.length);
	const line = lines[at];
	if (line === undefined) return lines;
	const without = lines.filter(each => each !== line);
	const put = (into: readonly Line[], index: number, ...more: readonly Line[]) => [
		...into.slice(0, index),
		...more,
		...into.slice(index),
	];
	switch (random(5)) {
		case 0:
			return put(lines, at, makeLine(lines), { text: '' });
		case 1:
			return without;
		case 2:
			return put(without, at, { text: `${line.text.replace(/\)$/, '')} and more)` });
		case 3:
			return put(without, random(without.length), line);
		default:
			return put(lines, random(lines.length), { text: line.text });
	}
}

function indexesOf(lines: readonly string[], text: string | undefined): readonly number[] {
	return lines.flatMap((line, index) => (line === text ? [index] : []));
}

function headingOf(lines: readonly string[], at: number): string | undefined {
	return lines
		.slice(0, at)
		.filter(line => line.startsWith('#'))
		.at(-1);
}

function neighbour(lines: readonly string[], at: number, step: 1 | -1): string | null {
	for (let each = at + step; each >= 0 && each < lines.length; each += step)
		if (lines[each] !== '') return lines[each] ?? null;
	return null;
}
