import { lineEnding } from '../markdown/line-ending';
import { conferenceKey } from '../conference/conference-name';
import type { DayNote, TalkKind } from '../conference/day-note';
import { readHeadingParts, readKind } from '../conference/heading-parts';
import { startsOf } from '../conference/talk-times';
import { insertBlock, type Written } from '../markdown/insert-block';
import { insertTalk } from '../markdown/insert-talk';
import { readComments } from '../markdown/read-comments';

/** What the user fills in to add a talk; what is not known is empty. */
export interface TalkForm {
	readonly title: string;
	/** `HH:MM` at the venue, as is `end`. */
	readonly time: string;
	readonly end: string;
	readonly speakers: string;
	readonly room: string;
	readonly kind: TalkKind | '';
	/** Its page or recording. */
	readonly url: string;
}

const link = /\[(.+)\]\((https?:\/\/[^\s()]+)\)|<?(https?:\/\/[^\s<>]+)>?/;

/**
 * The form with its title taken apart: `Title - Speaker, Org`, a time or room in it, and a link to Sched or YouTube that
 * was pasted with its text. What a field holds already stays.
 */
export function takeApart(form: TalkForm, conference: string): TalkForm {
	const [whole = '', label = ' ', page, bare] = link.exec(form.title) ?? [];
	const text = form.title
		.replace(whole, () => label)
		.replace(/\s[-–|]\sYouTube\s*$/i, '')
		.replace(/^(.+?): /, (prefix, name: string) =>
			conferenceKey(name) === conferenceKey(conference) ? '' : prefix,
		)
		.trim();
	if (text === '') return form;
	const parts = readHeadingParts(text);
	const speakers = form.speakers === '' ? parts.speakers.join(' & ') : '';
	const room = form.room === '' ? (parts.room ?? '') : '';
	const isKept = (parts.speakers.length > 0 && speakers === '') || (parts.room !== null && room === '');
	return {
		...form,
		title: isKept ? text : parts.title,
		time: isKept ? form.time : (parts.start ?? form.time),
		end: isKept ? form.end : (parts.end ?? form.end),
		speakers: isKept ? form.speakers : speakers || form.speakers,
		room: isKept ? form.room : room || form.room,
		url: page ?? bare ?? form.url,
	};
}

/**
 * The note with a heading for the talk: in its day before the first that begins later, else behind the last that has a
 * time, else at the day's end; as deep as the talks around it. `line` is the one below, to write on.
 * @param day index into `note.days`
 * @param others notes that tell how deep talks stand where this one has none
 */
export function addTalk(
	text: string,
	note: DayNote,
	day: number,
	talk: TalkForm,
	others: readonly DayNote[],
): Written {
	const own = note.talks.filter(each => each.day === day);
	const timed = talk.time === '' ? [] : own.filter(({ start }) => start !== null);
	const added = { start: talk.time, day };
	const starts = startsOf([...timed, added]);
	const later = timed.find(each => (starts.get(each) ?? 0) > (starts.get(added) ?? 0));
	const earlier = timed.at(-1);
	const begin = note.days[day]?.line ?? 0;
	const end = note.days.find(({ line }) => (line ?? 0) > begin)?.line ?? text.split('\n').length;
	const part = later ? { line: begin, to: later.line } : (earlier ?? { line: begin, to: end });
	const like =
		later ?? earlier ?? own.at(-1) ?? [note, ...others].flatMap(({ talks }) => talks.slice(-1))[0];
	const above = note.headings.filter(({ kind, line }) => kind !== 'other' && line < end).at(-1);
	const { heading, below } = writeTalk(talk);
	const level = like?.level ?? Math.min(6, (above?.level ?? 1) + 1);
	let written = insertTalk(text, note.path, { level, title: heading }, part);
	for (const block of below)
		written = insertBlock(readComments(written.text, { keywords: [] }).note, written.line + 1, block);
	const lines = written.text.split('\n').length;
	const ending = written.line + 1 === lines ? lineEnding(written.text) : '';
	return { text: written.text + ending, line: written.line + 1 };
}

function writeTalk({ title, time, end, speakers, room, kind, url }: TalkForm): {
	readonly heading: string;
	readonly below: readonly string[];
} {
	const when = end === '' ? time : `${time}-${end}`;
	const named = kind === '' || readKind(title) === kind ? title : `${wordOf(kind)}: ${title}`;
	const placed = `${when === '' ? '' : `${when} - `}${named}${room === '' ? '' : ` (${room})`}`;
	const whole = speakers === '' ? placed : `${placed} - ${speakers}`;
	// A single name reads as no speaker behind a title, but it does behind a label.
	const isRead = speakers === '' || readHeadingParts(whole).speakers.length > 0;
	const below = [isRead ? '' : `Speaker: ${speakers}`, url];
	return { heading: isRead ? whole : placed, below: below.filter(block => block !== '') };
}

/** The word that a heading tells its kind by: `Sponsored keynote`. */
function wordOf(kind: TalkKind): string {
	return kind.charAt(0).toUpperCase() + kind.slice(1).replace('-', ' ');
}
