import type { ConferenceDay } from '../conference/conference';
import type { DayNote, Talk } from '../conference/day-note';
import { nameLink } from '../links/link-name';
import { findWords, foldText, searchWords } from '../lists/search-words';
import type { TalkText } from './talk-texts';
import type { TalksQuery } from './talks-query';

/** A talk that a query finds, with what its row shows beside it. */
export interface FoundTalk {
	readonly day: ConferenceDay;
	readonly talk: Talk;
	/** How many of its follow-ups are neither done nor dropped; a custom status is as open as one of ours. */
	readonly open: number;
	readonly done: number;
	/** The line below the talk that a word was found in which its row does not show; `null` when the row shows all. */
	readonly excerpt: string | null;
}

/** Gives the text below a talk, `null` while it is not known. */
export type TextOf = (note: DayNote, talk: Talk) => TalkText | null;

/** Makes the search for a query: which talks of a day in one note it finds, in the note's order. */
export function talkFinder(query: TalksQuery, textOf: TextOf): (day: ConferenceDay) => readonly FoundTalk[] {
	const words = searchWords(query.text);
	const { only, kind, speaker } = query;
	return day => {
		const counts = countFollowUps(day.note);
		return day.note.talks.flatMap((talk, at) => {
			if (talk.day !== day.index) return [];
			const { open, done } = counts.get(at) ?? { open: 0, done: 0 };
			if (kind !== null && (talk.kind ?? 'talk') !== kind) return [];
			if (speaker !== null && !talk.speakers.includes(speaker)) return [];
			if (only.includes('open') && open === 0) return [];
			if (only.includes('links') && talk.links.length === 0) return [];
			if (only.includes('unseen') && talk.links.some(leadsToRecording)) return [];
			const excerpt = words.length === 0 ? null : search(words, day.note, talk, textOf);
			return excerpt === undefined ? [] : [{ day, talk, open, done, excerpt }];
		});
	};
}

/** `undefined` when a word is nowhere, else the excerpt. */
function search(
	words: readonly string[],
	note: DayNote,
	talk: Talk,
	textOf: TextOf,
): string | null | undefined {
	const { title, subtitle, speakers, room } = talk;
	const shown = foldText([title, subtitle, room, ...speakers].join('\n'));
	const elsewhere = words.filter(word => !shown.includes(word));
	const [first] = elsewhere;
	const text = textOf(note, talk);
	if (first === undefined) return null;
	if (text === null || !elsewhere.every(word => text.folded.includes(word))) return undefined;
	const line = text.folded.slice(0, text.folded.indexOf(first)).split('\n').length - 1;
	return excerptOf(text.plain.split('\n')[line] ?? '', first);
}

// What fits on two lines of a side dock.
const excerptLength = 90;

/** A list item, quote or heading without its marks, a marked comment without what hides it. */
function withoutMarks(line: string): string {
	const text = line.trim().replace(/^(?:[-*+>#]+\s+)+/, '');
	return /^\[[\w/]+\]:\s*(?:#|<>)\s*[("'](.*)[)"']$/.exec(text)?.[1]?.trim() ?? text;
}

function excerptOf(line: string, word: string): string {
	const text = withoutMarks(line);
	const folded = foldText(text);
	// Folding changes the length of few lines only, and finding where letters came from takes ten times as long.
	const isSame = folded.length === text.length;
	const at = isSame ? folded.indexOf(word) : (findWords(text, [word])[0]?.from ?? 0);
	const from = Math.max(0, Math.min(at - 30, text.length - excerptLength));
	const cut = text.slice(from, from + excerptLength).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
	return `${from > 0 ? '…' : ''}${cut}${from + excerptLength < text.length ? '…' : ''}`;
}

const recordings = ['slides', 'video', 'playlist', 'pdf'];

function leadsToRecording(link: string): boolean {
	return recordings.includes(nameLink(link).kind);
}

/** By index of the talk. */
function countFollowUps({ comments }: DayNote): ReadonlyMap<number | null, { open: number; done: number }> {
	const counts = new Map<number | null, { open: number; done: number }>();
	for (const { kind, status, talk } of comments) {
		if (kind !== 'follow-up' || status === '-') continue;
		const count = counts.get(talk) ?? { open: 0, done: 0 };
		count[status === 'x' ? 'done' : 'open']++;
		counts.set(talk, count);
	}
	return counts;
}
