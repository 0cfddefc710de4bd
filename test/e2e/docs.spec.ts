import { readFileSync } from 'node:fs';
import { listCommands, listDocuments } from '../docs';
import { expect, test } from './app';

const read = (path: string) => readFileSync(path, 'utf8');
const commands = listDocuments().flatMap(path =>
	listCommands(read(path)).flatMap(command => (command.startsWith('obsidian ') ? { path, command } : [])),
);

test('the commands of the app’s command line print what the documents show', async ({ openApp }) => {
	expect(commands.length).toBeGreaterThan(2);
	const app = await openApp({ folder: 'test/fixtures/pictures', now: '2026-05-20T08:40:00Z' });
	await app.runCommand('Show talks');
	await expect(app.view('conference-notes-talks')).toContainText('Beyond the breakwater');
	for (const { path, command } of commands) {
		const [, name = '', ...given] = command.split(' ');
		const params = Object.fromEntries(given.map(each => each.split('='))) as Record<string, string>;
		const printed = await app.page.evaluate(
			([name, params]) => window.app.cliHandlers.get(name)?.(params),
			[name, params] as const,
		);
		expect(read(path)).toContain(`\`\`\`sh\n${command}\n\`\`\`\n\n\`\`\`text\n${printed}\n\`\`\``);
	}
});

test('every command of the plugin is in the documents', async ({ openApp }) => {
	const app = await openApp();
	const names = await app.page.evaluate(() =>
		Object.values(window.app.commands.commands)
			.filter(({ id }) => id.startsWith('conference-notes:'))
			.map(({ name }) => name.replace(/^(Conference Notes: )?(Follow-ups: )?/, '')),
	);
	expect(names.length).toBeGreaterThan(20);
	const documents = listDocuments().map(read).join('\n');
	expect(names.filter(name => !documents.includes(`**${name}**`))).toEqual([]);
});
