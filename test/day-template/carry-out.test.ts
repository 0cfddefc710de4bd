import { carryOut } from '../../src/day-template/carry-out';
import { planSetUp } from '../../src/day-template/set-up';
import type { SetUpForm } from '../../src/day-template/set-up-form';
import { Refusal } from '../../src/refusal';
import { UndoHistory } from '../../src/vault/undo';
import { MemoryNotes } from '../vault/memory-notes';
import { clockAt } from './clock';
import { factsOf } from './vault-facts';

const form: SetUpForm = {
	name: 'Ship it 2026',
	firstDay: '2026-05-19',
	lastDay: '2026-05-20',
	timezone: 'Europe/Berlin',
	folder: '',
	header: 'none',
	template: '',
};
const [day1, day2, overview] = ['Day 01', 'Day 02', null].map(
	day => `Ship it 2026/Ship it 2026${day ? ` ${day}` : ''}.md`,
) as [string, string, string];

const plan = (texts: Record<string, string> = {}) =>
	planSetUp(form, null, factsOf(texts), clockAt('2026-05-01T10:00:00Z'));

test('what is missing is made, and undone at once', async () => {
	const before = { [day1]: 'mine', 'Other.md': 'x' };
	const notes = new MemoryNotes(before);
	const undo = new UndoHistory(notes);
	const { result } = await undo.run('Set up', tracked => carryOut(plan(notes.texts), tracked));
	expect(result).toEqual({ created: [day2, overview], extended: [], left: [day1], error: null });
	expect(notes.texts[day1]).toBe('mine');
	await undo.undo();
	expect(notes.texts).toEqual(before);
});

test('a note that sync brought meanwhile is left alone', async () => {
	const made = plan();
	const notes = new MemoryNotes({ [day2]: 'from another device' });
	const result = await carryOut(made, notes);
	expect(result).toEqual({ created: [day1, overview], extended: [], left: [day2], error: null });
	expect(notes.texts[day2]).toBe('from another device');
});

test('what stops it is told with what had been made until then', async () => {
	const error = new Refusal('noteUnwritable', day2, 'EROFS: read-only file system');
	const notes = new MemoryNotes();
	const create = (path: string, text: string) =>
		path === day2 ? Promise.reject(error) : notes.create(path, text);
	const result = await carryOut(plan(), { create, rewrite: notes.rewrite.bind(notes) });
	expect(result).toEqual({ created: [day1], extended: [], left: [], error });
	expect(Object.keys(notes.texts)).toEqual([day1]);
});

test('new days are put into the note that lists the days, and nothing else of it changes', async () => {
	const written = plan().notes.at(-1)?.text ?? '';
	expect(written).toContain('\n- [[Ship it 2026 Day 01|Day 1]]: Tuesday, 2026-05-19\n');
	const own = `${written.replace(/- .*Day 2.*\n/, '')}\nMy words\n`;
	const before = { [day1]: 'mine', [overview]: own };
	const notes = new MemoryNotes(before);
	const undo = new UndoHistory(notes);
	const { result } = await undo.run('Set up', tracked => carryOut(plan(notes.texts), tracked));
	expect(result).toEqual({ created: [day2], extended: [overview], left: [day1], error: null });
	expect(notes.texts[overview]).toBe(`${written}\nMy words\n`);
	await undo.undo();
	expect(notes.texts).toEqual(before);
});
