import { render } from 'preact';
import { parse as parseYaml } from 'yaml';
import { listConferences } from '../../src/conference/conferences';
import type { DayNote } from '../../src/conference/day-note';
import { parseDayNote } from '../../src/conference/parse-day-note';
import { en } from '../../src/i18n/en';
import { TalksPanel } from '../../src/talks/talks-panel';
import { wholeQuery } from '../../src/talks/talks-query';
import { layOut, plainCopies } from './plain-dom';
import { makeVault } from './vault';
import { listTalksRows } from '../talks/list-rows';

/** What the page measures, in milliseconds, each at best of several rounds. */
export interface TalksTimes {
	readonly talks: number;
	/** From parsed notes to a picture that is laid out. */
	readonly firstFrame: number;
	/** The same rows, every one as plain DOM, built at once and laid out. */
	readonly plain: number;
	/** One talk of one note is another one. */
	readonly edit: number;
	/** To the middle and back, each time laid out. */
	readonly jump: number;
}

declare global {
	interface Window {
		measureTalks(): Promise<TalksTimes>;
	}
}

const rounds = 7;
const nothing = () => undefined;

window.measureTalks = async () => {
	const context = {
		parseYaml: (text: string): unknown => parseYaml(text),
		conferenceFolder: '',
		keywords: [],
	};
	const notes = makeVault(2000).flatMap(({ path, text }) => parseDayNote(path, text, context) ?? []);
	const talks = notes.reduce((sum, note) => sum + note.talks.length, 0);
	const host = document.body.appendChild(document.createElement('div'));
	host.className = 'view-content conference-notes-talks';

	const all = await drawAll(host, notes);
	const rows = all.querySelectorAll('[role="treeitem"]').length;
	if (rows < talks) throw new Error(`only ${rows} rows were drawn`);
	const build = plainCopies(all);
	const times = { firstFrame: Infinity, plain: Infinity, edit: Infinity, jump: Infinity };
	const measure = async (name: keyof typeof times, task: () => void | Promise<void>) => {
		const start = performance.now();
		await task();
		layOut(host);
		times[name] = Math.min(times[name], performance.now() - start);
	};
	for (let round = 0; round < rounds; round++) {
		host.replaceChildren();
		await measure('plain', () => void host.append(build()));
		host.replaceChildren();
		layOut(host);
		await measure('firstFrame', () => draw(host, notes));
		await measure('edit', () => draw(host, edited(notes)));
		const list = host.querySelector('.conference-notes-list');
		await measure('jump', async () => {
			for (const top of [40_000, 0]) {
				if (list) list.scrollTop = top;
				list?.dispatchEvent(new Event('scroll'));
				await Promise.resolve();
				layOut(host);
			}
		});
		render(null, host);
	}
	return { talks, ...times };
};

function draw(host: HTMLElement, notes: readonly DayNote[]): void {
	const rows = listTalksRows(listConferences(notes, { notConferences: [] }), new Set());
	render(
		<TalksPanel
			rows={rows}
			talks={0}
			query={wholeQuery}
			strings={en}
			here={null}
			times={new Map()}
			hasMenuButtons={false}
			scroll={null}
			list={null}
			input={null}
			onScroll={nothing}
			onFold={nothing}
			onOpen={nothing}
			onQuery={nothing}
			onMenu={nothing}
			onLeave={nothing}
			onHelp={nothing}
			onKey={nothing}
			onRowMenu={nothing}
			onHover={nothing}
			onDrag={nothing}
		/>,
		host,
	);
}

/** Every row as our list draws it: in a viewport that is high enough, nothing is left out. */
async function drawAll(host: HTMLElement, notes: readonly DayNote[]): Promise<Element> {
	host.classList.add('is-endless');
	draw(host, notes);
	// It learns the height of its viewport from the page.
	await new Promise(resolve => setTimeout(resolve, 2000));
	const all = host.cloneNode(true) as Element;
	render(null, host);
	host.classList.remove('is-endless');
	return all;
}

function edited(notes: readonly DayNote[]): readonly DayNote[] {
	const [first, ...others] = notes;
	if (!first) return notes;
	const [talk, ...talks] = first.talks;
	return talk ? [{ ...first, talks: [{ ...talk, subtitle: 'Tides' }, ...talks] }, ...others] : notes;
}
