import { stripHeadingForLink, type App } from 'obsidian';
import { talkSubpath } from '../conference/talk-link';
import { formatNoteLink } from '../links/note-link';
import { noteName } from '../vault/note-name';
import { safeName } from '../vault/safe-name';
import type { NoteLinks } from './onward';

/** Links as the app writes them, and new notes where it puts them; `nameless` names those whose words no file can have. */
export function noteLinks({ fileManager, vault }: App, nameless: string): NoteLinks {
	return {
		toNote(from, to) {
			const file = vault.getFileByPath(to);
			if (file) return fileManager.generateMarkdownLink(file, from);
			const other = vault.getFileByPath(from);
			const isWiki = !other || fileManager.generateMarkdownLink(other, '').startsWith('[[');
			const paths = vault.getMarkdownFiles().map(({ path }) => path);
			const link = { from, to, form: isWiki ? 'wikilink' : 'markdown' } as const;
			return formatNoteLink(noteName(to), link, paths);
		},
		toTalk(from, { day: { note }, talk }) {
			const file = vault.getFileByPath(note.path);
			const subpath = talk ? talkSubpath(note, talk, stripHeadingForLink) : '';
			return file ? fileManager.generateMarkdownLink(file, from, subpath) : '';
		},
		newPath(from, name, taken) {
			const folder = fileManager.getNewFileParent(from).path;
			const start = `${folder === '/' ? '' : `${folder}/`}${safeName(name) || nameless}`;
			const isTaken = (path: string) => taken.has(path) || vault.getAbstractFileByPath(path) !== null;
			let path = `${start}.md`;
			for (let n = 2; isTaken(path); n++) path = `${start} ${n}.md`;
			return path;
		},
	};
}
