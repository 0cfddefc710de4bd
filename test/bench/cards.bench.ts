import { chromium } from '@playwright/test';
import { chooseBrowser } from '../e2e/browser';
import { buildPage } from '../host/server/page';
import { openBenchPage } from './bench-page';
import type { CardsTimes, Rounds, Way } from './cards-page';
import { formatTable, round, type Bench } from './measure';

const rounds = 800;

/** Lines and addresses of the notes, and what their ratios are called. */
const notes = [
	{ name: 'Small', lines: 2000, urls: 60 },
	{ name: 'Large', lines: 10_000, urls: 2000 },
] as const;

/**
 * What link cards add to the editor's own work for a key, for opening a note and for a jump in it: beside CodeMirror
 * with Markdown alone, and with all links looked for anew at every change. In the browser, in pairs, by turns. What
 * the cards show is put into them a frame later, which the times of opening and jumping do not hold.
 */
export const run: Bench = async print => {
	await buildPage();
	const browser = await chromium.launch(await chooseBrowser());
	try {
		const page = await openBenchPage(browser, 'cards-page.ts', { width: 900, height: 800 });
		const ratios: Record<string, number> = {};
		for (const { name, lines, urls } of notes) {
			const note = makeNote(lines, urls);
			await page.evaluate(note => window.measureCards(note, 5), note);
			const times = await page.evaluate(([note, rounds]) => window.measureCards(note, rounds), [
				note,
				rounds,
			] as const);
			print(`${lines} lines with ${urls} addresses, milliseconds:`);
			for (const line of formatTable(tableOf(times))) print(line);
			print('');
			for (const [what, each] of Object.entries(times) as [string, Rounds][])
				ratios[what + name] = round(median(ratiosOf(each, 'ours')));
		}
		return ratios;
	} finally {
		await browser.close();
	}
};

function tableOf(times: CardsTimes): string[][] {
	const head = ['', 'plain', 'its spread', 'ours more', 'within', 'ours', 'rebuilt each time'];
	const percent = (each: Rounds, way: Way) => `${((median(ratiosOf(each, way)) - 1) * 100).toFixed(1)} %`;
	return [
		head,
		...(Object.entries(times) as [string, Rounds][]).map(([what, each]) => {
			const more = median(each.ours.map((time, index) => time - (each.plain[index] ?? 0)));
			const spread = quantile(each.plain, 0.75) - quantile(each.plain, 0.25);
			return [
				what,
				median(each.plain).toFixed(3),
				spread.toFixed(3),
				more.toFixed(3),
				more <= spread ? 'yes' : 'no',
				percent(each, 'ours'),
				percent(each, 'rebuild'),
			];
		}),
	];
}

function ratiosOf(each: Rounds, way: Way): number[] {
	return each[way].map((time, index) => time / (each.plain[index] ?? NaN));
}

function median(times: readonly number[]): number {
	return quantile(times, 0.5);
}

function quantile(times: readonly number[], part: number): number {
	const sorted = times.filter(time => !Number.isNaN(time)).sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) * part)] ?? NaN;
}

/** Notes as they are taken: paragraphs, headings, lists, and addresses on lines of their own. */
function makeNote(lines: number, urls: number): string {
	const every = lines / urls;
	const texts = Array.from({ length: lines }, (_, line) => {
		if (Math.floor((line + 1) / every) > Math.floor(line / every))
			return `https://github.com/harbor/project-${line}/issues/${line}`;
		if (line % 40 === 0) return `## Talk ${line}`;
		if (line % 7 === 0) return '';
		return line % 5 === 0
			? `- a point about *tide ${line}* and \`code\``
			: `Words about tide ${line}, and some more.`;
	});
	return texts.join('\n');
}
