import { toBoard, type FollowUp } from '../../src/follow-ups/board';
import { Changes } from '../../src/follow-ups/changes';
import { columns } from '../../src/follow-ups/columns';
import { promote, type Destination, type NoteLinks } from '../../src/follow-ups/onward';
import { en } from '../../src/i18n/en';
import { defaultSettings } from '../../src/settings';
import { safeName } from '../../src/vault/safe-name';
import { UndoHistory } from '../../src/vault/undo';
import { readConferences } from '../follow-ups/read-conferences';
import { MemoryNotes } from '../vault/memory-notes';

/** Links as wikilinks, new notes beside the others. */
const links: NoteLinks = {
	toNote: (_, to) => `[[${to.replace(/\.md$/, '')}]]`,
	toTalk: (from, { talk, day }) => {
		const note = talk && day.note.path === from ? '' : day.note.path.replace(/\.md$/, '');
		return `[[${note}${talk ? `#${talk.headingPath.at(-1) ?? ''}` : ''}]]`;
	},
	newPath: (_, title, taken) => {
		const name = safeName(title);
		let path = `${name}.md`;
		for (let n = 2; taken.has(path); n++) path = `${name} ${n}.md`;
		return path;
	},
};

/** A board over notes in memory. It reads them when told to, as the app tells of changes later than it makes them. */
export function openBoard(texts: Record<string, string>, notes = new MemoryNotes(texts)) {
	const undo = new UndoHistory(notes);
	const changes = new Changes(notes, undo, () => defaultSettings.notes);
	let conferences = readConferences(notes.texts);
	const board = () => toBoard(conferences, columns, changes);
	const cards = (text: string) =>
		board().flatMap(({ column, followUps }) =>
			followUps
				.filter(({ comment }) => comment.text === text)
				.map(followUp => ({ column: column.id, followUp })),
		);
	const card = (text: string, which = 0): FollowUp => {
		const found = cards(text)[which];
		if (!found) throw new Error(`no card ${text}`);
		return found.followUp;
	};
	const moveCards = async (followUps: readonly FollowUp[], to: string) => {
		const column = columns.find(({ id }) => id === to);
		if (!column) throw new Error(`no column ${to}`);
		const moved = followUps.map(followUp => ({ followUp, mark: column.mark }));
		return changes.make(moved, `Moved to ${to}`);
	};
	return {
		notes,
		undo,
		changes,
		board,
		card,
		/** Reads the notes again. */
		read: () => (conferences = readConferences(notes.texts)),
		columnOf: (text: string) => cards(text)[0]?.column ?? null,
		moveCards,
		promote: (followUps: readonly FollowUp[], to: Destination) =>
			promote(followUps, to, {
				changes,
				links,
				strings: en,
				paths: () => notes.list(),
				commentOptions: () => defaultSettings.notes,
			}),
		/** Throws what was refused. */
		move: async (text: string | FollowUp, to: string, which = 0) => {
			const moved = typeof text === 'string' ? card(text, which) : text;
			const { action, refused } = await moveCards([moved], to);
			for (const { error } of refused) throw error;
			return action;
		},
		/** What became of the notes' lines: `Day 1.md: - old`, `Day 1.md: + new`. */
		diff: () =>
			Object.entries(notes.texts).flatMap(([path, text]) => diffOf(path, texts[path] ?? '', text)),
	};
}

function diffOf(path: string, before: string, after: string): readonly string[] {
	const now = after.split('\n');
	return before
		.split('\n')
		.flatMap((line, index) =>
			line === now[index] ? [] : [`${path}: - ${line}`, `${path}: + ${now[index]}`],
		);
}
