import type { AppPage } from '../test/e2e/app-page';

/** What Markdown, the app or a widespread plugin would take for more than text, wherever it stands. */
const marks = /%%|==|::|\{\{|<%|\[\[|<!--|(?<!\\)`|(?<![\\\w/])#\w|(?<!\\)\$|\s\^\w/;

/**
 * Turns the first link of the open note into `[title](url)` and lists what is wrong with the note after that: more or
 * other lines than one, a title that does not read as it was shown, or anything that the title makes beside a link.
 */
export async function insertTitle(
	app: AppPage,
	path: string,
	url: string,
	title: string,
): Promise<readonly string[]> {
	const { page } = app;
	const before = (await app.read(path)).split('\n');
	const at = before.indexOf(url);
	await app.editor.locator('.conference-notes-link a').first().click({ button: 'right' });
	await app.menuItem('Turn into [title](address)').click();
	await page.waitForFunction(
		url => !window.app.workspace.activeEditor?.editor?.getValue().split('\n').includes(url),
		url,
	);
	const after = ((await app.editorText()) ?? '').split('\n');
	await app.openNote(path, 'reading');
	await app.reading.locator('a').first().waitFor();
	const shown = await app.reading.evaluate(reading => ({
		links: [...reading.querySelectorAll('a')].map(link => [link.textContent, link.getAttribute('href')]),
		others: [
			...reading.querySelectorAll(
				'h1, h2, h3, h4, h5, h6, img, code, hr, table, li, .tag, .math, .internal-embed',
			),
		].map(({ localName }) => localName),
		text: [...reading.querySelectorAll('p')].map(({ textContent }) => textContent),
	}));
	await app.openNote(path);
	const line = after[at] ?? '';
	const isOther = after.length !== before.length || after.some((each, n) => n !== at && each !== before[n]);
	const faults = [
		isOther && 'other lines than one have changed',
		marks.test(line.replace(/\]\([^)]*\)$/, '')) && `there is a mark in ${line}`,
		(shown.links.length !== 1 || shown.links[0]?.[0] !== title || shown.links[0][1] !== url) &&
			`the links are ${JSON.stringify(shown.links)}`,
		shown.others.length > 0 && `the title made ${shown.others.join()}`,
		!shown.text.includes(title) && `the text reads ${JSON.stringify(shown.text)}`,
	];
	return faults.filter(fault => fault !== false);
}
