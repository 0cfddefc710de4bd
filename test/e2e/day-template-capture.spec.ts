import type { AppPage } from './app-page';
import { expect, test } from './app';

const day1 = 'Ports/Ports 2026 Day 1.md';
const text = [
	'---',
	'conference: Ports 2026',
	'day: 1',
	'date: 2026-06-01',
	'timezone: Asia/Tokyo',
	'---',
	'',
	'### 09:00 - Opening',
	'',
	'Cranes lift boxes.',
	'Ropes hold them.',
	'',
	'### 11:00 - Docks',
	'',
	'- dry',
	'',
].join('\n');
const files = { [day1]: text, 'Other.md': 'Some text\n' };
// 10:38 of the first day in Tokyo.
const now = '2026-06-01T01:38:20Z';
const run = (app: AppPage, id: string) =>
	app.page.evaluate(id => window.app.commands.executeCommandById(`conference-notes:${id}`), id);

/** Makes the next save of a note take until `letGo`. */
const hold = (app: AppPage) =>
	app.page.evaluate(() => {
		const { body } = document;
		const { vault } = window.app;
		const modify = vault.modify.bind(vault);
		const go = new Promise(resolve => body.addEventListener('go', resolve, { once: true }));
		delete body.dataset.saved;
		vault.modify = async (file, text) => {
			await go;
			await modify(file, text);
			body.dataset.saved = '';
			vault.modify = modify;
		};
	});
const letGo = async (app: AppPage) => {
	await app.page.evaluate(() => document.body.dispatchEvent(new Event('go')));
	await app.page.locator('body[data-saved]').waitFor();
};

test('a talk is added by keyboard at its time, and the cursor stands below it', async ({ openApp }) => {
	const app = await openApp({ files, now });
	const { keyboard } = app.page;
	await app.openNote(day1);
	await app.setCursor(14);
	await app.runCommand('Add a talk');
	await expect(app.page.getByLabel('Title')).toBeFocused();
	await expect(app.page.getByLabel('Time')).toHaveValue('10:35');
	await keyboard.press('Enter');
	await expect(app.page.getByLabel('Title')).toHaveAccessibleDescription('The talk needs a title.');
	await keyboard.type('Anchors - Ada Lane, Harbor Inc https://sched.co/1abc');
	await keyboard.press('Enter');
	const added = text.replace(
		'### 11:00',
		'### 10:35 - Anchors - Ada Lane, Harbor Inc\n\nhttps://sched.co/1abc\n\n### 11:00',
	);
	await app.expectNote(day1, added);
	await expect.poll(() => app.cursorLine()).toBe(15);
	await app.runCommand('Undo last change to notes');
	await app.expectNote(day1, text);
});

test('the selection becomes a follow-up below its paragraph and stays', async ({ openApp }) => {
	const app = await openApp({ files, now });
	await app.openNote(day1);
	await app.setCursor(9);
	await app.page.keyboard.press('Shift+End');
	await app.runCommand('Mark a follow-up');
	await app.expectNote(day1, text.replace('them.\n\n', 'them.\n\n[//]: # (Cranes lift boxes.)\n\n'));
	await expect(app.notices).toContainText(
		'Marked a follow-up for “Opening” in “Ports/Ports 2026 Day 1.md”',
	);
	await app.notices.getByRole('button', { name: 'Undo' }).click();
	await app.expectNote(day1, text);
});

test('outside of day notes a follow-up goes to the talk that is on', async ({ openApp }) => {
	const app = await openApp({ files, now });
	await app.openNote('Other.md');
	await app.runCommand('Mark a follow-up');
	await expect(app.page.locator('.modal')).toContainText('Add follow-up for “Opening”');
	await app.page.keyboard.press('Enter');
	await expect(app.page.getByLabel('What to look at afterwards')).toHaveAccessibleDescription(
		'There is no text to write.',
	);
	await app.page.keyboard.type('ask (them)');
	await app.page.keyboard.press('Enter');
	await app.expectNote(day1, text.replace('them.\n\n', 'them.\n\n[//]: # (ask \\(them\\))\n\n'));
	await app.expectNote('Other.md', 'Some text\n');
	await expect(app.notices).toContainText('“Opening”');
});

test('with no talk on a follow-up goes to the one last edited, also below the end of the note', async ({
	openApp,
}) => {
	const app = await openApp({ files: { ...files, [day1]: text.replaceAll(/\d\d:00 - /g, '') }, now });
	await app.openNote(day1);
	await app.setCursor(15);
	await app.page.keyboard.type('wet');
	await app.page.keyboard.press('Enter');
	await app.openNote('Other.md');
	await app.runCommand('Mark a follow-up');
	await expect(app.page.locator('.modal-title')).toHaveText('Add follow-up for “Docks”');
});

test('with no talk on and none edited today nothing is written, and it says so', async ({ openApp }) => {
	const app = await openApp({ files, now: '2031-01-01T00:00:00Z' });
	await app.openNote('Other.md');
	await app.runCommand('Mark a follow-up');
	await expect(app.notices).toContainText('No talk is on now');
	await app.expectNote(day1, text);
});

test('a link from outside asks before it writes, and brings one line of a thousand characters', async ({
	openApp,
}) => {
	const app = await openApp({ files, now });
	await app.page.evaluate(
		text => {
			const handler = window.app.protocolHandlers.get('conference-notes');
			void handler?.({ action: 'conference-notes', do: 'follow-up', text });
		},
		`[x] # a) \n\n---\n${'b'.repeat(2000)}`,
	);
	const field = app.page.locator('.modal input');
	await expect(field).toHaveValue(`[x] # a) --- ${'b'.repeat(987)}`);
	await app.page.keyboard.press('Escape');
	await app.expectNote(day1, text);
	await app.page.evaluate(() => {
		const handler = window.app.protocolHandlers.get('conference-notes');
		void handler?.({ action: 'conference-notes', do: 'follow-up', text: '[x] # a)' });
	});
	await expect(field).toHaveValue('[x] # a)');
	await app.screenshot('capture-from-outside');
	await app.page.keyboard.press('Enter');
	await app.expectNote(day1, text.replace('them.\n\n', 'them.\n\n[//]: # (\\[x] # a\\))\n\n'));
});

test('a note that is renamed while a follow-up or a talk is typed gets it under its new name', async ({
	openApp,
}) => {
	const app = await openApp({ files, now });
	const rename = (from: string, to: string) =>
		app.page.evaluate(
			([from, to]) => {
				const file = window.app.vault.getFileByPath(from);
				return file && window.app.fileManager.renameFile(file, to);
			},
			[from, to] as const,
		);
	const [second, third] = ['Ports/Ports 2026 Day 01.md', 'Ports/Ports 2026 Day 001.md'];
	await app.openNote(day1);
	await app.setCursor(9);
	await app.runCommand('Mark a follow-up');
	await app.page.keyboard.type('ask');
	await rename(day1, second);
	await app.page.keyboard.press('Enter');
	const asked = text.replace('them.\n\n', 'them.\n\n[//]: # (ask)\n\n');
	await app.expectNote(second, asked);
	await expect(app.notices).toContainText(`in “${second}”`);
	await app.runCommand('Add a talk');
	await app.page.keyboard.type('Anchors');
	await rename(second, third);
	await app.page.keyboard.press('Enter');
	await app.expectNote(third, asked.replace('### 11:00', '### 10:35 - Anchors\n\n### 11:00'));
	await expect.poll(() => app.cursorLine()).toBe(15);
});

test('lines turn into follow-ups and back, and into drafts and back, byte for byte', async ({ openApp }) => {
	const app = await openApp({ files, now });
	await app.openNote(day1);
	await app.setCursor(10);
	await app.runCommand('Turn line into follow-up');
	const turned = text.replace('Ropes hold them.\n\n', '\n[//]: # (Ropes hold them.)\n\n');
	await app.expectNote(day1, turned);
	await app.runCommand('Turn follow-up into line');
	await app.expectNote(day1, text.replace('boxes.\n', 'boxes.\n\n'));
	await app.runCommand('Undo last change to notes');
	await app.runCommand('Undo last change to notes');
	await app.expectNote(day1, text);
	await app.setCursor(7);
	for (let down = 0; down < 3; down++) await app.page.keyboard.press('Shift+ArrowDown');
	await app.page.keyboard.press('Shift+End');
	await app.runCommand('Hide as draft');
	const hidden = [
		'[//]: # (### 09:00 - Opening)',
		'[//]: # ()',
		'[//]: # (Cranes lift boxes.)',
		'[//]: # (Ropes hold them.)',
	].join('\n');
	await app.expectNote(
		day1,
		text.replace('### 09:00 - Opening\n\nCranes lift boxes.\nRopes hold them.', hidden),
	);
	await app.runCommand('Bring draft back');
	await app.expectNote(day1, text);
});

test('the time is written since the talk began, else as the venue has it', async ({ openApp }) => {
	const app = await openApp({ files, now });
	await app.openNote(day1);
	await app.setCursor(11);
	await app.runCommand('Insert the time');
	await expect.poll(() => app.editorText()).toBe(text.replace('them.\n', 'them.\n+1:38'));
	await app.openNote('Other.md');
	await app.setCursor(0);
	await app.runCommand('Insert the time');
	const zone = process.env.TZ ?? 'UTC';
	const hours = { hour: '2-digit', minute: '2-digit', timeZone: zone } as const;
	const time = new Date(now).toLocaleTimeString('en-GB', hours);
	await expect.poll(() => app.editorText()).toBe(`${time}Some text\n`);
});

test('a save that takes long moves no cursor afterwards: not in the next note, nor where the user has gone on', async ({
	openApp,
}) => {
	const app = await openApp({ files, now });
	const cursor = () => app.page.evaluate(() => window.app.workspace.activeEditor?.editor?.getCursor());
	await app.openNote(day1);
	await app.setCursor(11);
	await hold(app);
	await app.runCommand('Insert the time');
	const timed = text.replace('them.\n', 'them.\n+1:38');
	await expect.poll(() => app.editorText()).toBe(timed);
	expect(await cursor()).toEqual({ line: 11, ch: 5 });
	await app.setCursor(9, 3);
	await letGo(app);
	expect(await cursor()).toEqual({ line: 9, ch: 3 });

	await app.setCursor(10);
	await hold(app);
	await app.runCommand('Turn line into follow-up');
	await expect.poll(() => app.editorText()).toContain('(Ropes hold them.)');
	await app.openNote('Other.md');
	await app.setCursor(0, 2);
	await letGo(app);
	expect(await cursor()).toEqual({ line: 0, ch: 2 });
});

test('what is typed after Enter goes into the note, however long its save takes', async ({ openApp }) => {
	const app = await openApp({ files, now });
	const { keyboard } = app.page;
	await app.openNote(day1);
	await app.setCursor(10, 16);
	await hold(app);
	await app.runCommand('Mark a follow-up');
	await keyboard.type('ask Bo');
	await keyboard.press('Enter');
	await keyboard.type(' So do chains.');
	const marked = text.replace('them.\n\n', 'them. So do chains.\n\n[//]: # (ask Bo)\n\n');
	expect(await app.editorText()).toBe(marked);
	await letGo(app);
	await app.expectNote(day1, marked);

	await hold(app);
	await app.runCommand('Add a talk');
	await keyboard.type('Anchors');
	await keyboard.press('Enter');
	await keyboard.type('They hold.');
	const added = marked.replace('### 11:00', '### 10:35 - Anchors\nThey hold.\n### 11:00');
	expect(await app.editorText()).toBe(added);
	await letGo(app);
	expect(await app.editorText()).toBe(added);
	await app.expectNote(day1, added);
});

test('a follow-up goes to the talk that was named, also when its note changes meanwhile; what is refused is asked again', async ({
	openApp,
}) => {
	const linked = text.replace('- dry\n', '- dry\n\nhttps://example.org/a\n\n### 13:00 - Ropes\n');
	const app = await openApp({ files: { ...files, [day1]: linked }, now });
	const title = app.page.locator('.modal-title');
	const brought = linked.replace('them.\n', `them.${'\n\nmore'.repeat(4)}\n`);
	const bring = async (text: string) => {
		await app.write(day1, text);
		await expect.poll(() => app.editorText()).toBe(text);
	};
	await app.openNote(day1);
	await app.setCursor(16);
	await app.runCommand('Mark a follow-up');
	await expect(title).toHaveText('Add follow-up for “Docks”');
	await app.page.keyboard.type('ask');
	await bring(brought);
	await app.page.keyboard.press('Enter');
	const asked = brought.replace('/a\n\n', '/a\n\n[//]: # (ask)\n\n');
	await app.expectNote(day1, asked);

	await app.setCursor(0);
	await app.page.getByRole('link', { name: 'example.org' }).first().click({ button: 'right' });
	await app.menuItem('Add follow-up').click();
	await expect(title).toHaveText('Add follow-up for “Docks”');
	await bring(asked.replaceAll('\n\nmore', ''));
	const field = app.page.locator('.modal input');
	await field.fill('tell');
	await bring(asked.replace('Docks', 'Harbour'));
	await app.page.keyboard.press('Enter');
	await expect(app.notices.filter({ hasText: 'has changed since' })).toBeVisible();
	await expect(field).toHaveValue('tell');
	await bring(asked.replaceAll('\n\nmore', ''));
	await app.page.keyboard.press('Enter');
	await app.expectNote(
		day1,
		asked.replaceAll('\n\nmore', '').replace('(ask)\n', '(ask)\n[//]: # (tell)\n'),
	);
});

test('visible comments are fixed after a look at what changes', async ({ openApp }) => {
	const note = text.replace('Ropes hold them.', '[//]: # (ask (them))\n[//]: # ([x] tell)');
	const app = await openApp({ files: { [day1]: note }, now });
	await app.openNote(day1);
	await app.runCommand('Fix visible comments in this note');
	const diff = app.page.locator('.conference-notes-diff');
	await expect(diff.locator('.is-removed')).toHaveText(['− [//]: # (ask (them))']);
	await expect(diff.locator('.is-added')).toHaveText(['+ ', '+ [//]: # (ask \\(them\\))']);
	await app.screenshot('fix-visible');
	await app.page.keyboard.press('Enter');
	await app.expectNote(
		day1,
		text.replace('Ropes hold them.\n', '\n[//]: # (ask \\(them\\))\n[//]: # ([x] tell)\n'),
	);
	await app.runCommand('Undo last change to notes');
	await app.expectNote(day1, note);
});

test('visible comments are fixed in notes of Windows and of mixed line endings, while edited or read', async ({
	openApp,
}) => {
	const shown = 'Cranes lift boxes.\r\n[//]: # (ask)\r\n\r\nRopes';
	const hidden = 'Cranes lift boxes.\r\n\r\n[//]: # (ask)\r\n\r\nRopes';
	const notes = { 'Windows.md': `${shown}\r\n`, 'Mixed.md': `${shown}\n` };
	const app = await openApp({ files: { ...files, ...notes }, now });
	for (const [name, before] of Object.entries(notes))
		for (const mode of ['live-preview', 'reading'] as const) {
			await app.openNote(name, mode);
			await app.runCommand('Fix visible comments in this note');
			await expect(app.page.locator('.conference-notes-diff .is-added')).toHaveText('+ ');
			await app.page.keyboard.press('Enter');
			await app.expectNote(name, before.replace(shown, hidden));
			await app.runCommand('Undo last change to notes');
			await app.expectNote(name, before);
		}
});

test('comments that cannot be hidden are left, and named', async ({ openApp }) => {
	const note = text.replace(
		'Ropes hold them.',
		'See [//], [comment], [todo]\n[//]: # (ask)\n\n[todo]: # (tell (them))',
	);
	const app = await openApp({ files: { [day1]: note }, now });
	await app.openNote(day1);
	await app.runCommand('Fix visible comments in this note');
	const modal = app.page.locator('.modal');
	await expect(modal).toContainText('Hide 1 visible comment');
	await expect(modal).toContainText('1 comment has no place to hide and stays as it is: line 12.');
	await app.screenshot('fix-visible-some');
	await app.page.keyboard.press('Enter');
	await app.expectNote(day1, note.replace('(them)', '\\(them\\)'));
	await app.runCommand('Fix visible comments in this note');
	await expect(app.notices.filter({ hasText: 'There is no place' })).toBeVisible();
});

test('on a phone lines are turned, hidden and brought back, and the time is written', async ({ openApp }) => {
	const app = await openApp({ files, now, phone: true });
	await app.openNote(day1);
	await app.setCursor(10);
	await run(app, 'turn-into-follow-up');
	const turned = text.replace('Ropes hold them.\n\n', '\n[//]: # (Ropes hold them.)\n\n');
	await app.expectNote(day1, turned);
	// The cursor goes to the comment once the note is saved.
	const comment = turned.split('\n').indexOf('[//]: # (Ropes hold them.)');
	await expect.poll(() => app.cursorLine()).toBe(comment);
	await run(app, 'turn-into-line');
	await app.expectNote(day1, text.replace('boxes.\n', 'boxes.\n\n'));
	await run(app, 'undo');
	await app.expectNote(day1, turned);
	await run(app, 'undo');
	await app.expectNote(day1, text);
	await app.setCursor(9);
	await run(app, 'hide-as-draft');
	await expect.poll(() => app.read(day1)).toContain('[//]: # (Cranes lift boxes.)\n');
	await app.screenshot('draft-phone');
	await run(app, 'bring-draft-back');
	await app.expectNote(day1, text);
	await app.setCursor(10);
	await run(app, 'insert-time');
	await expect.poll(() => app.editorText()).toBe(text.replace('Ropes', '+1:38Ropes'));
});

for (const look of ['light', 'dark', 'phone'] as const) {
	test(`capture in ${look}`, async ({ openApp }) => {
		const isPhone = look === 'phone';
		const visible = { [day1]: text.replace('Ropes', '[//]: # (ask (them))\nRopes') };
		const app = await openApp({
			files: visible,
			now,
			phone: isPhone,
			theme: look === 'dark' ? 'dark' : 'light',
		});
		await app.openNote(day1);
		await run(app, 'add-talk');
		await app.page.getByLabel('Title').fill('Anchors - Ada Lane, Harbor Inc');
		await app.page.getByLabel('Title').blur();
		await expect(app.page.getByLabel('Speakers')).toHaveValue('Ada Lane, Harbor Inc');
		await app.screenshot(`add-talk-${look}`);
		const button = app.page.getByRole('button', { name: 'Add', exact: true });
		await (isPhone ? button.tap() : button.click());
		await expect.poll(() => app.read(day1)).toContain('### 10:35 - Anchors - Ada Lane, Harbor Inc\n');
		await run(app, 'fix-visible-comments');
		await expect(app.page.locator('.conference-notes-diff')).toBeVisible();
		await app.screenshot(`fix-visible-${look}`);
		const fix = app.page.getByRole('button', { name: 'Hide', exact: true });
		await (isPhone ? fix.tap() : fix.click());
		await expect.poll(() => app.read(day1)).toContain('[//]: # (ask \\(them\\))');
		await run(app, 'mark-follow-up');
		await app.page.locator('.modal input').fill('ask');
		await app.screenshot(`mark-follow-up-${look}`);
		const give = app.page.getByRole('button', { name: 'Add', exact: true });
		await (isPhone ? give.tap() : give.click());
		await expect.poll(() => app.read(day1)).toContain('[//]: # (ask)\n');
	});
}
