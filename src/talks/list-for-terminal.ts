import type { Conference, ConferenceDay } from '../conference/conference';
import type { Talk } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import { foldText } from '../lists/search-words';
import { dayTitle } from './day-title';

/** What can be asked for on the command line: `conference=harbor day=2 format=json`. */
export interface TerminalFlags {
	readonly conference?: string;
	readonly day?: string;
	readonly format?: string;
}

/**
 * The talks as text for a terminal, one a line; as Markdown with a heading a day for `format=md`, for `format=json` as
 * an array of objects. Lines are counted from 1, as editors do.
 */
export function listForTerminal(
	conferences: readonly Conference[],
	flags: TerminalFlags,
	strings: Strings,
): string {
	const wanted = foldText(flags.conference ?? '');
	const days = conferences
		.filter(({ name }) => foldText(name).includes(wanted))
		.flatMap(({ name, days }) => days.map(day => ({ name, day })))
		.filter(({ day }) => !flags.day || [String(day.number), day.date].includes(flags.day))
		.map(({ name, day }) => ({ name, day, talks: day.note.talks.filter(each => each.day === day.index) }))
		.filter(({ talks }) => talks.length > 0);
	if (flags.format === 'json') {
		const talks = days.flatMap(({ name, day, talks }) => talks.map(talk => toRecord(name, day, talk)));
		return JSON.stringify(talks, null, '\t');
	}
	if (days.length === 0) return strings.talks.cli.none;
	const [heading, bullet] = flags.format === 'md' ? ['## ', '- '] : ['', '  '];
	return days
		.map(({ name, day, talks }) => {
			const named = { ...day, path: day.note.path, isYearKnown: true };
			const lines = talks.map(talk => bullet + talkLine(talk, strings));
			const gap = flags.format === 'md' ? '\n\n' : '\n';
			return `${heading}${name}, ${dayTitle(named, strings, 'en')}${gap}${lines.join('\n')}`;
		})
		.join('\n\n');
}

function talkLine({ title, start, end, room, speakers, subtitle }: Talk, strings: Strings): string {
	const time = [start, end].filter(each => each !== null).join('–');
	const name = [title || strings.names.untitled, subtitle].filter(each => each !== null).join(': ');
	const rest = [speakers.join(', '), room].filter(each => each).join(', ');
	return `${time === '' ? '' : `${time} `}${name}${rest === '' ? '' : ` (${rest})`}`;
}

function toRecord(conference: string, { number, date, note }: ConferenceDay, talk: Talk) {
	const { line, title, subtitle, start, end, room, speakers, kind, links } = talk;
	return {
		conference,
		day: number,
		date,
		path: note.path,
		line: line + 1,
		title,
		subtitle,
		start,
		end,
		room,
		speakers,
		kind,
		links,
	};
}
