import { expect, test } from './app';
import type { AppPage } from './app-page';

const path = 'HarborConf 2026 Day 1.md';
const day1 =
	'---\nconference: HarborConf 2026\nday: 1\n---\n### Keynote\n\nabove\n\n[//]: # (read)\n\nbelow\n\n[//]: # (ask)\n';
const done = (text: string, what: string) => text.replace(`(${what})`, `([x] ${what})`);

/** Marks the follow-up that says so as done on the command line, so that the focus stays where it is. */
async function markDone(app: AppPage, what: string): Promise<string> {
	return app.page.evaluate(async what => {
		const run = (command: string, params: Record<string, string>) =>
			window.app.cliHandlers.get(`conference-notes:${command}`)?.(params) ?? '';
		const listed = JSON.parse(await run('follow-ups', { format: 'json' })) as {
			id: string;
			text: string;
		}[];
		return run('follow-up-done', { id: listed.find(({ text }) => text === what)?.id ?? '' });
	}, what);
}

/** Texts and carets of all editors that show the note. */
const editors = (app: AppPage) =>
	app.page.evaluate(() =>
		window.app.workspace.getLeavesOfType('markdown').map(({ view }) => {
			const { editor } = view as unknown as { editor: { getValue(): string; getCursor(): unknown } };
			return { text: editor.getValue(), cursor: editor.getCursor() };
		}),
	);

test('a note open in two panes, with keystrokes not saved yet, is written once; both show it, carets stay, one undo takes it back', async ({
	openApp,
}) => {
	const app = await openApp({ files: { [path]: day1 } });
	await app.openNote(path);
	await app.setCursor(10, 5);
	await app.page.evaluate(async path => {
		const file = window.app.vault.getFileByPath(path);
		if (file) await window.app.workspace.getLeaf('split').openFile(file);
	}, path);
	await app.setCursor(6, 5);
	await app.page.keyboard.type(' typed');
	const typed = day1.replace('above', 'above typed');
	expect(await markDone(app, 'read')).toBe('Done: read');
	await app.expectNote(path, done(typed, 'read'));
	await expect
		.poll(() => editors(app))
		.toEqual([
			{ text: done(typed, 'read'), cursor: { line: 10, ch: 5 } },
			{ text: done(typed, 'read'), cursor: { line: 6, ch: 11 } },
		]);
	await app.page.keyboard.press('Control+z');
	await expect.poll(() => app.editorText()).toBe(typed);
});

test('what is being typed into the line itself is never lost: the write is refused in a sentence', async ({
	openApp,
}) => {
	const app = await openApp({ files: { [path]: day1 } });
	await app.openNote(path);
	await app.setCursor(8, 13);
	await app.page.keyboard.type(' it');
	const typed = day1.replace('(read)', '(read it)');
	expect(await markDone(app, 'read')).toMatch(/has changed since/);
	expect(await app.editorText()).toBe(typed);
	const writing = markDone(app, 'ask');
	await app.page.keyboard.type(' all');
	expect(await writing).toBe('Done: ask');
	await expect.poll(() => app.editorText()).toBe(done(typed.replace('read it', 'read it all'), 'ask'));
	await app.save();
	await app.expectNote(path, done(typed.replace('read it', 'read it all'), 'ask'));
});

test('a word that is being composed stays whole while another line is written', async ({ openApp }) => {
	const app = await openApp({ files: { [path]: day1 } });
	await app.openNote(path);
	await app.setCursor(10, 5);
	const keys = await app.page.context().newCDPSession(app.page);
	const compose = (text: string) =>
		keys.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
	await compose('に');
	await compose('にほ');
	expect(await markDone(app, 'read')).toBe('Done: read');
	expect(await markDone(app, 'ask')).toBe('Done: ask');
	await compose('にほん');
	await keys.send('Input.insertText', { text: '日本' });
	const written = done(done(day1, 'read'), 'ask').replace('below', 'below日本');
	await expect.poll(() => app.editorText()).toBe(written);
	await app.save();
	await app.expectNote(path, written);
});

test('a note that is only read is written, and what is shown follows; of many cards the caret between stays', async ({
	openApp,
}) => {
	const app = await openApp({ files: { [path]: day1 } });
	await app.openNote(path, 'reading');
	expect(await markDone(app, 'read')).toBe('Done: read');
	await app.expectNote(path, done(day1, 'read'));
	await app.runCommand('Undo last change to notes');
	await app.expectNote(path, day1);
	await app.openNote(path);
	await app.setCursor(8, 3);
	await app.page.keyboard.press('Shift+ArrowDown');
	await app.page.keyboard.press('Shift+ArrowDown');
	await app.page.keyboard.press('Shift+ArrowDown');
	await app.page.keyboard.press('Shift+ArrowDown');
	await app.runCommand('Follow-ups: Add to a list');
	await app.page.locator('.prompt-input').fill('Day 1');
	await app.page.keyboard.press('Enter');
	const link = '[[HarborConf 2026 Day 1]]';
	await app.expectNote(
		path,
		day1.replace('(read)', `([x] read → ${link})`).replace('(ask)', `([x] ask → ${link})`) +
			'\n- [ ] read [[HarborConf 2026 Day 1#Keynote]]\n- [ ] ask [[HarborConf 2026 Day 1#Keynote]]\n',
	);
	expect(
		await app.page.evaluate(() => window.app.workspace.activeEditor?.editor?.getSelection()),
	).toContain('\n\nbelow\n\n');
});

test('a note with the line endings of Windows keeps them while it is open', async ({ openApp }) => {
	const windows = day1.replaceAll('\n', '\r\n');
	const app = await openApp({ files: { [path]: windows } });
	await app.openNote(path);
	await app.setCursor(10, 5);
	expect(await markDone(app, 'read')).toBe('Done: read');
	await app.expectNote(path, done(windows, 'read'));
	await expect
		.poll(() => editors(app))
		.toEqual([{ text: done(day1, 'read'), cursor: { line: 10, ch: 5 } }]);
	await app.runCommand('Add a talk');
	await app.page.getByLabel('Title').fill('Docks');
	await app.page.getByLabel('Time').fill('');
	await app.page.getByLabel('Title').press('Enter');
	const { length } = day1.split('\n');
	await expect.poll(() => app.cursorLine()).toBe(length + 1);
	await app.expectNote(path, `${done(windows, 'read')}\r\n### Docks\r\n`);
});

test('a day note that exists already is opened, and not a byte of it is written', async ({ openApp }) => {
	const day2 = 'HarborConf 2026 Day 2.md';
	const mine = '\ufeffmine\r\n$& {{date}}\r\n[//]: # (keep)  ';
	const app = await openApp({ files: { [path]: day1, [day2]: mine } });
	await app.openNote(path);
	await app.runCommand('Create next day note');
	await expect(app.notices).toContainText('was there already');
	await expect.poll(() => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe(day2);
	expect(await app.read(day2)).toBe(mine);
});
