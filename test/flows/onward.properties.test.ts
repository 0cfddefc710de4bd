import fc from 'fast-check';
import { toBoard, type BoardColumn } from '../../src/follow-ups/board';
import { columns } from '../../src/follow-ups/columns';
import { Refusal } from '../../src/refusal';
import type { Rewrite } from '../../src/vault/notes';
import { readConferences } from '../follow-ups/read-conferences';
import { randomNote } from '../markdown/random-notes';
import { MemoryNotes } from '../vault/memory-notes';
import { openBoard } from './open-board';

/** A line as the user wrote it, whatever we wrote into it, and however its marks are spelled. */
const plain = (line: string) =>
	line
		.replace(/\r$/, '')
		.replace(/((?:[("']|<!--|%%)\s*)\[[ /xX-]\] ?/, '$1')
		.replace(/&#4([01]);/g, (_, mark) => (mark === '0' ? '(' : ')'))
		.replaceAll('\\', '')
		.replace(/ → \[\[[^\]]*\]\]/g, '');

/** Are all lines of one text in another, in order, with nothing between them but blank lines and tasks? */
function isGrown(text: string, more: string): boolean {
	// A comment over two lines that says more is one line.
	const linesOf = (note: string) => note.replaceAll(/\(over\r?\n/g, '(over ').split('\n');
	const lines = linesOf(text).map(plain);
	let at = 0;
	for (const line of linesOf(more)) {
		if (at < lines.length && plain(line) === lines[at]) at++;
		else if (!/^\s*$|^[-*+] \[ \] /.test(line)) return false;
	}
	return at === lines.length || lines.slice(at).every(line => line === '');
}

class WatchedNotes extends MemoryNotes {
	readonly faults: string[] = [];

	override async rewrite(path: string, edit: (text: string) => string): Promise<Rewrite> {
		const rewrite = await super.rewrite(path, edit);
		const { before, after } = rewrite;
		if (!isGrown(before, after) && !isGrown(after, before)) this.faults.push(`${before}\n-->\n${after}`);
		return rewrite;
	}
}

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const event = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			kind: fc.constant('promote' as const),
			at: place,
			to: fc.constantFrom(
				{ kind: 'task' } as const,
				{ kind: 'task-at-end' } as const,
				{ kind: 'note' } as const,
				{ kind: 'list', path: 'Plan.md' } as const,
			),
		}),
	},
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant('type' as const),
			at: place,
			text: fc.constantFrom('typed', '\n\n', '\n### Keynote\n', '\n[//]: # (one)\n', '```\n'),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const) }) },
);

const withoutKeys = (board: readonly BoardColumn[]) =>
	board.map(({ column, followUps }) => [
		column.id,
		followUps.map(({ comment, day }) => [comment, day.note.path]),
	]);

test('whatever is promoted among typing, renames and undo, no line is lost, and the board is what the notes say', async () => {
	let promoted = 0;
	await fc.assert(
		fc.asyncProperty(randomNote, fc.array(event, { maxLength: 8 }), async (text, events) => {
			let path = 'Day 1.md';
			const note = `---\nconference: HarborConf 2026\n---\n${text}`;
			const notes = new WatchedNotes({ [path]: note, 'Plan.md': '# Plan\n' });
			const board = openBoard({ [path]: note }, notes);
			for (const each of events) {
				board.read();
				const cards = board.board().flatMap(({ followUps }) => followUps);
				if (each.kind === 'promote') {
					const chosen = cards.slice(Math.floor(each.at * cards.length));
					const { written, refused } = await board.promote(chosen, each.to);
					expect(written + refused.length).toBe(chosen.length);
					for (const { error } of refused) expect(error).toBeInstanceOf(Refusal);
					promoted += written;
				} else if (each.kind === 'undo') {
					await board.undo.undo().catch((error: unknown) => expect(error).toBeInstanceOf(Refusal));
				} else if (each.kind === 'type') {
					const now = notes.texts[path] ?? '';
					const index = Math.floor(each.at * now.length);
					notes.put(path, now.slice(0, index) + each.text + now.slice(index));
				} else {
					notes.rename(path, `moved ${path}`);
					path = `moved ${path}`;
				}
			}
			expect(notes.faults).toEqual([]);
			board.read();
			expect(withoutKeys(board.board())).toEqual(
				withoutKeys(toBoard(readConferences(notes.texts), columns)),
			);
		}),
		{ numRuns: 300 },
	);
	expect(promoted).toBeGreaterThan(200);
}, 120_000);

test('a promotion of all there is, undone, gives every byte back', async () => {
	await fc.assert(
		fc.asyncProperty(randomNote, fc.constantFrom('task', 'task-at-end', 'note'), async (text, kind) => {
			const texts = { 'Day 1.md': `---\nconference: HarborConf 2026\n---\n${text}` };
			const board = openBoard(texts);
			const cards = board.board().flatMap(({ followUps }) => followUps);
			await board.promote(cards, { kind: kind as 'task' });
			if (board.undo.last) await board.undo.undo();
			expect(board.notes.texts).toEqual(texts);
		}),
		{ numRuns: 300 },
	);
}, 120_000);
