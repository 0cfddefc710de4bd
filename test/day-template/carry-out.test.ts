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
	const result = await undo.run('Set up', tracked => carryOut(plan(notes.texts), tracked));
	expect(result).toEqual({ created: [day2, overview], left: [day1], error: null });
	expect(notes.texts[day1]).toBe('mine');
	await undo.undo();
	expect(notes.texts).toEqual(before);
});

test('a note that sync brought meanwhile is left alone', async () => {
	const made = plan();
	const notes = new MemoryNotes({ [day2]: 'from another device' });
	const result = await carryOut(made, notes);
	expect(result).toEqual({ created: [day1, overview], left: [day2], error: null });
	expect(notes.texts[day2]).toBe('from another device');
});

test('what stops it is told with what had been made until then', async () => {
	const error = new Error('EROFS: read-only file system');
	const notes = new MemoryNotes();
	const create = (path: string, text: string) =>
		path === day2 ? Promise.reject(error) : notes.create(path, text);
	expect(await carryOut(plan(), { create })).toEqual({
		created: [day1],
		left: [],
		error: new Refusal('noteUnwritable', day2, error.message),
	});
	expect(Object.keys(notes.texts)).toEqual([day1]);
});
