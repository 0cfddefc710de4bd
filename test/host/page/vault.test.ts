/** @jest-environment jsdom */
import type * as O from 'obsidian';
import { TextDecoder, TextEncoder } from 'node:util';
import { FileManager } from './file-manager';
import { TFile } from './files';
import { MemoryStorage } from './memory-storage';
import { MetadataCache } from './metadata-cache';
import { Vault } from './vault';

Object.assign(globalThis, { TextDecoder, TextEncoder });

async function open(files: Record<string, string>) {
	const storage = new MemoryStorage();
	const folders = new Set(
		Object.keys(files).flatMap(path => (path.includes('/') ? [path.replace(/\/[^/]*$/, '')] : [])),
	);
	for (const folder of folders) await storage.makeFolder(folder);
	for (const [path, text] of Object.entries(files)) await storage.write(path, text);
	const vault = new Vault('test', storage);
	const events: string[] = [];
	for (const name of ['create', 'modify', 'delete'] as const) {
		vault.on(name, (file: O.TAbstractFile) => void events.push(`${name} ${file.path}`));
	}
	vault.on(
		'rename',
		(file: O.TAbstractFile, from: string) => void events.push(`rename ${from} ${file.path}`),
	);
	const metadata = new MetadataCache(vault);
	for (const name of ['changed', 'deleted', 'resolve'] as const) {
		metadata.on(name, (file: O.TFile) => void events.push(`${name} ${file.path}`));
	}
	metadata.on('resolved', () => void events.push('resolved'));
	await vault.load();
	return {
		storage,
		vault,
		metadata,
		events,
		settle: () => new Promise(resolve => setTimeout(resolve, 60)),
	};
}

function file(vault: Vault, path: string): TFile {
	const found = vault.getFileByPath(path);
	if (!found) throw new Error(path);
	return found;
}

test('at the start `create` is told of every file and folder, folders first', async () => {
	const { events } = await open({ 'Days/A.md': 'a', 'B.md': 'b' });
	expect(events).toEqual(['create B.md', 'create Days', 'create Days/A.md']);
});

test('a path that exists or whose folder does not is not created', async () => {
	const { vault } = await open({ 'Days/A.md': 'a' });
	await expect(vault.create('Days/A.md', 'new')).rejects.toThrow('File already exists.');
	await expect(vault.create('Days', 'new')).rejects.toThrow('File already exists.');
	await expect(vault.createFolder('Days')).rejects.toThrow('Folder already exists.');
	await expect(vault.create('Nowhere/B.md', 'new')).rejects.toThrow('ENOENT');
	expect(await vault.read(file(vault, 'Days/A.md'))).toBe('a');
});

test('a file that is renamed stays the same object, and so do those in a renamed folder', async () => {
	const { vault, events } = await open({ 'Days/A.md': 'a' });
	const a = file(vault, 'Days/A.md');
	events.length = 0;
	await vault.rename(vault.getFolderByPath('Days') as O.TFolder, 'Tage');
	expect(events).toEqual(['rename Days Tage', 'rename Days/A.md Tage/A.md']);
	expect(vault.getFileByPath('Tage/A.md')).toBe(a);
	expect(vault.getAbstractFileByPath('Days/A.md')).toBeNull();
	expect(a.parent?.path).toBe('Tage');
	await expect(vault.rename(a, 'Tage/A.md')).rejects.toThrow('Destination file already exists!');
	expect(await vault.read(a)).toBe('a');
});

test('what is deleted with its folder is gone from every list', async () => {
	const { vault, events } = await open({ 'Days/A.md': 'a', 'B.md': 'b' });
	const a = file(vault, 'Days/A.md');
	events.length = 0;
	await vault.delete(vault.getFolderByPath('Days') as O.TFolder);
	expect(events.filter(each => each.startsWith('delete '))).toEqual(['delete Days/A.md', 'delete Days']);
	expect(vault.getFiles().map(({ path }) => path)).toEqual(['B.md']);
	await expect(vault.modify(a, 'again')).rejects.toThrow('ENOENT');
	await expect(vault.process(a, text => text)).rejects.toThrow('ENOENT');
});

test('nothing comes between what `process` is given and what it writes', async () => {
	const { vault } = await open({ 'A.md': '' });
	const a = file(vault, 'A.md');
	await Promise.all(['a', 'b', 'c'].map(letter => vault.process(a, text => text + letter)));
	expect((await vault.read(a)).length).toBe(3);
	await expect(
		vault.process(a, () => {
			throw new Error('no');
		}),
	).rejects.toThrow('no');
	expect((await vault.read(a)).length).toBe(3);
});

test('what others write is told as it is to the vault', async () => {
	const { storage, vault, events } = await open({ 'A.md': 'a' });
	events.length = 0;
	storage.writeFromOutside('A.md', 'theirs');
	storage.writeFromOutside('B.md', 'new');
	expect(events).toEqual(['modify A.md', 'create B.md']);
	expect(file(vault, 'A.md').stat.size).toBe(6);
});

test('the metadata cache comes later, and tells of changes and deletions but of no renaming', async () => {
	const { vault, metadata, events, settle } = await open({ 'A.md': '# Old' });
	expect(metadata.getCache('A.md')).toBeNull();
	await settle();
	expect(metadata.getCache('A.md')?.headings?.[0]?.heading).toBe('Old');
	events.length = 0;
	const a = file(vault, 'A.md');
	await vault.modify(a, '# New');
	expect(metadata.getFileCache(a)?.headings?.[0]?.heading).toBe('Old');
	await settle();
	expect(events).toEqual(['modify A.md', 'changed A.md', 'resolve A.md', 'resolved']);
	events.length = 0;
	await vault.rename(a, 'B.md');
	await settle();
	expect(events).toEqual(['rename A.md B.md']);
	expect(metadata.getCache('B.md')?.headings?.[0]?.heading).toBe('New');
	await vault.delete(a);
	expect(events.slice(1)).toEqual(['delete B.md', 'deleted B.md']);
	expect(metadata.getCache('B.md')).toBeNull();
});

test('links lead to the path, the note beside, the shortest path of that name; link texts are as short as they can be', async () => {
	const { vault, metadata } = await open({ 'A/N.md': '', 'A/X.md': '', 'A/B/N.md': '', 'Only.md': '' });
	const files = new FileManager(vault, metadata);
	expect(metadata.getFirstLinkpathDest('A/B/N', '')?.path).toBe('A/B/N.md');
	expect(metadata.getFirstLinkpathDest('N', 'A/B/other.md')?.path).toBe('A/B/N.md');
	expect(metadata.getFirstLinkpathDest('n', 'Only.md')?.path).toBe('A/N.md');
	expect(metadata.getFirstLinkpathDest('none', '')).toBeNull();
	expect(files.generateMarkdownLink(file(vault, 'Only.md'), '', '#H', 'alias')).toBe('[[Only#H|alias]]');
	expect(files.generateMarkdownLink(file(vault, 'A/N.md'), '')).toBe('[[A/N]]');
});
