/** @jest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { DayNote } from '../../src/conference/day-note';
import { en } from '../../src/i18n/en';
import { listTalksRows } from '../../src/talks/rows';
import { TalksPanel } from '../../src/talks/talks-panel';
import { toConference, toDayNote, toFollowUp, toTalk } from './day-notes';

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

function draw(notes: readonly DayNote[]): void {
	const rows = notes.length === 0 ? [] : listTalksRows([toConference(notes)], new Set());
	void act(() =>
		render(
			<TalksPanel
				rows={rows}
				strings={en}
				language="en"
				scroll={null}
				onScroll={() => undefined}
				onFold={(row, folded) => void told.push(`${row.kind} ${folded ? 'folded' : 'unfolded'}`)}
				onOpen={(path, line) => void told.push(`${path}:${line}`)}
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

test('without day notes it says what makes one', () => {
	draw([]);
	expect(host.textContent).toContain(en.talks.empty.heading);
	expect(Array.from(host.querySelectorAll('code'), each => each.textContent)).toContain(
		'conference: HarborConf 2026',
	);
});
