import { pluralIn } from '../plural';

const plural = pluralIn('en');

/** The talks view. */
export const talks = {
	view: 'Talks',
	command: 'Show talks',
	list: 'Talks by conference and day',
	days: (n: number) => plural(n, { one: '# day', other: '# days' }),
	day: (n: number) => `Day ${n}`,
	noTalks: 'No headings below this day',
	untitled: 'Untitled talk',
	ordinal: (n: number) => `#${n}`,
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
		folder: 'a place in the conference folder of the settings',
	},
};
