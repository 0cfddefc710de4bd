import type { App, Plugin } from 'obsidian';
import { Refusal } from '../../src/refusal';
import type { NoteChange } from '../../src/vault/notes';
import { ObsidianNotes } from '../../src/vault/obsidian-notes';
import { UndoHistory } from '../../src/vault/undo';

class TFile {
	readonly extension: string;
	constructor(readonly path: string) {
		this.extension = path.slice(path.lastIndexOf('.') + 1);
	}
}
class MarkdownView {
	readonly editor: { getValue(): string };
	readonly file = new TFile('Day 1.md');
	constructor(
		text: string,
		readonly data: string,
		readonly save: () => Promise<void>,
	) {
		let now = text;
		this.editor = Object.assign(
			{ getValue: () => now, offsetToPos: (offset: number) => offset },
			{
				transaction: ({ changes }: { changes: { from: number; to: number; text: string }[] }) => {
					for (const { from, to, text } of [...changes].reverse())
						now = now.slice(0, from) + text + now.slice(to);
				},
			},
		);
	}
	getMode = () => 'source';
}
jest.mock('obsidian', () => ({ TFile: jest.fn(), MarkdownView: jest.fn() }), { virtual: true });
Object.assign(jest.requireMock<object>('obsidian'), { TFile, MarkdownView });

/** The app with one note, open in an editor when there is one, and what tells of renamed files. */
function openApp(text: string, view: MarkdownView | null = null) {
	const told: NoteChange[] = [];
	let onRename: (file: object, from: string) => void = () => undefined;
	const notes = new ObsidianNotes({
		vault: {
			on: (name: string, listener: typeof onRename) => name === 'rename' && (onRename = listener),
			getFileByPath: (path: string) => new TFile(path),
			process: async (_: TFile, edit: (text: string) => string) => edit(text),
		},
		metadataCache: { on: () => undefined },
		workspace: {
			getLeavesOfType: () => (view ? [{ view }] : []),
			getActiveViewOfType: () => view,
		},
	} as unknown as App);
	notes.follow({
		registerEvent: () => undefined,
		registerEditorExtension: () => undefined,
	} as unknown as Plugin);
	notes.onChange(change => told.push(change));
	return { notes, told, rename: (from: string, file: object) => onRename(file, from) };
}

test('of renamed files only notes are told; one that stops being a note is gone', () => {
	const { told, rename } = openApp('');
	rename('Ports/Day 2 - hall.jpg', new TFile('HarborConf 2026/Day 2 - hall.jpg'));
	rename('Ports.md', { path: 'Harbors.md' });
	rename('Day 1.md', new TFile('Day 1.txt'));
	rename('Day 2.md', new TFile('Ports/Day 2.md'));
	rename('Day 3.txt', new TFile('Day 3.md'));
	expect(told.filter(({ kind }) => kind === 'renamed')).toEqual([
		{ kind: 'renamed', path: 'Ports/Day 2.md', from: 'Day 2.md' },
		{ kind: 'renamed', path: 'Day 3.md', from: 'Day 3.txt' },
	]);
	expect(told).toContainEqual({ kind: 'deleted', path: 'Day 1.md' });
});

test('an edit whose note cannot be saved is taken back in the editor, and is nothing to undo', async () => {
	const view = new MarkdownView('a\nb\n', 'a\nb\n', () => Promise.reject(new Error('ENOSPC: disk full')));
	const { notes } = openApp('', view);
	const undo = new UndoHistory(notes);
	const writing = undo.run('Moved', to => to.rewrite('Day 1.md', text => text.replace('a', 'x')));
	await expect(writing).rejects.toThrow('“Day 1.md” could not be written: ENOSPC: disk full');
	expect([view.editor.getValue(), undo.last]).toEqual(['a\nb\n', null]);
});

test.each(['in an editor', 'on the disk'])(
	'a note of 3 million characters %s stays as it is',
	async where => {
		const text = 'x'.repeat(3_000_000);
		const view = where === 'in an editor' ? new MarkdownView(text, text, async () => undefined) : null;
		const { notes } = openApp(text, view);
		const edit = jest.fn((now: string) => `${now}y`);
		await expect(notes.rewrite('Day 1.md', edit)).rejects.toThrow(
			new Refusal('noteTooLarge', 'Day 1.md', 3),
		);
		expect(edit).not.toHaveBeenCalled();
	},
);

test('a note that is not UTF-8 stays as it is: what could not be read of it would be lost', async () => {
	const text = new TextDecoder().decode(Buffer.from('# Tag 1\n## Begr\xfc\xdfung\n', 'latin1'));
	const { notes } = openApp(text);
	await expect(notes.rewrite('Day 1.md', now => `${now}y`)).rejects.toThrow(
		new Refusal('noteUnreadable', 'Day 1.md', 2),
	);
});
