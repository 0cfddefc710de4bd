import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { toBoard, type FollowUp } from '../../src/follow-ups/board';
import { columns } from '../../src/follow-ups/columns';
import { Refusal } from '../../src/refusal';
import type { Rewrite } from '../../src/vault/notes';
import { readConferences } from '../follow-ups/read-conferences';
import { randomNote, randomText } from '../markdown/random-notes';
import { MemoryNotes } from '../vault/memory-notes';
import { openBoard } from './open-board';

/** Notes that others write between the asking and the writing, and that look at every byte that is written. */
class WatchedNotes extends MemoryNotes {
	/** Writes that changed more than status boxes. */
	readonly faults: string[] = [];

	override async rewrite(path: string, edit: (text: string) => string): Promise<Rewrite> {
		await Promise.resolve();
		await this.read(path);
		const before = this.texts[path];
		if (before === undefined) throw new Refusal('noteMissing', path);
		const after = edit(before);
		if (withoutBoxes(before) !== withoutBoxes(after)) this.faults.push(`${before}\n-->\n${after}`);
		if (after !== before) this.put(path, after);
		return { before, after };
	}
}

/** Every byte but the status boxes that begin a comment, and the one blank that comes with each. */
function withoutBoxes(text: string): string {
	return text.replace(
		/((?:\[(?:\/\/|comment|todo)\]:[ \t]*(?:#|<>)\s+[("']|<!--|%%)[ \t]*)\[[ /xX-]\] ?/g,
		'$1',
	);
}

const conferenceNote = randomNote.map(note => `---\nconference: HarborConf 2026\n---\n${note}`);
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const typed = fc.constantFrom(
	'typed',
	'\n\n',
	'\n[//]: # (write eBPF node agent )\n',
	'\n### Keynote\n',
	'```\n',
	')',
);

/** Something that happens to the vault, at places from 0 to 1 of what there is. */
const event = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ kind: fc.constant('move' as const), at: place, to: fc.nat(4) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('moveAll' as const), at: place, to: fc.nat(4) }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
	{
		weight: 3,
		arbitrary: fc.record({ kind: fc.constant('type' as const), note: place, at: place, typed }),
	},
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('cut' as const), note: place, at: place }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('double' as const), note: place, at: place }) },
	{
		weight: 1,
		arbitrary: fc.record({ kind: fc.constant('sync' as const), note: place, text: conferenceNote }),
	},
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), note: place }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), note: place }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('read' as const) }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const) }) },
);

type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

function pick<T>(from: readonly T[], at: number): T | undefined {
	return from[Math.floor(at * from.length)];
}

test('whatever happens to the notes meanwhile, nothing is lost, every refusal is told, and the board is what the notes say', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(conferenceNote, { minLength: 1, maxLength: 3 }),
			fc.array(event, { maxLength: 14 }),
			async (texts, events) => {
				const vault = Object.fromEntries(texts.map((text, index) => [`${index}.md`, text]));
				const notes = new WatchedNotes(vault);
				const board = openBoard(vault, notes);
				const cards = () => board.board().flatMap(({ followUps }) => followUps);
				const ends: Promise<unknown>[] = [];

				const ask = (followUps: readonly FollowUp[], to: number) => {
					const column = columns[to % columns.length];
					const asked = followUps.filter(
						each => board.changes.statusOf(each) !== column?.mark,
					).length;
					const end = board.moveCards(followUps, column?.id ?? '');
					ends.push(
						end.then(({ written, refused }) => expect(written + refused.length).toBe(asked)),
					);
				};
				const edit = (at: number, change: (text: string) => string) => {
					const note = pick(Object.entries(notes.texts), at);
					if (note) notes.put(note[0], change(note[1]));
				};
				const editLine = (note: number, at: number, change: (line: string) => readonly string[]) =>
					edit(note, text => {
						const lines = text.split('\n');
						const index = Math.floor(at * lines.length);
						lines.splice(index, 1, ...change(lines[index] ?? ''));
						return lines.join('\n');
					});
				const happen: { [K in Event['kind']]: (each: Extract<Event, { kind: K }>) => unknown } = {
					move: ({ at, to }) => ask([pick(cards(), at) ?? []].flat(), to),
					moveAll: ({ at, to }) => ask(cards().slice(Math.floor(at * cards().length)), to),
					undo: () =>
						ends.push(
							board.undo
								.undo()
								.catch((error: unknown) => expect(error).toBeInstanceOf(Refusal)),
						),
					type: ({ note, at, typed: more }) =>
						edit(note, text => {
							const index = Math.floor(at * text.length);
							return text.slice(0, index) + more + text.slice(index);
						}),
					cut: ({ note, at }) => editLine(note, at, () => []),
					double: ({ note, at }) => editLine(note, at, line => [line, '', line]),
					sync: ({ note, text }) => edit(note, () => text),
					rename: ({ note }) => {
						const path = pick(notes.list(), note);
						if (path !== undefined) notes.rename(path, `moved ${path}`);
					},
					delete: ({ note }) => {
						const path = pick(notes.list(), note);
						if (path !== undefined) notes.remove(path);
					},
					read: () => board.read(),
					wait: () => Promise.all(ends),
				};
				for (const each of events) await (happen[each.kind] as (each: Event) => unknown)(each);
				await Promise.all(ends);

				expect(notes.faults).toEqual([]);
				board.read();
				const fromNotes = toBoard(readConferences(notes.texts), columns);
				// Jest's own comparison takes ten times as long.
				if (!isDeepStrictEqual(board.board(), fromNotes)) expect(board.board()).toEqual(fromNotes);
			},
		),
		{ numRuns: 2000 },
	);
}, 120_000);

test('any text that is written is read back, and undo gives the bytes from before', async () => {
	await fc.assert(
		fc.asyncProperty(conferenceNote, place, randomText, async (note, at, text) => {
			const { notes, changes, board, read, undo } = openBoard({ 'Day 1.md': note });
			const card = pick(
				board().flatMap(({ followUps }) => followUps),
				at,
			);
			if (!card || text.trim() === '') return;
			const { written } = await changes.make([{ followUp: card, text: () => text }], 'Edited');
			if (written === 0) expect(notes.texts).toEqual({ 'Day 1.md': note });
			read();
			const said = board().flatMap(({ followUps }) => followUps.map(({ comment }) => comment.text));
			if (written === 1) expect(said).toContain(oneLine(text));
			if (undo.last) await undo.undo();
			expect(notes.texts).toEqual({ 'Day 1.md': note });
		}),
		{ numRuns: 500 },
	);
});

function oneLine(text: string): string {
	return text
		.split(/[\r\n\v\f\u0085\u2028\u2029]+/)
		.map(part => part.trim())
		.filter(part => part !== '')
		.join(' ');
}
