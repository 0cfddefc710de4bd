import { TFile, type App } from 'obsidian';
import type { NoteHints } from './may-be-day-note';

const knownBlocks: ReadonlySet<string> = new Set(
	'yaml heading list blockquote callout table code html'.split(' '),
);

/** What Obsidian's metadata cache tells of a note. */
export function readNoteHints(app: App, path: string): NoteHints {
	const file = app.vault.getAbstractFileByPath(path);
	const cache = file instanceof TFile ? app.metadataCache.getFileCache(file) : null;
	if (!cache) return { cache: null };
	const [first] = cache.sections ?? [];
	const { start, end } = first?.position ?? {};
	return {
		cache: {
			header: cache.frontmatter ?? null,
			headings: cache.headings ?? [],
			// To Obsidian `+++` and `{` begin a paragraph, ended by a blank line perhaps right below.
			mayHoldHeader:
				first !== undefined &&
				!knownBlocks.has(first.type) &&
				start?.offset === 0 &&
				(end?.line !== 0 || end.offset === 3),
		},
	};
}
