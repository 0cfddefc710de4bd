import type { AppPage } from './app-page';
import { expect, test } from './app';

const day = (number: number) => `Ports/Ports 2026 Day ${number}.md`;
const header = [
	'---',
	'conference: Ports 2026',
	'day: 1',
	'date: 2026-06-01',
	'timezone: Asia/Tokyo',
	'---',
	'',
].join('\n');
const body = '### 10:00 - Opening\n\nCranes lift boxes.\nRopes hold them.\n\nSee [Day 2].\n';
// 10:38 of the first day in Tokyo.
const now = '2026-06-01T01:38:20Z';

/** Runs a command as one does without a pointer: by its name in the palette. */
async function byKeys(app: AppPage, name: string): Promise<void> {
	const { keyboard } = app.page;
	await keyboard.press('Control+p');
	await expect(app.page.locator('.prompt-input')).toBeFocused();
	await keyboard.type(name);
	await keyboard.press('Enter');
}

test('every command is reached and done by keyboard alone, byte for byte', async ({ openApp }) => {
	const app = await openApp({ files: { [day(1)]: header + body, 'Scratch.md': '' }, now });
	const { keyboard } = app.page;
	const active = () => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path);
	const press = async (...keys: string[]) => {
		for (const key of keys) await keyboard.press(key);
	};
	const focusEditor = () => app.page.evaluate(() => window.app.workspace.activeEditor?.editor?.focus());
	const written = async (text: string) => {
		await app.expectNote(day(1), text);
		// The page hears a moment later that it is on the disk, and moves the cursor then.
		await app.page.waitForTimeout(200);
	};
	const undo = async (text: string) => {
		await byKeys(app, 'Undo last change to notes');
		await written(text);
		await focusEditor();
	};
	const opened = async (path: string) => {
		await expect.poll(active).toBe(path);
		await expect.poll(() => app.editorText()).toBe(await app.read(path));
	};
	const note = header + body;
	const top = header.split('\n').length - 1;

	await byKeys(app, 'Open today’s day note');
	await opened(day(1));
	await focusEditor();

	await app.setCursor(top + 2);
	await press('Shift+End');
	await byKeys(app, 'Mark a follow-up');
	await written(note.replace('them.\n\n', 'them.\n\n[//]: # (Cranes lift boxes.)\n\n'));
	await undo(note);

	await app.setCursor(top + 3);
	await byKeys(app, 'Mark a follow-up');
	await keyboard.type('ask (them)');
	await press('Enter');
	await written(note.replace('them.\n\n', 'them.\n\n[//]: # (ask \\(them\\))\n\n'));
	await undo(note);

	await app.setCursor(top + 3);
	await byKeys(app, 'Turn line into follow-up');
	const turned = note.replace('Ropes hold them.\n\n', '\n[//]: # (Ropes hold them.)\n\n');
	await written(turned);
	await byKeys(app, 'Turn follow-up into line');
	await written(note.replace('boxes.\n', 'boxes.\n\n'));
	await undo(turned);
	await undo(note);

	await app.setCursor(top);
	await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+End');
	await byKeys(app, 'Hide as draft');
	await expect.poll(() => app.read(day(1))).toContain('[//]: # (### 10:00 - Opening)\n[//]: # ()\n');
	await byKeys(app, 'Bring draft back');
	await written(note);

	await app.setCursor(top + 3);
	await press('Shift+End');
	await byKeys(app, 'Insert the time');
	const timed = note.replace('them.', 'them.+0:38');
	await expect.poll(() => app.editorText()).toBe(timed);
	await press('Control+z');
	await expect.poll(() => app.editorText()).toBe(note);

	await byKeys(app, 'Add a talk');
	await keyboard.type('Docks - Ada Lane, Harbor Inc');
	// A time field has a stop for each of its parts.
	const room = app.page.getByLabel('Room');
	while (!(await room.evaluate(field => field === document.activeElement))) await press('Tab');
	await keyboard.type('Hall B');
	await press('Enter');
	const talk = '\n### 10:35 - Docks (Hall B) - Ada Lane, Harbor Inc\n';
	await written(`${note}${talk}`);
	await undo(note);

	const visible = note.replace('Ropes hold them.', '[//]: # (ask (them))');
	await app.page.evaluate(text => window.app.workspace.activeEditor?.editor?.setValue(text), visible);
	await app.save();
	await byKeys(app, 'Fix visible comments in this note');
	await expect(app.page.getByRole('button', { name: 'Hide', exact: true })).toBeFocused();
	await press('Enter');
	await written(note.replace('Ropes hold them.\n', '\n[//]: # (ask \\(them\\))\n'));
	await undo(visible);

	await app.setCursor(top + 5);
	await press('End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
	await byKeys(app, 'Open the day at the cursor');
	await expect(app.page.locator('.suggestion-item')).toHaveText(`Create “${day(2)}”`);
	await press('Enter');
	await opened(day(2));
	await byKeys(app, 'Open previous day note');
	await opened(day(1));
	await byKeys(app, 'Open next day note');
	await opened(day(2));
	await byKeys(app, 'Create next day note');
	await opened(day(3));
	await expect.poll(() => app.read(day(3))).toContain('\nday: 3\ndate: 2026-06-03\n');

	await app.openNote('Scratch.md');
	await focusEditor();
	await app.page.evaluate(() => window.app.workspace.activeEditor?.editor?.setValue('{{weekday}}\n'));
	await byKeys(app, 'Fill placeholders in this note');
	await keyboard.type('day 3');
	await press('Enter');
	await app.expectNote('Scratch.md', 'Wednesday\n');
	await app.page.evaluate(() => window.app.workspace.activeEditor?.editor?.setValue(''));
	await byKeys(app, 'Insert the day template');
	await keyboard.type('day 4');
	await press('Enter');
	await expect.poll(() => app.read('Scratch.md')).toContain('title: Ports 2026 Day 4\n');
});

test('a follow-up is marked from the menu of the editor, in day notes alone', async ({ openApp }) => {
	const app = await openApp({ files: { [day(1)]: header + body, 'Other.md': 'Words\n' }, now });
	await app.openNote('Other.md');
	await app.editor.click({ button: 'right' });
	await expect(app.menuItem('Mark a follow-up')).toHaveCount(0);
	await app.page.keyboard.press('Escape');
	await app.openNote(day(1));
	await app.setCursor(8);
	await app.page.keyboard.press('Shift+End');
	await app.editor.locator('.cm-line', { hasText: 'Cranes' }).click({
		button: 'right',
		position: { x: 20, y: 8 },
	});
	await app.screenshot('mark-follow-up-menu');
	await app.menuItem('Mark a follow-up').click();
	await app.expectNote(
		day(1),
		header + body.replace('them.\n\n', 'them.\n\n[//]: # (Cranes lift boxes.)\n\n'),
	);
});

test('where nothing can be written each command says so, and nothing is half made', async ({ openApp }) => {
	const note = `${header}${body}`;
	const app = await openApp({ files: { [day(1)]: note, 'Empty.md': '' }, now });
	await app.openNote(day(1), 'reading');
	await app.page.evaluate(() => {
		const { vault } = window.app;
		const refuse = () => Promise.reject(new Error('EROFS: read-only file system'));
		Object.assign(vault, { create: refuse, modify: refuse, createFolder: refuse });
		const process = vault.process.bind(vault);
		vault.process = (file, edit) => process(file, text => (edit(text), text)).then(refuse);
	});
	const sentence = (path: string) => `“${path}” could not be written: EROFS: read-only file system`;
	await app.runCommand('Create next day note');
	await expect(app.notices.filter({ hasText: sentence(day(2)) })).toBeVisible();
	await app.runCommand('Mark a follow-up');
	await app.page.locator('.modal input').fill('ask');
	await app.page.keyboard.press('Enter');
	await expect(app.notices.filter({ hasText: sentence(day(1)) })).toBeVisible();
	await expect(app.page.locator('.modal input')).toHaveValue('ask');
	await app.page.keyboard.press('Escape');
	await app.runCommand('Undo last change to notes');
	await expect(app.notices.filter({ hasText: 'There is nothing to undo.' })).toBeVisible();
	await app.runCommand('Set up a conference');
	const form = app.page.locator('form.conference-notes-set-up');
	await form.getByLabel('Name').fill('Sea Days 2027');
	await form.getByLabel('First day').fill('2027-06-14');
	await form.getByRole('button', { name: /^Create/ }).click();
	await expect(form.getByLabel('Folder')).toHaveAccessibleDescription(
		/^“Sea Days 2027” could not be written/,
	);
	await expect(app.notices.filter({ hasText: 'Nothing was created.' })).toBeVisible();
	await app.expectNote(day(1), note);
});
