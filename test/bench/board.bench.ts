import { chromium } from '@playwright/test';
import { chooseBrowser } from '../e2e/browser';
import { buildPage } from '../host/server/page';
import { openBenchPage } from './bench-page';
import type {} from './board-page';
import { formatTable, round, type Bench } from './measure';

/**
 * How fast a board with 5,000 follow-ups of 100 notes is shown and one of them moved, beside the same cards as plain
 * DOM, built at once and again for each change. In the browser, with the styles of the app.
 */
export const run: Bench = async print => {
	await buildPage();
	const browser = await chromium.launch(await chooseBrowser());
	try {
		const page = await openBenchPage(browser, 'board-page.tsx', { width: 1280, height: 800 });
		const { followUps, plain, firstFrame, nodes, move, touched, jump, plainJumps } = await page.evaluate(
			() => window.measureBoard(),
		);
		const rows = [
			['plain DOM, all at once or drawn again', plain],
			['first frame', firstFrame],
			['one move', move],
			['two scroll jumps', jump],
			['two scroll jumps in plain DOM, least', plainJumps[0]],
			['and most', plainJumps[1]],
		] as const;
		const table = rows.map(([name, time]) => [
			name,
			time.toFixed(1),
			`${((100 * time) / plain).toFixed(1)} %`,
		]);
		for (const line of formatTable([[`${followUps} follow-ups`, 'ms', 'of plain'], ...table]))
			print(line);
		print('');
		print(`the first frame has ${nodes} elements, and a move touches ${touched} cards`);
		return {
			firstFrame: round(firstFrame / plain),
			nodes,
			move: round(move / plain),
			jump: round(jump / plainJumps[1]),
		};
	} finally {
		await browser.close();
	}
};
