/** @jest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { DayNote, Talk } from '../../src/conference/day-note';
import { en } from '../../src/i18n/en';
import { wholeQuery } from '../../src/talks/talks-query';
import { TalksPanel, type TalksPanelProps } from '../../src/talks/talks-panel';
import { toConference, toDayNote, toFollowUp, toTalk } from './day-notes';
import { listTalksRows } from './list-rows';

jest.mock(
	'obsidian',
	() => ({ setIcon: (element: HTMLElement, name: string) => element.setAttribute('icon', name) }),
	{
		virtual: true,
	},
);

beforeAll(() => {
	jest.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(1000);
	window.ResizeObserver = class {
		observe(): void {}
		unobserve(): void {}
		disconnect(): void {}
	};
});

const host = document.body;
let told: string[] = [];
beforeEach(() => (told = []));
afterEach(() => render(null, host));

function draw(notes: readonly DayNote[], parts: Partial<TalksPanelProps> = {}): void {
	const query = parts.query ?? wholeQuery;
	const rows = listTalksRows([toConference(notes)], new Set(), query);
	void act(() =>
		render(
			<TalksPanel
				rows={rows}
				talks={rows.filter(({ kind }) => kind === 'talk').length}
				query={query}
				strings={en}
				here={null}
				times={new Map()}
				hasMenuButtons={false}
				scroll={null}
				list={null}
				input={null}
				onScroll={() => undefined}
				onFold={(row, folded) => void told.push(`${row.kind} ${folded ? 'folded' : 'unfolded'}`)}
				onOpen={(path, line) => void told.push(`${path}:${line}`)}
				onQuery={query => void told.push(JSON.stringify(query))}
				onMenu={menu => void told.push(`${menu} menu`)}
				onLeave={() => void told.push('left')}
				onHelp={() => void told.push('helped')}
				onKey={(row, event) => void told.push(`${row.kind} ${event.key}`)}
				onRowMenu={row => void told.push(`${row.kind} menu`)}
				onHover={row => void told.push(`${row.kind} hovered`)}
				onDrag={row => void told.push(`${row.kind} dragged`)}
				{...parts}
			/>,
			host,
		),
	);
}

const rowsOf = (kind: string) =>
	Array.from(host.querySelectorAll<HTMLElement>(`[role="treeitem"].mod-${kind}`));
const wordsOf = (row: HTMLElement | undefined) => row?.textContent?.replace(/\s+/g, ' ').trim();
const labelsOf = (row: HTMLElement | undefined) =>
	Array.from(row?.querySelectorAll('[aria-label]') ?? [], each => each.getAttribute('aria-label'));

const day = toDayNote({
	days: [{ date: '2026-05-19', line: 6 }],
	talks: [
		toTalk('Opening', { line: 8, kind: 'keynote', speakers: ['Imke Petersen', 'Paul Adeyemi'] }),
		toTalk('keynote', { line: 12, ordinal: 2, subtitle: 'Tide tables' }),
		toTalk('', {
			line: 20,
			start: '10:30',
			end: '10:55',
			room: 'Hall B',
			links: ['https://quayside.example.org'],
		}),
	],
	comments: [toFollowUp(), toFollowUp()],
});

test('a talk shows title, place among equal titles, time, room, speakers, and the line below a bare title', () => {
	draw([day]);
	expect(rowsOf('talk').map(wordsOf)).toEqual([
		'Opening Imke Petersen, Paul Adeyemi 2',
		'keynote #2 Tide tables',
		'Untitled talk 10:30–10:55 · Hall B 1',
	]);
});

test('numbers are told in words', () => {
	draw([day]);
	const [opening, keynote, untitled] = rowsOf('talk');
	expect(labelsOf(opening)).toEqual(['2 open follow-ups']);
	expect(labelsOf(keynote)).toEqual([]);
	expect(labelsOf(untitled)).toEqual(['1 link']);
	expect(labelsOf(rowsOf('day')[0])).toEqual(['3 talks']);
});

test('a day shows its date and, as words in its row, what is wrong with it', () => {
	draw([toDayNote({ warnings: [{ kind: 'day-disagrees', line: null, detail: 'Day 01' }] }), day]);
	expect(wordsOf(rowsOf('day')[0])).toContain(en.talks.warnings['day-disagrees']('Day 01'));
	expect(wordsOf(rowsOf('day')[0])).toContain('Day 1 Tue, May 19');
});

test('a talk opens at its heading, a day at the line that names it', () => {
	draw([day]);
	rowsOf('talk')[1]?.click();
	rowsOf('day')[0]?.click();
	expect(told).toEqual(['HarborConf 2026/day-1.md:12', 'HarborConf 2026/day-1.md:6']);
});

test('a conference has no note: opening it folds it', () => {
	draw([day]);
	rowsOf('conference')[0]?.click();
	expect(told).toEqual(['conference folded']);
});

test('the mark before a day folds it and opens nothing', () => {
	draw([day]);
	rowsOf('day')[0]?.querySelector<HTMLElement>('[icon="chevron-down"]')?.click();
	expect(told).toEqual(['day folded']);
});

test('a day without headings says so', () => {
	draw([toDayNote()]);
	expect(rowsOf('no-talks').map(wordsOf)).toEqual([en.talks.noTalks]);
});

test('an edit of one talk touches only the row of that talk', () => {
	draw([day]);
	const touched = new Set<string | undefined>();
	const observer = new MutationObserver(() => undefined);
	observer.observe(host, { subtree: true, childList: true, characterData: true, attributes: true });
	draw([
		{ ...day, talks: day.talks.map((talk, at) => (at === 1 ? { ...talk, subtitle: 'Tides' } : talk)) },
	]);
	for (const { target } of observer.takeRecords()) {
		const element = target.nodeType === Node.TEXT_NODE ? target.parentElement : (target as Element);
		touched.add(element?.closest<HTMLElement>('[data-key]')?.dataset.key);
	}
	expect([...touched]).toEqual([rowsOf('talk')[1]?.dataset.key]);
});

test('what was searched for is marked, accents and case aside', () => {
	const query = { ...wholeQuery, text: 'OPE pét' };
	draw([day], { query });
	expect(rowsOf('talk').map(wordsOf)).toEqual(['Opening Imke Petersen, Paul Adeyemi 2']);
	expect(Array.from(host.querySelectorAll('mark'), each => each.textContent)).toEqual(['Ope', 'Pet']);
});

test('as long as talks are left out it says how many are shown and by what, and clears it in one click', () => {
	draw([day], { query: { ...wholeQuery, only: ['links'], sort: 'time' } });
	const status = host.querySelector('[role="status"]');
	expect(status?.textContent).toContain('1 talk · With links · Sort by: Time');
	status?.querySelector('button')?.click();
	expect(told).toEqual([JSON.stringify(wholeQuery)]);
	draw([day]);
	expect(host.querySelector('[role="status"]')?.textContent).toBe('');
});

test('when no talk fits it says so, and there is no empty tree', () => {
	draw([day], { query: { ...wholeQuery, text: 'zebra' } });
	expect(host.textContent).toContain(en.talks.nothingFound);
	expect(host.querySelector('[role="tree"]')).toBeNull();
});

test('the talk of the cursor is the current place, what is on and what is next says so', () => {
	const [here] = listTalksRows([toConference([day])], new Set()).filter(({ kind }) => kind === 'talk');
	const [opening, keynote] = day.talks;
	draw([day], {
		here: here?.key ?? null,
		times: new Map([
			[opening as Talk, 'now'],
			[keynote as Talk, 'next'],
		]),
	});
	expect(rowsOf('talk').map(row => row.getAttribute('aria-current'))).toEqual(['location', null, null]);
	expect(rowsOf('talk').map(wordsOf)).toEqual([
		'Opening Now Imke Petersen, Paul Adeyemi 2',
		'keynote #2 Next Tide tables',
		'Untitled talk 10:30–10:55 · Hall B 1',
	]);
});

test('where there is no second mouse button each talk has a button for its menu', () => {
	draw([day], { hasMenuButtons: true });
	rowsOf('talk')[0]?.querySelector<HTMLElement>(`[aria-label="${en.talks.more}"]`)?.click();
	expect(told).toEqual(['talk menu']);
});

test('what was searched is cleared by keyboard too, and the focus is in the box again', () => {
	const box = () => host.querySelector('input');
	for (const name of [en.words.clear, en.words.clearSearch]) {
		draw([day], { query: { ...wholeQuery, text: 'tide' } });
		const buttons = Array.from(host.querySelectorAll<HTMLElement>('button'));
		buttons.find(each => (each.ariaLabel ?? each.textContent) === name)?.focus();
		expect(document.activeElement?.tagName).toBe('BUTTON');
		draw([day]);
		expect(document.activeElement).toBe(box());
	}
});
