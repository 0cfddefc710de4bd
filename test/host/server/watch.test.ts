import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VaultFolder } from './folder';
import { FolderWatch } from './watch';

let root = '';
let folder: VaultFolder;
let watch: FolderWatch;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'watch-'));
	await mkdir(join(root, 'Days'));
	await writeFile(join(root, 'Days/A.md'), 'a');
	folder = await VaultFolder.open(root);
	// Only what the system tells of is seen.
	watch = new FolderWatch(folder, 2 ** 30);
	await watch.start();
});

afterEach(async () => {
	watch.stop();
	await rm(root, { recursive: true });
});

const nextChange = () =>
	new Promise<string>(resolve => {
		const stop = watch.onChange(([change]) => {
			stop();
			resolve(change && 'entry' in change ? `${change.kind} ${change.entry.path}` : '');
		});
	});

test('a file that the page has written is seen when others write it next', async () => {
	for (const text of ['one', 'another']) {
		await watch.own(
			() => folder.write('Days/A.md', Buffer.from(`mine, ${text}`)),
			(known, entry) => known.set(entry.path, entry),
		);
		// The system has told of that too, and it was looked at.
		await new Promise(resolve => setTimeout(resolve, 200));
		const seen = nextChange();
		await writeFile(join(root, 'Days/A.md'), `theirs, ${text}`);
		expect(await seen).toBe('modified Days/A.md');
	}
});

test('what comes into a new folder is seen', async () => {
	const made = nextChange();
	await mkdir(join(root, 'New'));
	expect(await made).toBe('created New');
	const written = nextChange();
	await writeFile(join(root, 'New/B.md'), 'b');
	expect(await written).toBe('created New/B.md');
});
