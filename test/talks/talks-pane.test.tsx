/** @jest-environment jsdom */
import { en } from '../../src/i18n/en';
import type { RowActions } from '../../src/talks/obsidian-row-actions';
import { wholeQuery } from '../../src/talks/talks-query';
import { TalksPane } from '../../src/talks/talks-pane';
import type { TalksSource } from '../../src/talks/talks-source';
import { toConference, toDayNote, toTalk } from './day-notes';

jest.mock(
	'obsidian',
	() => ({ setIcon: () => undefined, Platform: {}, Menu: class {}, Notice: class {}, Keymap: {} }),
	{ virtual: true },
);

test('a search that is still reading when the pane is closed draws nothing more', async () => {
	window.ResizeObserver = class {
		observe(): void {}
		unobserve(): void {}
		disconnect(): void {}
	};
	const conferences = [toConference([toDayNote({ talks: [toTalk('Tides')] })])];
	let endRead = (_text: string) => {};
	const source = {
		strings: en,
		notes: { read: () => new Promise<string>(resolve => (endRead = resolve)) },
		venueNow: () => '2026-05-19T10:00',
	} as unknown as TalksSource;
	const host = { conferences: () => conferences, stateChanged: () => {}, opened: () => {} };
	const pane = new TalksPane(document.body, source, host, {} as RowActions);
	pane.state = { folded: [], scroll: null, query: { ...wholeQuery, text: 'ebb' } };
	pane.draw();
	expect(document.body.textContent).not.toBe('');
	pane.close();
	endRead('ebb');
	await new Promise(resolve => setTimeout(resolve));
	expect(document.body.textContent).toBe('');
});
