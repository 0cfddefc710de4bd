import { render } from 'preact';
import { parse as parseYaml } from 'yaml';
import { listConferences } from '../../src/conference/conferences';
import { parseDayNote } from '../../src/conference/parse-day-note';
import { toBoard, type BoardColumn } from '../../src/follow-ups/board';
import { BoardPane } from '../../src/follow-ups/board-pane';
import { wholeQuery } from '../../src/follow-ups/board-query';
import { listColumns } from '../../src/follow-ups/columns';
import { en } from '../../src/i18n/en';
import { layOut, plainCopies } from './plain-dom';

/** What the page measures, in milliseconds, at best of several rounds. */
export interface BoardTimes {
	readonly followUps: number;
	/** The same cards, every one as plain DOM, built at once and laid out; also what a re-draw of the whole takes. */
	readonly plain: number;
	/** From parsed notes to a picture that is laid out. */
	readonly firstFrame: number;
	/** Elements of that picture. */
	readonly nodes: number;
	/** One card goes to another column. */
	readonly move: number;
	/** How many cards that touches. */
	readonly touched: number;
	/** Far down the longest column and back, each time until it is seen: ours, and the least and most in plain DOM. */
	readonly jump: number;
	readonly plainJumps: readonly [least: number, most: number];
}

declare global {
	interface Window {
		measureBoard(): Promise<BoardTimes>;
	}
}

const rounds = 7;
const context = {
	parseYaml: (text: string): unknown => parseYaml(text),
	conferenceFolder: '',
	keywords: [],
	notConferences: [],
};

window.measureBoard = async () => {
	const notes = Array.from({ length: 100 }, (_, day) => makeNote(day)).flatMap(
		({ path, text }) => parseDayNote(path, text, context) ?? [],
	);
	const read = (moved: boolean) =>
		toBoard(listConferences(notes, context), listColumns([], en), {
			statusOf: ({ comment }) => (moved && comment.text === first ? '/' : comment.status),
			keyOf: key => key,
		});
	const followUps = read(false).reduce((sum, column) => sum + column.followUps.length, 0);
	const host = document.body.appendChild(document.createElement('div'));
	host.className = 'view-content conference-notes-board-view';

	const all = await drawAll(host, read(false));
	const cards = all.querySelectorAll('.conference-notes-card').length;
	if (cards < followUps) throw new Error(`only ${cards} of ${followUps} cards were drawn`);
	const build = plainCopies(all);
	const times = { plain: Infinity, firstFrame: Infinity, move: Infinity, jump: Infinity };
	const plainJumps: number[] = [];
	const measure = async (task: () => void): Promise<number> => {
		const start = performance.now();
		task();
		// What was asked for while drawing is drawn before the next frame.
		for (let turn = 0; turn < 5; turn++) await Promise.resolve();
		layOut(host);
		return performance.now() - start;
	};
	const take = async (name: keyof typeof times, task: () => void) =>
		(times[name] = Math.min(times[name], await measure(task)));
	let nodes = 0;
	let touched = new Set<string>();
	for (let round = 0; round < rounds; round++) {
		host.replaceChildren();
		await take('plain', () => void host.replaceChildren(...build().children));
		plainJumps.push(await jump(host));
		host.replaceChildren();
		layOut(host);
		await take('firstFrame', () => draw(host, read(false)));
		nodes = host.querySelectorAll('*').length;
		const watched = watchRows(host);
		await take('move', () => draw(host, read(true)));
		touched = watched();
		times.jump = Math.min(times.jump, await jump(host));
		render(null, host);
	}
	const range = [Math.min(...plainJumps), Math.max(...plainJumps)] as const;
	return { followUps, ...times, nodes, touched: touched.size, plainJumps: range };
};

/** Far down the longest column and back, each time until the picture is there. */
async function jump(host: HTMLElement): Promise<number> {
	const list = host.querySelector('.conference-notes-list');
	let time = 0;
	for (const top of [100_000, 0]) {
		await nextPicture();
		const start = performance.now();
		if (list) list.scrollTop = top;
		await nextPicture();
		time += performance.now() - start;
	}
	return time;
}

async function nextPicture(): Promise<void> {
	await new Promise(resolve => requestAnimationFrame(resolve));
	await new Promise(resolve => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = resolve;
		port2.postMessage(null);
	});
}

/** The keys of rows in which anything changes until it is asked. */
function watchRows(host: HTMLElement): () => Set<string> {
	const seen: MutationRecord[] = [];
	const watcher = new MutationObserver(records => seen.push(...records));
	watcher.observe(host, { subtree: true, childList: true, characterData: true });
	return () => {
		const rows = [...seen, ...watcher.takeRecords()].flatMap(({ target, addedNodes, removedNodes }) => {
			const element = target instanceof Element ? target : target.parentElement;
			return [element?.closest<HTMLElement>('[data-key]'), ...addedNodes, ...removedNodes];
		});
		watcher.disconnect();
		return new Set(
			rows.flatMap(row => (row instanceof HTMLElement && row.dataset.key ? row.dataset.key : [])),
		);
	};
}

const first = 'read the paper on tides 0-0-0';

function makeNote(day: number): { readonly path: string; readonly text: string } {
	const marks = ['', '', '', '[ ] ', '[/] ', '[x] ', ''];
	const ends = ['', ' #people', ' 📅 2026-06-15', ' https://example.org/clocks/paper.pdf', ''];
	const talks = Array.from({ length: 10 }, (_, talk) => {
		const lines = Array.from({ length: 5 }, (_, each) => {
			const n = day * 50 + talk * 5 + each;
			const text = `read the paper on tides ${day}-${talk}-${each}${n === 0 ? '' : ends[n % 5]}`;
			return `[//]: # (${n === 0 ? '' : marks[n % 7]}${text})`;
		});
		return `### Talk ${day}-${talk}: what we learned\n\n${lines.join('\n')}\n`;
	});
	return {
		path: `BigConf/Day ${day}.md`,
		text: `---\nconference: BigConf 2026\nday: ${day}\n---\n${talks.join('\n')}`,
	};
}

function draw(host: HTMLElement, board: readonly BoardColumn[]): void {
	const nothing = () => undefined;
	render(
		<BoardPane
			board={board}
			drafts={[]}
			context={{ strings: en, today: '2026-06-10' }}
			folded={['dropped']}
			said=""
			query={wholeQuery}
			onFold={nothing}
			onOpen={nothing}
			onPreview={nothing}
			onMenu={nothing}
			onMove={nothing}
			onField={nothing}
			onUndo={nothing}
			onHelp={nothing}
			onSay={nothing}
			onQuery={nothing}
			onToolbarMenu={nothing}
			onSaveView={nothing}
			onOpenDraft={nothing}
			onBringBack={nothing}
		/>,
		host,
	);
}

/** Every card as our lists draw it: in a viewport that is high enough, nothing is left out. */
async function drawAll(host: HTMLElement, board: readonly BoardColumn[]): Promise<Element> {
	host.classList.add('is-endless');
	draw(host, board);
	// They learn the height of their viewport from the page.
	await new Promise(resolve => setTimeout(resolve, 4000));
	const all = host.cloneNode(true) as Element;
	render(null, host);
	host.classList.remove('is-endless');
	return all;
}
