import type { Conference, ConferenceDay } from '../conference/conference';
import type { Talk } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import { findNamed, formatForTerminal, isFormat } from '../lists/for-terminal';
import { dayTitle } from './day-title';

/** What can be asked for on the command line: `conference=harbor day=2 format=json`. */
export interface TerminalFlags {
	readonly conference?: string;
	readonly day?: string;
	readonly format?: string;
}

/**
 * The talks as text for a terminal, one a line; as Markdown with a heading a day for `format=md`, for `format=json` as
 * an array of objects. Lines are counted from 1, as editors do. A format that there is not is said instead.
 */
export function listForTerminal(
	conferences: readonly Conference[],
	{ conference, day: asked, format }: TerminalFlags,
	strings: Strings,
): string {
	if (!isFormat(format)) return strings.terminal.unknownFormat(format);
	const days = findNamed(conferences, conference)
		.flatMap(({ name, days }) => days.map(day => ({ name, day })))
		.filter(({ day }) => !asked || day.number === Number(asked) || day.date === asked)
		.map(({ name, day }) => ({ name, day, talks: day.note.talks.filter(each => each.day === day.index) }))
		.filter(({ talks }) => talks.length > 0);
	if (format === 'json') {
		const talks = days.flatMap(({ name, day, talks }) => talks.map(talk => toRecord(name, day, talk)));
		return JSON.stringify(talks, null, '\t');
	}
	if (days.length === 0) return strings.talks.cli.none;
	const bullet = format === 'md' ? '- ' : '';
	const parts = days.map(({ name, day, talks }) => {
		const named = { ...day, path: day.note.path, isYearKnown: true };
		return {
			heading: `${name}, ${dayTitle(named, strings)}`,
			lines: talks.map(talk => bullet + talkLine(talk, strings)),
		};
	});
	return formatForTerminal(parts, format);
}

function talkLine({ title, start, end, room, speakers, subtitle }: Talk, strings: Strings): string {
	const time = [start, end].filter(each => each !== null).join('–');
	const name = [title || strings.names.untitled, subtitle].filter(each => each !== null).join(': ');
	const rest = [strings.formats.list(speakers), room].filter(each => each).join(', ');
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
