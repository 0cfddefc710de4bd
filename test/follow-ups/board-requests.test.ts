import { toBoard, type FollowUp } from '../../src/follow-ups/board';
import { BoardRequests } from '../../src/follow-ups/board-requests';
import { Changes } from '../../src/follow-ups/changes';
import { listColumns } from '../../src/follow-ups/columns';
import { listDrafts } from '../../src/follow-ups/drafts';
import { toTalkTasks } from '../../src/follow-ups/talk-tasks';
import { en } from '../../src/i18n/en';
import { readTasks } from '../../src/markdown/tasks';
import { defaultSettings } from '../../src/settings';
import { UndoHistory } from '../../src/vault/undo';
import { MemoryNotes } from '../vault/memory-notes';
import { readConferences } from './read-conferences';

const columns = listColumns([], en);

function open(texts: Record<string, string>) {
	const notes = new MemoryNotes(texts);
	const undo = new UndoHistory(notes);
	const told: string[] = [];
	const changes = new Changes(notes, undo, () => defaultSettings.notes);
	const says = (followUps: readonly FollowUp[]) => followUps.map(({ comment }) => comment.text).join(', ');
	const requests = new BoardRequests({
		changes,
		undo,
		strings: en,
		onDone: label => told.push(label),
		onRefused: error => told.push(error.message),
		onSummary: (written, refused) =>
			told.push(
				`written: ${says(written)}`,
				...refused.map(
					({ followUp, error }) => `refused: ${followUp.comment.text}: ${error.message}`,
				),
			),
		onChange: () => undefined,
	});
	const conferences = readConferences(texts);
	const board = toBoard(conferences, columns, changes, note =>
		toTalkTasks(note, readTasks(texts[note.path] ?? '')),
	);
	const cards = board.flatMap(({ followUps }) => followUps).sort((a, b) => a.order - b.order);
	const done = columns.find(({ id }) => id === 'done') ?? columns[0];
	if (!done) throw new Error('no column');
	return { notes, undo, told, requests, cards, done, drafts: listDrafts(conferences) };
}

const day1 = 'HarborConf 2026 Day 1.md';
const day2 = 'HarborConf 2026 Day 2.md';
const texts = {
	[day1]: '### Tides\n\n[//]: # (read)\n\n- [ ] book\n- [ ] book\n',
	[day2]: '### Clocks\n\n[//]: # (ask)\n\n[//]: # (### Why?)\n[//]: # (Because.)\n',
};

test('follow-ups and tasks of many notes move in one step, and come back in one', async () => {
	const { notes, undo, told, requests, cards, done } = open(texts);
	await requests.move(cards, done);
	expect(notes.texts).toEqual({
		[day1]: '### Tides\n\n[//]: # ([x] read)\n\n- [x] book\n- [x] book\n',
		[day2]: texts[day2]?.replace('(ask', '([x] ask'),
	});
	expect(told).toEqual(['Moved 4 follow-ups to Done']);
	await undo.undo();
	expect(notes.texts).toEqual(texts);
});

test('where some of many are refused, the others are written, and it is told which and why', async () => {
	const { notes, told, requests, cards, done } = open(texts);
	await notes.rewrite(day2, text => text.replace('(ask)', '(ask Noor)'));
	await requests.move([...cards].reverse(), done);
	expect(notes.texts[day1]).toBe('### Tides\n\n[//]: # ([x] read)\n\n- [x] book\n- [x] book\n');
	expect(notes.texts[day2]).toContain('(ask Noor)');
	expect(told).toEqual([
		'Moved 3 of 4 follow-ups to Done',
		'written: book, book, read',
		`refused: ask: “${day2}” has changed since: that line is no longer there. Nothing was written.`,
	]);
});

test('a draft is text again wherever it stands now, undone at once, and refused when it has changed', async () => {
	const { notes, undo, told, requests, drafts } = open(texts);
	const [draft] = drafts;
	if (!draft) throw new Error('no draft');
	await notes.rewrite(day2, text => `new\n\n${text}`);
	await requests.bringBack(draft);
	expect(notes.texts[day2]).toBe('new\n\n### Clocks\n\n[//]: # (ask)\n\n### Why?\nBecause.\n');
	expect(told).toEqual(['Brought “Why?” back']);
	await undo.undo();
	expect(notes.texts[day2]).toBe(`new\n\n${texts[day2]}`);
	await notes.rewrite(day2, text => text.replace('Why?', 'How?'));
	await expect(requests.bringBack(draft)).rejects.toThrow('has changed since');
	expect(told).toHaveLength(1);
});

test('a tag that not all have is given to the rest, and only taken away from all', async () => {
	const note = (first: string, second: string) =>
		`### Tides\n\n[//]: # (${first})\n\n[//]: # (${second})\n`;
	const { notes, requests, cards } = open({ [day1]: note('read #docs', 'ask') });
	await requests.setField(cards, 'tag', '#docs');
	expect(notes.texts[day1]).toBe(note('read #docs', 'ask #docs'));
	const again = open(notes.texts);
	await again.requests.setField(again.cards, 'tag', 'docs');
	expect(again.notes.texts[day1]).toBe(note('read', 'ask'));
	await again.requests.setField(again.cards.slice(0, 1), 'tag', '#two #words');
	expect(again.notes.texts[day1]).toBe(note('read #two-words', 'ask'));
});
