import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { markdownLanguage } from '@codemirror/lang-markdown';
import matter from 'gray-matter';
import markdownIt from 'markdown-it';
import { parse as parseYaml } from 'yaml';
import type { DayNote } from '../../src/conference/day-note';
import { mayBeDayNoteAt, type NoteHints } from '../../src/conference/may-be-day-note';
import { parseDayNote } from '../../src/conference/parse-day-note';
import { NoteIndex } from '../../src/vault/note-index';
import type { NoteChange, Notes } from '../../src/vault/notes';
import { bestTime, bestTimeOf, formatTable, round, type Bench } from './measure';
import { makeVault, type MadeNote } from './vault';

const context = {
	parseYaml: (text: string): unknown => parseYaml(text),
	conferenceFolder: '',
	keywords: ['todo'],
};
const parse = (path: string, text: string): DayNote | null => parseDayNote(path, text, context);

/** How fast notes are read: 10,000 notes, one in twenty a day note, about 45 MB. */
export const run: Bench = async print => {
	const vault = makeVault(10_000);
	const dayNotes = vault.filter(note => note.isDayNote);
	const ours = vault.filter(note => parse(note.path, note.text) !== null);
	if (ours.length !== dayNotes.length) throw new Error(`${ours.length} notes read as day notes`);

	const all = compare(vault, note => void parse(note.path, note.text));
	const days = compare(dayNotes, note => void parse(note.path, note.text));
	const html = markdownIt();
	// A tenth of the notes tells enough about what takes seconds.
	const some = vault.filter((_, index) => index % 10 < 1);
	const rows = [
		rate('newline scan (the limit)', vault, all.limit, all.limit),
		rate('parseDayNote', vault, all.time, all.limit),
		rate('  day notes only', dayNotes, days.time, days.limit),
		compareTo('gray-matter', vault, note => void matter(note.text, {})),
		compareTo('@lezer/markdown', some, note => void markdownLanguage.parser.parse(note.text)),
		compareTo('markdown-it', some, note => void html.parse(note.text, {})),
	];
	for (const line of formatTable([['', 'MB/s', 'notes/s', 'of the limit'], ...rows])) print(line);

	const overReading = await measureIndexing(vault, dayNotes);
	const editOverScan = measureEdit(dayNotes[1] as MadeNote);
	const heap = await measureHeap(vault);
	print('');
	print(
		`reading and indexing a vault: ${overReading.all.toFixed(2)} x reading it, ${overReading.prefiltered.toFixed(2)} x where the app tells which notes are ours`,
	);
	print(`one edited day note: ${editOverScan.toFixed(1)} x a newline scan of it`);
	print(
		`the index of the day notes holds ${heap.index.toFixed(1)} MB; one of 30 characters of each note ${heap.pieces.toFixed(1)} MB, and ${heap.views.toFixed(1)} MB were they views of the notes' texts`,
	);
	return {
		ofLimit: round(all.limit / all.time),
		dayNotesOfLimit: round(days.limit / days.time),
		overReading: round(overReading.all),
		prefiltered: round(overReading.prefiltered),
		editOverScan: round(editOverScan),
	};
};

/** Looks at every character once: no scanner in JavaScript can do with less. */
function countLines(text: string): number {
	let lines = 0;
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 10) lines++;
	return lines;
}

/** What the limit and a task take for the same notes, measured in turns: what slows the machine slows both. */
function compare(notes: readonly MadeNote[], task: (note: MadeNote) => void, rounds = 9) {
	let limit = Infinity;
	let time = Infinity;
	for (let round = 0; round < rounds; round++) {
		limit = Math.min(
			limit,
			bestTime(() => notes.forEach(note => countLines(note.text)), 2),
		);
		time = Math.min(
			time,
			bestTime(() => notes.forEach(task), 1),
		);
	}
	return { limit, time };
}

function compareTo(name: string, notes: readonly MadeNote[], task: (note: MadeNote) => void): string[] {
	const { limit, time } = compare(notes, task, 3);
	return rate(name, notes, time, limit);
}

function rate(name: string, notes: readonly MadeNote[], time: number, limit: number): string[] {
	const size = notes.reduce((sum, note) => sum + note.text.length, 0);
	const [speed, count] = [size / 1e6 / (time / 1e3), notes.length / (time / 1e3)];
	return [name, speed.toFixed(1), count.toFixed(0), `${((limit / time) * 100).toFixed(1)} %`];
}

/** Notes of a folder on disk, read one after the other. */
class FolderNotes implements Pick<Notes, 'list' | 'read' | 'onChange'> {
	constructor(
		private readonly folder: string,
		private readonly paths: readonly string[],
	) {}

	list(): readonly string[] {
		return this.paths;
	}

	read(path: string): Promise<string> {
		return readFile(join(this.folder, path), 'utf8');
	}

	onChange(): () => void {
		return () => {};
	}
}

async function inFolder<T>(vault: readonly MadeNote[], task: (notes: Notes) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'conference-notes-bench-'));
	try {
		for (const folderOfNote of new Set(vault.map(note => dirname(note.path)))) {
			await mkdir(join(folder, folderOfNote), { recursive: true });
		}
		for (const { path, text } of vault) await writeFile(join(folder, path), text);
		return await task(
			new FolderNotes(
				folder,
				vault.map(note => note.path),
			) as unknown as Notes,
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function measureIndexing(vault: readonly MadeNote[], dayNotes: readonly MadeNote[]) {
	const hints = new Map(vault.map(note => [note.path, hintsOf(note)]));
	const mayBeOurs = (path: string) => mayBeDayNoteAt(path, '', hints.get(path) ?? { cache: null });
	return inFolder(vault, async notes => {
		const load = async (filter?: (path: string) => boolean) => {
			const index = new NoteIndex(notes, parse, task => task(), filter);
			await index.load();
			if (index.list().length !== dayNotes.length) throw new Error('day notes are missing');
		};
		const reading = await bestTimeOf(async () => {
			for (const path of notes.list()) await notes.read(path);
		});
		const all = await bestTimeOf(() => load());
		const prefiltered = await bestTimeOf(() => load(mayBeOurs));
		return { all: all / reading, prefiltered: prefiltered / reading };
	});
}

/** What the app's metadata cache would tell of a note. */
function hintsOf({ text }: MadeNote): NoteHints {
	const isYaml = text.startsWith('---\n');
	const title = /^title: "?(.*?)"?$/m.exec(text)?.[1];
	return {
		cache: {
			header: isYaml ? { title } : null,
			headings: [...text.matchAll(/^(#+) (.*)$/gm)].map(([, { length: level } = '', heading = '']) => ({
				level,
				heading,
			})),
			mayHoldHeader: text.startsWith('+++\n'),
		},
	};
}

/** From the change of a note until it is in the index again. */
function measureEdit(note: MadeNote): number {
	let change: (change: NoteChange) => void = () => {};
	const notes = { list: () => [], onChange: (listener: typeof change) => ((change = listener), () => {}) };
	const index = new NoteIndex(notes as unknown as Notes, parse, task => task());
	const times = 200;
	const texts = Array.from({ length: times }, (_, count) => `${note.text}${count}\n`);
	const limit = bestTime(() => texts.forEach(countLines));
	const edit = bestTime(() => texts.forEach(text => change({ kind: 'changed', path: note.path, text })));
	if (index.list().length !== 1) throw new Error('the day note is missing');
	return edit / limit;
}

/**
 * Megabytes that an index holds: of the day notes, and of thirty characters of each note, with texts of its own and
 * as views of the notes' texts.
 */
async function measureHeap(vault: readonly MadeNote[]) {
	const heapUsed = () => {
		globalThis.gc?.();
		return process.memoryUsage().heapUsed / 1e6;
	};
	return inFolder(vault, async notes => {
		const piece = (_: string, text: string): string => text.slice(100, 130);
		const held = async (load: () => Promise<unknown>) => {
			const before = heapUsed();
			const value = await load();
			const after = heapUsed();
			// Used once more, so that it is not collected before it is measured.
			if (value === null) throw new Error('nothing was kept');
			return after - before;
		};
		const load = async <T>(parse: (path: string, text: string) => T | null) => {
			const index = new NoteIndex(notes, parse, task => task());
			await index.load();
			return index;
		};
		return {
			index: await held(() => load(parse)),
			pieces: await held(() => load(piece)),
			views: await held(() =>
				Promise.all(vault.map(async ({ path }) => piece(path, await notes.read(path)))),
			),
		};
	});
}
