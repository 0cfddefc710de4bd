/**
 * Every text the user reads, by feature. English is the source: other languages have the type `Strings`.
 * A text with parts is a function of its parts; counts go through `plural`.
 */
import { pluralIn } from './plural';

const plural = pluralIn('en');

export const en = {
	refusals: {
		lineChanged: (note: string) =>
			`“${note}” has changed since: that line is no longer there. Nothing was written.`,
		lineAmbiguous: (note: string) =>
			`“${note}” has several equal lines and it is unclear which one is meant. Nothing was written.`,
		noteExists: (note: string) => `“${note}” exists already. It was left as it is.`,
		noteMissing: (note: string) => `“${note}” does not exist any more. Nothing was written.`,
		noteChanged: (note: string) => `“${note}” has changed since. It was left as it is.`,
		folderIsNote: (path: string) => `“${path}” is a file, not a folder. Nothing was written.`,
		undoneInPart: (what: string, notes: string) =>
			`Undone: ${what}, but not in “${notes}”, which has changed since.`,
		nothingToUndo: () => 'There is nothing to undo.',
		statusUnwritable: (note: string) =>
			`That comment in “${note}” cannot take this status and still say the same. Nothing was written.`,
		noPlaceForComment: (note: string) =>
			`There is no place in “${note}” where a comment would stay hidden. Nothing was written.`,
		emptyText: () => 'There is no text to write.',
		dayUnknown: (note: string) => `“${note}” tells neither a day number nor a date to go on from.`,
		noConference: () =>
			'There is no conference yet. Set one up, or write “conference:” into the header of a note.',
	},
	report: {
		bug: (what: string) => `Something went wrong in Conference Notes: ${what}`,
	},
	undo: {
		command: 'Undo last change to notes',
		undone: (what: string) => `Undone: ${what}`,
		button: 'Undo',
	},
	counts: {
		talks: (n: number) => plural(n, { one: '# talk', other: '# talks' }),
		links: (n: number) => plural(n, { one: '# link', other: '# links' }),
		followUps: (n: number) => plural(n, { one: '# open follow-up', other: '# open follow-ups' }),
	},
	talks: {
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
	},
	linkCards: {
		kinds: {
			page: 'Web page',
			article: 'Article',
			profile: 'Profile',
			post: 'Post',
			search: 'Search',
			event: 'Event',
			talk: 'Talk',
			video: 'Video',
			playlist: 'Playlist',
			repository: 'Repository',
			folder: 'Folder',
			commit: 'Commit',
			issue: 'Issue',
			'pull-request': 'Pull request',
			discussion: 'Discussion',
			release: 'Release',
			package: 'Package',
			'container-image': 'Container image',
			project: 'Project',
			paper: 'Paper',
			form: 'Form',
			file: 'File',
			pdf: 'PDF',
			slides: 'Slides',
			document: 'Document',
			spreadsheet: 'Spreadsheet',
			image: 'Image',
			audio: 'Audio',
			archive: 'Archive',
		},
	},
	followUps: {
		view: 'Follow-up board',
		command: 'Open follow-up board',
		columns: { inbox: 'Inbox', next: 'Next', doing: 'Doing', done: 'Done', dropped: 'Dropped' },
		emptyColumns: {
			inbox: 'Nothing new',
			next: 'Nothing planned',
			doing: 'Nothing under way',
			done: 'Nothing done yet',
			dropped: 'Nothing dropped',
		},
		empty: {
			heading: 'No follow-ups yet',
			how: 'Mark what to look at afterwards, on a line of its own in a day note:',
			example: '[//]: # (read the paper on clocks)',
			hidden: 'A page made from the note never shows that line. The board does.',
		},
		moveTo: (column: string) => `Move to ${column}`,
		menu: (text: string) => `Actions for “${text}”`,
		openNote: 'Open in note',
		openLink: (link: string) => `Open ${link}`,
		moved: (text: string, column: string) => `Moved “${text}” to ${column}`,
		due: (date: string) => `Due ${date}`,
		day: (n: number) => `Day ${n}`,
		untitled: 'Untitled talk',
	},
	dayTemplate: {
		nextDayCommand: 'Create next day note',
		nextDayExists: (note: string) => `“${note}” was there already. It was opened as it is.`,
		created: (note: string) => `Created “${note}”`,
		setUp: {
			command: 'Set up a conference',
			name: 'Name',
			namePlaceholder: 'HarborConf 2026',
			firstDay: 'First day',
			lastDay: 'Last day',
			days: 'Days',
			timezone: 'Time zone of the venue',
			zonePlaceholder: 'Find a time zone by its city',
			folder: 'Folder',
			folderPlaceholder: 'The vault itself',
			header: 'Header',
			headers: { yaml: 'YAML', toml: 'TOML, for Hugo', none: 'None' },
			headerOfTemplate: 'As the template has it',
			template: 'Template',
			builtIn: 'Built-in template',
			templatePlaceholder: 'Find the note to use as template',
			preview: 'Preview',
			previewEmpty: 'The notes appear here as soon as the conference has a name and its days.',
			previewBlocked: 'The notes appear here as soon as all fields are right.',
			toCreate: (n: number) => plural(n, { one: '# note to create', other: '# notes to create' }),
			inFolder: (folder: string) => `in ${folder}`,
			toLeave: (n: number) => plural(n, { one: '# is there already', other: '# are there already' }),
			isThere: 'there already',
			unknown: (placeholders: string) =>
				`The template has placeholders that stay as they are: ${placeholders}`,
			create: 'Create notes',
			createSome: (n: number) => plural(n, { one: 'Create # note', other: 'Create # notes' }),
			nothingToCreate: 'Nothing to create',
			cancel: 'Cancel',
			label: (conference: string) => `Set up “${conference}”`,
			created: (n: number) =>
				n === 0
					? 'Nothing to create.'
					: plural(n, { one: 'Created # note.', other: 'Created # notes.' }),
			stopped: (n: number, notes: string) =>
				n === 0
					? 'Nothing was created.'
					: `Only ${plural(n, { one: '# note', other: '# notes' })} could be created: ${notes}`,
			left: (notes: string) => `There already, left as it was: ${notes}`,
			problems: {
				nameMissing: () => 'The conference needs a name.',
				nameUnusable: () =>
					'The name needs a letter or a digit, so that a file can be named after it.',
				nameTaken: (other: string) =>
					`Its notes would have the paths of notes of “${other}”. Add the year or another word.`,
				dateMissing: () => 'Choose a date that exists.',
				lastBeforeFirst: () => 'The last day is before the first.',
				tooLong: (days: string) => `A conference can have up to ${days} days.`,
				zoneUnknown: () => 'This device knows no such time zone.',
				folderIsFile: (path: string) => `“${path}” is a file, so no folder can have that name.`,
				patternUnusable: () =>
					'The pattern for file names in the settings gives two days the same name.',
				templateGone: (path: string) => `“${path}” does not exist any more.`,
			},
		},
		settings: {
			heading: 'Day notes',
			path: { name: 'File name', desc: 'Where the notes of a new conference go, below its folder.' },
			example: (path: string) => `The third day becomes ${path}`,
			template: {
				name: 'Template',
				desc: 'A note of yours with placeholders like {{title}}. Leave it empty for the built-in one.',
			},
			header: { name: 'Header', desc: 'What the built-in template writes at the top of a new note.' },
			problems: {
				empty: 'The file needs a name.',
				'unknown-placeholder': 'One of the placeholders does not exist.',
				'days-share-a-path': 'This gives two days the same name. Add {{day}} or {{date}}.',
			},
		},
	},
	settings: {
		conferenceFolder: {
			name: 'Conference folder',
			desc: 'Notes in this folder are day notes even when nothing else in them says so.',
		},
		linkCards: { name: 'Link cards', desc: 'Where a bare address is shown as a card or chip.' },
		linkCardsWhere: { 'day-notes': 'In day notes', 'every-note': 'In every note', never: 'Never' },
		notConferences: { heading: 'Not a conference', empty: 'Nothing was marked as not a conference.' },
	},
};
