import { pluralIn } from '../plural';

const plural = pluralIn('en');

/** Day notes: the set-up form, commands and their settings. */
export const dayTemplate = {
	nextDayCommand: 'Create next day note',
	nextDayExists: (note: string) => `“${note}” was there already. It was opened as it is.`,
	created: (note: string) => `Created “${note}”`,
	insertCommand: 'Insert the day template',
	fillCommand: 'Fill placeholders in this note',
	inserted: (note: string) => `Inserted the day template into “${note}”`,
	filled: (note: string) => `Filled the placeholders of “${note}”`,
	nothingToFill: 'This note has no placeholders to fill.',
	whichNoteDay: 'Which day is this note about?',
	todayCommand: 'Open today’s day note',
	openNextCommand: 'Open next day note',
	openPreviousCommand: 'Open previous day note',
	dayMissing: 'That day has no note yet',
	createDay: (note: string) => `Create “${note}”`,
	whichDay: 'No dates tell which day it is today: which one shall be opened?',
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
			n === 0 ? 'Nothing to create.' : plural(n, { one: 'Created # note.', other: 'Created # notes.' }),
		stopped: (n: number, notes: string) =>
			n === 0
				? 'Nothing was created.'
				: `Only ${plural(n, { one: '# note', other: '# notes' })} could be created: ${notes}`,
		left: (notes: string) => `There already, left as it was: ${notes}`,
		problems: {
			nameMissing: () => 'The conference needs a name.',
			nameUnusable: () => 'The name needs a letter or a digit, so that a file can be named after it.',
			nameTaken: (other: string) =>
				`Its notes would have the paths of notes of “${other}”. Add the year or another word.`,
			dateMissing: () => 'Choose a date that exists.',
			lastBeforeFirst: () => 'The last day is before the first.',
			tooLong: (days: string) => `A conference can have up to ${days} days.`,
			zoneUnknown: () => 'This device knows no such time zone.',
			folderIsFile: (path: string) => `“${path}” is a file, so no folder can have that name.`,
			patternUnusable: () => 'The pattern for file names in the settings gives two days the same name.',
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
};
