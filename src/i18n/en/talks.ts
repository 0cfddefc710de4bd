import { plural } from './numbers';

/** The talks view. */
export const talks = {
	view: 'Talks',
	command: 'Show talks',
	list: 'Talks by conference and day',
	days: (n: number) => plural(n, '# day', '# days'),
	noTalks: 'No headings below this day',
	done: (n: number) => plural(n, '# follow-up done', '# follow-ups done'),
	times: { now: 'Now', next: 'Next' },
	search: 'Search talks',
	filter: 'Filter talks',
	arrange: 'Group and sort talks',
	more: 'More actions',
	only: { open: 'With open follow-ups', links: 'With links', unseen: 'No slides or video yet' },
	speaker: 'Speaker',
	chooseSpeaker: 'Show the talks of…',
	noSpeaker: 'No speaker',
	groupBy: 'Group by',
	group: { day: 'Day', kind: 'Kind', speaker: 'Speaker', none: 'Nothing' },
	sort: { note: 'Order in the note', time: 'Time', title: 'Title' },
	nothingFound: 'No talk fits.',
	menu: {
		tab: 'Open in new tab',
		split: 'Open to the right',
		link: 'Copy link',
		linkCopied: 'Link copied',
		markdown: 'Copy as Markdown',
		markdownCopied: 'Talk copied without its comments',
		board: 'Show follow-ups on the board',
		speaker: (name: string) => `Only talks by ${name}`,
		notConference: 'Not a conference',
	},
	notConference: (name: string) => `“${name}” is no longer listed. The settings bring it back.`,
	cli: {
		description: 'List the talks of your conferences',
		day: 'Only the day with this number or date',
		none: 'No talks found.',
	},
	basesView: 'Conference talks',
	noTalksInBase: 'None of the notes in this base is a day of a conference.',
	warnings: {
		'header-unreadable': (detail: string, line: number | null) =>
			`The header${line === null ? '' : `, line ${line},`} cannot be read: ${detail}`,
		'day-disagrees': (detail: string) => `The header, title or file name also says “${detail}”.`,
		'visible-comment': (_detail: string, line: number | null) =>
			`The comment${line === null ? '' : ` in line ${line}`} shows on the page.`,
		'date-untrusted': () =>
			'The dates of this conference do not fit its day numbers, so they are not relied on.',
	},
	empty: {
		heading: 'No day notes yet',
		text: 'The talks of a conference appear here, day by day, as soon as a note is one of its days. Any of these makes it one:',
		header: { lead: 'a header with the line', example: 'conference: HarborConf 2026' },
		name: { lead: 'a title or file name like', example: 'HarborConf 2026 Day 1' },
		event: { lead: 'a title with event and year, and below it', example: '## Day 1' },
		folder: (folder: string) =>
			folder === ''
				? 'a place in the conference folder, once the settings name one'
				: `a place in the conference folder “${folder}”`,
		lookedAt: (n: number) =>
			plural(n, '# note of this vault was looked at.', '# notes of this vault were looked at.'),
	},
};
