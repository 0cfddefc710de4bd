/** @jest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { toBoard } from '../../src/follow-ups/board';
import { listColumns } from '../../src/follow-ups/columns';
import { listGroups, readListBlock } from '../../src/follow-ups/follow-up-list';
import { ListedFollowUps } from '../../src/follow-ups/listed-follow-ups';
import { en } from '../../src/i18n/en';
import { dayNote, readConferences } from './read-conferences';

jest.mock(
	'obsidian',
	() => ({ setIcon: (element: HTMLElement, name: string) => element.setAttribute('icon', name) }),
	{ virtual: true },
);

const host = document.body;
afterEach(() => render(null, host));

function draw(note: string | null, block = '', unread: readonly string[] = []): readonly string[] {
	const told: string[] = [];
	const columns = listColumns([], en);
	const { query, problems } = readListBlock(block, columns, en);
	const board = note === null ? null : toBoard(readConferences({ 'Day 1.md': note }), columns);
	void act(() =>
		render(
			<ListedFollowUps
				groups={board && listGroups(board, query, en)}
				group={query.group}
				problems={problems}
				unread={unread}
				strings={en}
				today="2026-06-10"
				said="Moved it"
				onToggle={({ comment }, done) => told.push(`${comment.text} ${done ? 'done' : 'not done'}`)}
				onOpen={({ comment }) => told.push(`open line ${comment.line}`)}
				onMenu={({ comment }) => told.push(`menu of ${comment.text}`)}
			/>,
			host,
		),
	);
	return told;
}

const texts = (selector: string) => [...host.querySelectorAll(selector)].map(each => each.textContent);

test('a row has a box named by its words, its status in words, its due date, its place and its menu', () => {
	const told = draw(dayNote('[//]: # ([/] read https://example.org/a #x 📅 2026-06-12)'));
	expect(texts('.conference-notes-listed-body')).toEqual([
		'read example.org/a #xDoingSoon: due Jun 12, 2026Keynote 1 · Day 1 · HarborConf 2026',
	]);
	const box = host.querySelector('input');
	expect([box?.type, box?.checked, box?.getAttribute('aria-label')]).toEqual([
		'checkbox',
		false,
		'Done: read https://example.org/a #x 📅 2026-06-12',
	]);
	void act(() => {
		box?.click();
		host.querySelectorAll('button').forEach(button => button.click());
	});
	expect(told).toEqual([
		'read https://example.org/a #x 📅 2026-06-12 done',
		'open line 6',
		'menu of read https://example.org/a #x 📅 2026-06-12',
	]);
	expect(
		[...host.querySelectorAll('a, button, input')].every(each => (each as HTMLElement).tabIndex === 0),
	).toBe(true);
});

test.each([
	['none', 'Keynote 1 · Day 1 · HarborConf 2026'],
	['conference', 'Keynote 1 · Day 1'],
	['day', 'Keynote 1'],
	['talk', 'Keynote 1'],
])('grouped by %s a row says of its place only what its heading does not', (group, place) => {
	draw(dayNote('[//]: # (read it)'), `group: ${group}`);
	expect(texts('.conference-notes-listed-place')).toEqual([place]);
	expect(host.querySelector('.conference-notes-listed-place')?.getAttribute('title')).toBe(
		'Open Keynote 1 · Day 1 · HarborConf 2026',
	);
});

test('of very many the first hundred are shown, the others when asked for', () => {
	draw(dayNote(...Array.from({ length: 130 }, (_, each) => `[//]: # (card ${each})`)), 'group: day');
	expect(texts('.conference-notes-listed-row')).toHaveLength(100);
	expect(texts('.conference-notes-listed-count')).toEqual(['130']);
	const more = [...host.querySelectorAll('button')].find(button => button.textContent === 'Show 30 more');
	void act(() => more?.click());
	expect(texts('.conference-notes-listed-row')).toHaveLength(130);
	expect(texts('button').some(text => text?.startsWith('Show'))).toBe(false);
});

test('nothing, notes that are still read, notes that cannot be read, and bad lines are each said', () => {
	draw(dayNote('a'), 'sort: due', ['Day 1.md']);
	expect(texts('p')).toEqual([
		'There is no key “sort”. There are conference, status, tag, group.',
		'Could not be read, so what is shown may be old: Day 1.md',
		'No follow-ups here.',
	]);
	draw(null);
	expect(texts('p')).toEqual(['Reading the notes…']);
	expect(host.querySelector('[role="status"]')?.textContent).toBe('Moved it');
});
