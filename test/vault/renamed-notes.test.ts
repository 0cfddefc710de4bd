import type { NoteChange } from '../../src/vault/notes';
import { RenamedNotes } from '../../src/vault/renamed-notes';

function start() {
	let tell: (change: NoteChange) => void = () => {};
	const notes = new RenamedNotes({ onChange: listener => ((tell = listener), () => {}) });
	const rename = (from: string, path: string) => tell({ kind: 'renamed', from, path });
	return { notes, rename };
}

test('a note is found however often it was renamed, and under its first name when that is back', () => {
	const { notes, rename } = start();
	rename('A.md', 'B.md');
	rename('B.md', 'C.md');
	expect([notes.pathOf('A.md'), notes.pathOf('B.md')]).toEqual(['C.md', 'C.md']);
	rename('C.md', 'A.md');
	expect([notes.pathOf('A.md'), notes.pathOf('C.md')]).toEqual(['A.md', 'A.md']);
});

test('what another note was renamed to is that note, whichever had the name before', () => {
	const { notes, rename } = start();
	rename('A.md', 'B.md');
	rename('C.md', 'A.md');
	expect([notes.pathOf('A.md'), notes.pathOf('C.md')]).toEqual(['A.md', 'A.md']);
});
