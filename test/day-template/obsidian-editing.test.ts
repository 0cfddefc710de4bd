import type { App } from 'obsidian';
import { requireActiveNote, requireEditing } from '../../src/day-template/obsidian-editing';

jest.mock('obsidian', () => ({ MarkdownView: class {} }), { virtual: true });

const app = (path: string | null) =>
	({
		workspace: {
			getActiveFile: () => path && { path, extension: 'md' },
			getActiveViewOfType: () => path && { file: { path }, getMode: () => 'preview' },
		},
	}) as unknown as App;

test('whoever only reads a note is told to edit it, not to open one', () => {
	expect(requireActiveNote(app('A.md')).path).toBe('A.md');
	expect(() => requireEditing(app('A.md'))).toThrow('editing');
	expect(() => requireEditing(app(null))).toThrow('Open a note first.');
});
