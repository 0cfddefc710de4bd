import { expect, test } from './app';

const files = {
	'A.md': '# A\n\nSee https://example.com/one and [[B]].\n\n[//]: # (hidden)\n\n- [ ] task\n',
	'Folder/B.md': '+++\ntitle = "B"\n+++\n## Heading\n\nText\n',
};

test('a built plugin loads, and opens its view from the ribbon and from the palette', async ({ openApp }) => {
	const app = await openApp({ files, plugin: 'sample' });
	await app.ribbon('Open sample');
	await expect(app.view('sample-view').getByText('Clicked 0')).toBeVisible();
	await app.runCommand('Open sample in main area');
	await expect(app.view('sample-view')).toHaveCount(2);
});

test('live preview shows decorations, source mode none, and reading runs post-processors with their lines', async ({
	openApp,
}) => {
	const app = await openApp({ files, plugin: 'sample' });
	await app.openNote('A.md');
	await expect(app.editor).toContainText('chip in A.md');
	await app.openNote('A.md', 'source');
	await expect(app.editor).not.toContainText('chip in');
	await app.openNote('A.md', 'reading');
	await expect(app.reading.locator('a.external-link')).toHaveAttribute('data-lines', '2-2');
	await expect(app.reading).not.toContainText('hidden');
});
