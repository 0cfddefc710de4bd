import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppPage } from './app-page';
import { expect, test } from './app';

/** The zone of the device. */
const zone = process.env.TZ ?? 'UTC';

const folder = 'HarborConf 2026';
const day4 = `${folder}/harborconf-2026-day-04.md`;
const seaFolder = 'Sea Days 2027';
const seaNotes = [1, 2, 3].map(day => `${seaFolder}/Sea Days 2027 Day 0${day}.md`);
const seaOverview = `${seaFolder}/Sea Days 2027.md`;

/** The names of all notes in the vault, in order. */
async function listNotes(app: AppPage): Promise<readonly string[]> {
	const names = await readdir(app.folder, { recursive: true });
	return names.filter(name => name.endsWith('.md') && !name.startsWith('.')).sort();
}

test('the next day note continues its siblings, is opened below its body, and can be undone', async ({
	openApp,
}) => {
	const app = await openApp();
	const before = await listNotes(app);
	await app.openNote(`${folder}/harborconf-2026-day-03.md`);
	await app.runCommand('Create next day note');
	await app.expectNote(
		day4,
		[
			'+++',
			"title = 'HarborConf 2026 Day 04'",
			'draft = true',
			'',
			'[params]',
			"conference = 'HarborConf 2026'",
			'day = 4',
			'+++',
			'',
			'[Day 3](harborconf-2026-day-03.md)',
			'',
			'',
		].join('\n'),
	);
	await expect.poll(() => app.cursorLine()).toBe(11);
	await app.screenshot('day-template-next-day');

	await app.openNote(`${folder}/harborconf-2026-day-03.md`);
	await app.runCommand('Create next day note');
	await expect(app.notices).toContainText(`“${day4}” was there already`);
	await app.runCommand('Undo last change to notes');
	await expect.poll(() => listNotes(app)).toEqual(before);
});

test('a conference is set up by keyboard, only once, and undone at once', async ({ openApp }) => {
	const app = await openApp();
	const { keyboard } = app.page;
	const before = await listNotes(app);
	const fillIn = async () => {
		await app.runCommand('Set up a conference');
		await expect(app.page.getByLabel('Name')).toBeFocused();
		await keyboard.type('Sea Days 2027');
		await keyboard.press('Tab');
		await keyboard.type('06142027');
		// A date field has a stop for each of its parts.
		const days = app.page.getByLabel('Days', { exact: true });
		while (!(await days.evaluate(field => field === document.activeElement))) await keyboard.press('Tab');
		await keyboard.press('Control+a');
		await keyboard.type('3');
	};
	await fillIn();
	await expect(app.page.getByLabel('Last day')).toHaveValue('2027-06-16');
	await expect(app.page.locator('.conference-notes-set-up-preview')).toContainText('4 notes to create');
	await keyboard.press('Enter');
	await app.expectNote(
		seaNotes[1] ?? '',
		[
			'---',
			'title: Sea Days 2027 Day 02',
			'conference: Sea Days 2027',
			'day: 2',
			'date: 2027-06-15',
			`timezone: ${zone}`,
			'---',
			'',
			'[[Sea Days 2027 Day 01|Day 1]] · [[Sea Days 2027 Day 03|Day 3]]',
			'',
			'',
		].join('\n'),
	);
	await app.expectNote(
		seaOverview,
		[
			'---',
			'title: Sea Days 2027',
			'conference: false',
			'---',
			'',
			'- [[Sea Days 2027 Day 01|Day 1]]: Monday, 2027-06-14',
			'- [[Sea Days 2027 Day 02|Day 2]]: Tuesday, 2027-06-15',
			'- [[Sea Days 2027 Day 03|Day 3]]: Wednesday, 2027-06-16',
			'',
		].join('\n'),
	);
	await expect(app.notices).toContainText('Created 4 notes.');
	const after = [...before, ...seaNotes, seaOverview].sort();
	expect(await listNotes(app)).toEqual(after);

	await app.write(seaNotes[0] ?? '', 'my own words');
	await fillIn();
	await expect(app.page.getByRole('button', { name: 'Nothing to create' })).toBeVisible();
	await keyboard.press('Enter');
	await expect(app.notices.filter({ hasText: 'Nothing to create' })).toContainText('not changed');
	expect(await listNotes(app)).toEqual(after);
	await app.expectNote(seaNotes[0] ?? '', 'my own words');

	await app.write(seaNotes[0] ?? '', (await app.read(seaNotes[1] ?? '')).slice(0, 0));
	await app.runCommand('Undo last change to notes');
	await expect.poll(() => listNotes(app)).toEqual([...before, seaNotes[0]].sort());
});

test('the folder that a set-up made goes when it is undone, unless something else is in it', async ({
	openApp,
}) => {
	const app = await openApp({ files: { 'Events/Other.md': '' } });
	const list = () => readdir(join(app.folder, 'Events'), { recursive: true }).then(names => names.sort());
	const setUp = async () => {
		await app.runCommand('Set up a conference');
		const form = app.page.locator('form.conference-notes-set-up');
		await form.getByLabel('Name').fill('Sea Days 2027');
		await form.getByLabel('First day').fill('2027-06-14');
		await form.getByLabel('Folder').fill('Events/At sea');
		await form.getByRole('button', { name: 'Create 2 notes' }).click();
		const active = () => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path);
		await expect.poll(active).toBe('Events/At sea/Sea Days 2027/Sea Days 2027.md');
	};
	await setUp();
	await app.runCommand('Undo last change to notes');
	await expect.poll(list).toEqual(['Other.md']);
	await setUp();
	await writeFile(join(app.folder, 'Events/At sea/.hidden'), 'mine');
	await app.runCommand('Undo last change to notes');
	await expect.poll(list).toEqual(['At sea', 'At sea/.hidden', 'Other.md']);
});

test('a note that cannot be made leaves no folder behind', async ({ openApp }) => {
	const app = await openApp({ files: { 'Other.md': '' } });
	await app.runCommand('Set up a conference');
	const form = app.page.locator('form.conference-notes-set-up');
	await form.getByLabel('Name').fill('Sea Days 2027');
	await form.getByLabel('First day').fill('2027-06-14');
	await form.getByLabel('Folder').fill('Events');
	await app.page.evaluate(() => {
		window.app.vault.create = () => Promise.reject(new Error('ENAMETOOLONG: name too long'));
	});
	await form.getByRole('button', { name: 'Create 2 notes' }).click();
	await expect(form.getByLabel('Folder')).toHaveAccessibleDescription(/ENAMETOOLONG/);
	const names = await readdir(app.folder);
	expect(names.filter(name => !name.startsWith('.'))).toEqual(['Other.md']);
});

test('what is wrong is said at its field, and nothing is made', async ({ openApp }) => {
	const app = await openApp();
	const before = await listNotes(app);
	await app.runCommand('Set up a conference');
	const form = app.page.locator('form.conference-notes-set-up');
	await form.getByRole('button', { name: 'Create notes' }).click();
	const name = form.getByLabel('Name');
	await expect(name).toBeFocused();
	await expect(name).toHaveAccessibleDescription('The conference needs a name.');
	await name.fill('🦀');
	await expect(name).toHaveAccessibleDescription(/needs a letter or a digit/);
	await name.fill('CI/CD: Days 2027');
	await expect(name).toHaveAccessibleDescription('');
	await form.getByLabel('First day').fill('2027-06-14');
	await form.getByLabel('Last day').fill('2027-06-13');
	await expect(form.getByLabel('Last day')).toHaveAccessibleDescription(
		'The last day is before the first.',
	);
	await form.getByLabel('Last day').fill('2028-07-18');
	await expect(form.getByLabel('Last day')).toHaveAccessibleDescription(
		'A conference can have up to 31 days.',
	);
	await form.getByLabel('Last day').fill('2027-06-15');
	await form.getByLabel('Folder').fill('Welcome.md/Talks');
	await expect(form.getByLabel('Folder')).toHaveAccessibleDescription(/“Welcome.md” is a file/);
	await form.getByLabel('Folder').fill('');
	await expect(form).toContainText('in CI-CD Days 2027CI-CD Days 2027 Day 01.md');
	await app.page.keyboard.press('Escape');
	await expect(form).toHaveCount(0);
	expect(await listNotes(app)).toEqual(before);
});

test('the header, the zone and a template of one’s own are chosen, and the preview follows', async ({
	openApp,
}) => {
	const files = {
		'Templates/Day.md': '# {{title}}\n\n{{date:dddd}} in {{timezone}}, {{mood}}\n',
		'x.md': '',
	};
	const app = await openApp({ files });
	await app.runCommand('Set up a conference');
	const form = app.page.locator('form.conference-notes-set-up');
	const text = form.locator('.conference-notes-set-up-text');
	await form.getByLabel('Name').fill("Rust'n'Go 2027");
	await form.getByLabel('First day').fill('2027-03-27');
	await form.getByRole('button', { name: 'Time zone' }).click();
	await app.page.keyboard.type('europe berl');
	await app.page.keyboard.press('Enter');
	await form.getByLabel('Header').selectOption('TOML, for Hugo');
	await expect(text).toContainText(`title = "Rust'n'Go 2027 Day 01"\ndate = 2027-03-27T09:00:00+01:00\n`);
	await form.getByRole('button', { name: 'Template' }).click();
	await app.page.keyboard.type('templates');
	await app.page.keyboard.press('Enter');
	await expect(text).toHaveText("# Rust'n'Go 2027 Day 01\n\nSaturday in Europe/Berlin, {{mood}}\n");
	await expect(form).toContainText('stay as they are: {{mood}}');
	await form.getByRole('button', { name: 'Create 2 notes' }).click();
	await app.expectNote(
		"Rust'n'Go 2027/Rust'n'Go 2027 Day 01.md",
		"# Rust'n'Go 2027 Day 01\n\nSaturday in Europe/Berlin, {{mood}}\n",
	);
});

const ports: Readonly<Record<string, string>> = Object.fromEntries(
	[1, 2, 4].map(day => [
		`Ports/Ports 2026 Day ${day}.md`,
		`---\nconference: Ports 2026\nday: ${day}\ndate: 2026-06-0${day}\ntimezone: Asia/Tokyo\n---\n\n## Talk ${day}\n`,
	]),
);

test('today is opened by the calendar at the venue, and a day without a note is offered', async ({
	openApp,
}) => {
	// Two o'clock in the morning of the third day in Tokyo.
	const app = await openApp({ files: ports, now: '2026-06-02T17:00:00Z' });
	const { keyboard } = app.page;
	const activeNote = () => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path);
	await app.runCommand('Open today’s day note');
	await expect(app.page.locator('.suggestion-item')).toHaveText('Create “Ports/Ports 2026 Day 3.md”');
	await app.screenshot('day-template-offer');
	await keyboard.press('Escape');
	await expect(app.page.locator('.suggestion-item')).toHaveCount(0);
	await app.runCommand('Open today’s day note');
	await keyboard.press('Enter');
	await app.expectNote(
		'Ports/Ports 2026 Day 3.md',
		[
			'---',
			'title: Ports 2026 Day 3',
			'conference: Ports 2026',
			'day: 3',
			'date: 2026-06-03',
			'timezone: Asia/Tokyo',
			'---',
			'',
			'[[Ports 2026 Day 2|Day 2]] · [[Ports 2026 Day 4|Day 4]]',
			'',
			'',
		].join('\n'),
	);
	await expect.poll(activeNote).toBe('Ports/Ports 2026 Day 3.md');
	await app.runCommand('Open next day note');
	await expect.poll(activeNote).toBe('Ports/Ports 2026 Day 4.md');
	await app.runCommand('Open previous day note');
	await expect.poll(activeNote).toBe('Ports/Ports 2026 Day 3.md');
	await app.openNote('Ports/Ports 2026 Day 1.md');
	await app.runCommand('Open previous day note');
	await expect(app.notices).toContainText('There is no day before the one of “Ports/Ports 2026 Day 1.md”.');
});

test('without a date to tell today by, the day is asked for, and the first day’s date is offered', async ({
	openApp,
}) => {
	const first = 'Sea/Sea Days 2026 Day 1.md';
	const second = 'Sea/Sea Days 2026 Day 2.md';
	const files = { [first]: '---\ntags: [sea]\n---\n## A\n', [second]: '## B\n', 'Welcome.md': 'Hi\n' };
	const app = await openApp({ files, now: '2026-05-20T10:00:00Z' });
	const active = () => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path);
	await app.runCommand('Open today’s day note');
	await app.page.keyboard.type('2026, day 2');
	await app.page.keyboard.press('Enter');
	await expect.poll(active).toBe(second);
	await expect(app.page.locator('.suggestion-item')).toHaveText(
		`Set the date of “${first}” to May 19, 2026`,
	);
	await app.page.keyboard.press('Enter');
	await app.expectNote(first, '---\ntags: [sea]\ndate: 2026-05-19\n---\n## A\n');
	await app.openNote('Welcome.md');
	await app.runCommand('Open today’s day note');
	await expect.poll(active).toBe(second);
	await app.runCommand('Undo last change to notes');
	await app.expectNote(first, files[first] ?? '');
});

test('of a conference that was on another day the day is asked for, and its dates stay as they are', async ({
	openApp,
}) => {
	const app = await openApp({ files: ports, now: '2026-07-20T10:00:00Z' });
	await app.runCommand('Open today’s day note');
	await app.page.keyboard.type('2026, day 2');
	await app.page.keyboard.press('Enter');
	await expect
		.poll(() => app.page.evaluate(() => window.app.workspace.getActiveFile()?.path))
		.toBe('Ports/Ports 2026 Day 2.md');
	await app.page.waitForTimeout(300);
	await expect(app.page.locator('.prompt')).toHaveCount(0);
});

test('a set-up that fails half way lists what it made, undoes it, and keeps its form to try again', async ({
	openApp,
}) => {
	const app = await openApp();
	const before = await listNotes(app);
	await app.runCommand('Set up a conference');
	const form = app.page.locator('form.conference-notes-set-up');
	await form.getByLabel('Name').fill('Sea Days 2027');
	await form.getByLabel('First day').fill('2027-06-14');
	await form.getByLabel('Last day').fill('2027-06-16');
	await app.page.evaluate(() => {
		const { vault } = window.app;
		const create = vault.create.bind(vault);
		vault.create = (path, text) => {
			if (!path.endsWith('02.md')) return create(path, text);
			vault.create = create;
			return Promise.reject(new Error('EROFS: read-only'));
		};
	});
	await form.getByRole('button', { name: 'Create 4 notes' }).click();
	await expect(app.notices.filter({ hasText: 'Only 1 note' })).toContainText('Sea Days 2027 Day 01');
	await expect(form.getByLabel('Folder')).toBeFocused();
	await expect(form.getByLabel('Folder')).toHaveAccessibleDescription(
		`“${seaNotes[1]}” could not be written: EROFS: read-only`,
	);
	await app.screenshot('set-up-failed');
	expect(await listNotes(app)).toEqual([...before, seaNotes[0]].sort());
	await app.notices.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => listNotes(app)).toEqual(before);
	await form.getByRole('button', { name: 'Create 4 notes' }).click();
	await expect(form).toHaveCount(0);
	await expect.poll(() => listNotes(app)).toEqual([...before, ...seaNotes, seaOverview].sort());
});

test('the template fills an empty daily note, and adds what a note with text lacks', async ({ openApp }) => {
	const daily = 'Daily/2026-06-03.md';
	const own = 'Ports/Ports 2026 Day 5.md';
	const files = { ...ports, [daily]: '', [own]: '---\ntags: [sea]\n---\nFirst words\n\nLast words' };
	const app = await openApp({ files, now: '2026-06-02T17:00:00Z' });
	await app.openNote(daily);
	await app.runCommand('Insert the day template');
	await app.expectNote(
		daily,
		[
			'---',
			'title: Ports 2026 Day 3',
			'conference: Ports 2026',
			'day: 3',
			'date: 2026-06-03',
			'timezone: Asia/Tokyo',
			'---',
			'',
			'[[Ports 2026 Day 2|Day 2]] · [[Ports 2026 Day 4|Day 4]]',
			'',
			'',
		].join('\n'),
	);
	await expect.poll(() => app.cursorLine()).toBe(10);

	await app.openNote(own);
	await app.setCursor(4);
	await app.runCommand('Insert the day template');
	await app.expectNote(
		own,
		[
			'---',
			'tags: [sea]',
			'title: Ports 2026 Day 5',
			'conference: Ports 2026',
			'day: 5',
			'date: 2026-06-05',
			'timezone: Asia/Tokyo',
			'---',
			'First words',
			'',
			'[[Ports 2026 Day 4|Day 4]]',
			'',
			'Last words',
		].join('\n'),
	);
	await app.runCommand('Undo last change to notes');
	await app.expectNote(own, files[own]);
});

test('a template in another header language gives its own keys and its body', async ({ openApp }) => {
	const template = 'Templates/Day.md';
	const own = 'Ports/Ports 2026 Day 5.md';
	const files = {
		...ports,
		[template]:
			"+++\ntitle = '{{title}}'\nmood = 'calm'\ntags = ['sea', 'day-{{day}}']\n+++\n\n## Notes\n\n{{cursor}}\n",
		[own]: '---\ntitle: Mine\n---\n',
	};
	const app = await openApp({ files });
	await app.page.evaluate(
		([path]) =>
			window.app.plugins.plugins['conference-notes']?.saveData({ dayTemplate: { template: path } }),
		[template],
	);
	await app.reload();
	await app.openNote(own);
	await app.setCursor(3);
	await app.runCommand('Insert the day template');
	await app.expectNote(own, '---\ntitle: Mine\nmood: "calm"\ntags: ["sea", "day-5"]\n---\n\n## Notes\n');
	await app.runCommand('Undo last change to notes');
	await app.expectNote(own, files[own]);
	await app.page.evaluate(async path => {
		const file = window.app.vault.getFileByPath(path);
		if (file) await window.app.vault.delete(file);
	}, template);
	await app.runCommand('Insert the day template');
	await expect(app.notices.filter({ hasText: `“${template}” does not exist any more` })).toBeVisible();
	await app.expectNote(own, files[own]);
	await app.runCommand('Set up a conference');
	const form = app.page.locator('form.conference-notes-set-up');
	await form.getByRole('button', { name: 'Create notes' }).click();
	await expect(form.getByRole('button', { name: 'Template' })).toHaveAccessibleDescription(
		`“${template}” does not exist any more.`,
	);
});

test('new days are put into the list of days that is there, and nothing else of it changes', async ({
	openApp,
}) => {
	const list = '# Sea Days 2027\n\n- [[Sea Days 2027 Day 01|Opening day]]\n  - bring boots\n\nMy words.\n';
	const files = { [seaNotes[0] ?? '']: 'mine', [seaOverview]: list };
	const app = await openApp({ files });
	await app.runCommand('Set up a conference');
	const form = app.page.locator('form.conference-notes-set-up');
	await form.getByLabel('Name').fill('Sea Days 2027');
	await form.getByLabel('First day').fill('2027-06-14');
	await form.getByLabel('Last day').fill('2027-06-16');
	await form.getByRole('button', { name: 'Create 2 notes' }).click();
	await app.expectNote(
		seaOverview,
		list.replace(
			'boots\n',
			'boots\n- [[Sea Days 2027 Day 02|Day 2]]: Tuesday, 2027-06-15\n- [[Sea Days 2027 Day 03|Day 3]]: Wednesday, 2027-06-16\n',
		),
	);
	await expect(app.notices).toContainText('The new days are listed in: Sea Days 2027');
	await app.notices.getByRole('button', { name: 'Undo' }).click();
	await app.expectNote(seaOverview, list);
	await expect.poll(() => listNotes(app)).toEqual(Object.keys(files).sort());
});

test('placeholders that another tool has left are filled, for the day that the user names', async ({
	openApp,
}) => {
	const note =
		"+++\ntitle = '{{title}}'\nday = {{day}}\n+++\n{{previous}} <% x %> {{mood}} {{< toc >}}\n{{cursor}}\n";
	const app = await openApp({ files: { ...ports, 'Scratch.md': note } });
	await app.openNote('Scratch.md');
	await app.runCommand('Fill placeholders in this note');
	await app.page.keyboard.type('day 5');
	await app.page.keyboard.press('Enter');
	await app.expectNote(
		'Scratch.md',
		"+++\ntitle = 'Ports 2026 Day 5'\nday = 5\n+++\n[Day 4](Ports/Ports%202026%20Day%204.md) <% x %> {{mood}} {{< toc >}}\n\n",
	);
	await expect(app.notices).toContainText('stay as they are: {{mood}}');
	await expect.poll(() => app.cursorLine()).toBe(5);
});

test('the pattern of file names shows its result, and one that cannot tell two days apart is not kept', async ({
	openApp,
}) => {
	const app = await openApp();
	await app.openSettings();
	const row = app.page.locator('.setting-item', { hasText: 'File name' });
	const pattern = row.getByRole('textbox');
	await expect(row).toContainText('HarborConf 2026/HarborConf 2026 Day 03.md');
	await pattern.fill('content/posts/{{conference:slug}}-day-{{day:02}}');
	await expect(row).toContainText('content/posts/harborconf-2026-day-03.md');
	await pattern.fill('{{conference}}');
	await expect(row).toContainText('This gives two days the same name.');
	await app.screenshot('day-template-settings');
	await app.page.keyboard.press('Escape');
	await app.runCommand('Set up a conference');
	const form = app.page.locator('form.conference-notes-set-up');
	await form.getByLabel('Name').fill('Sea Days 2027');
	await form.getByLabel('First day').fill('2027-06-14');
	await form.getByRole('button', { name: 'Time zone' }).click();
	await app.page.keyboard.type('asia tok');
	await app.page.keyboard.press('Enter');
	await form.getByLabel('Header').selectOption('TOML, for Hugo');
	await form.getByRole('button', { name: 'Create 2 notes' }).click();
	await app.expectNote(
		'content/posts/sea-days-2027-day-01.md',
		[
			'+++',
			"title = 'Sea Days 2027 Day 01'",
			'date = 2027-06-14T09:00:00+09:00',
			'draft = true',
			'',
			'[params]',
			"conference = 'Sea Days 2027'",
			'day = 1',
			"timezone = 'Asia/Tokyo'",
			'+++',
			'',
			'',
		].join('\n'),
	);
});

for (const look of ['light', 'dark', 'phone'] as const) {
	test(`the form in ${look}`, async ({ openApp }) => {
		const isPhone = look === 'phone';
		const app = await openApp({ phone: isPhone, theme: look === 'dark' ? 'dark' : 'light' });
		await app.page.evaluate(() =>
			window.app.commands.executeCommandById('conference-notes:set-up-conference'),
		);
		const form = app.page.locator('form.conference-notes-set-up');
		await app.screenshot(`set-up-${look}-empty`);
		// In the dark, one that has notes already.
		await form.getByLabel('Name').fill(look === 'dark' ? 'HarborConf 2026' : 'Sea Days 2026');
		await form.getByLabel('First day').fill('2026-05-19');
		await form.getByLabel('Last day').fill('2026-05-22');
		await form.getByLabel('Folder').fill('Welcome.md');
		await app.screenshot(`set-up-${look}-problem`);
		await form.getByLabel('Folder').fill('Conferences');
		await form.getByLabel('Header').selectOption('TOML, for Hugo');
		await app.screenshot(`set-up-${look}`);
		if (!isPhone) return;
		await form.getByRole('button', { name: /Create/ }).scrollIntoViewIfNeeded();
		await form.locator('.conference-notes-set-up-text').scrollIntoViewIfNeeded();
		await app.screenshot(`set-up-${look}-preview`);
		await form.getByRole('button', { name: /Create/ }).tap();
		await expect(app.notices).toContainText('Created 5 notes.');
		await app.screenshot(`set-up-${look}-done`);
	});
}
