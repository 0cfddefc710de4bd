import fc from 'fast-check';
import { diff3Merge } from 'node-diff3';
import { toBoard } from '../../src/follow-ups/board';
import { columns } from '../../src/follow-ups/columns';
import { dayNote, readConferences } from '../follow-ups/read-conferences';
import { openBoard } from './open-board';

const path = 'Day 1.md';
const names = ['read', 'write', 'ask', 'try', 'send', 'watch'];
const note = dayNote(...names.flatMap(name => [`Some words about ${name}.`, '', `[//]: # (${name})`, '']));
const move = fc.record({ name: fc.constantFrom(...names), to: fc.nat(columns.length - 1) });
const moves = fc.array(move, { maxLength: 8 });

/** The note after some moves on one device. */
async function moved(asked: readonly { name: string; to: number }[]): Promise<string> {
	const board = openBoard({ [path]: note });
	for (const { name, to } of asked) {
		await board.move(name, columns[to]?.id ?? '');
		board.read();
	}
	return board.notes.texts[path] ?? '';
}

function statuses(text: string): ReadonlyMap<string, string> {
	const board = toBoard(readConferences({ [path]: text }), columns);
	const cards = board.flatMap(({ column, followUps }) =>
		followUps.map(({ comment }) => [comment.text, column.id] as const),
	);
	expect(cards.map(([text]) => text).sort()).toEqual([...names].sort());
	return new Map(cards);
}

test('moves on two devices merge as git does: each is kept, or both moved one card and that is a conflict', async () => {
	let conflicts = 0;
	let merges = 0;
	await fc.assert(
		fc.asyncProperty(moves, moves, async (here, there) => {
			const [ours, theirs] = [await moved(here), await moved(there)];
			const [a, o, b] = [ours, note, theirs].map(statuses);
			const merged = diff3Merge(ours.split('\n'), note.split('\n'), theirs.split('\n'), {
				excludeFalseConflicts: true,
			});
			const fought = names.filter(
				name =>
					a?.get(name) !== b?.get(name) && [a, b].every(each => each?.get(name) !== o?.get(name)),
			);
			expect(merged.filter(({ conflict }) => conflict)).toHaveLength(fought.length);
			if (fought.length > 0) return void conflicts++;
			merges++;
			const both = statuses(merged.flatMap(({ ok }) => ok ?? []).join('\n'));
			for (const name of names) {
				const changed = [a, b].map(each => each?.get(name)).find(each => each !== o?.get(name));
				expect(both.get(name)).toBe(changed ?? o?.get(name));
			}
		}),
		{ numRuns: 500 },
	);
	expect([conflicts > 0, merges > 0]).toEqual([true, true]);
}, 60_000);
