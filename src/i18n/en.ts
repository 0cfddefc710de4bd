/**
 * Every text the user reads, by feature. English is the source: other languages have the type `Strings`.
 * A text with parts is a function of its parts; counts go through `plural`.
 */
import { pluralIn } from './plural';

const plural = pluralIn('en');

export const en = {
	refusals: {
		lineChanged: (note: string) => `“${note}” has changed since: that line is no longer there. Nothing was written.`,
		lineAmbiguous: (note: string) => `“${note}” has several equal lines and it is unclear which one is meant. Nothing was written.`,
		noteExists: (note: string) => `“${note}” exists already. It was left as it is.`,
		noteMissing: (note: string) => `“${note}” does not exist any more. Nothing was written.`,
		noteChanged: (note: string) => `“${note}” has changed since. It was left as it is.`,
		folderIsNote: (path: string) => `“${path}” is a file, not a folder. Nothing was written.`,
		nothingToUndo: () => 'There is nothing to undo.',
		emptyText: () => 'There is no text to write.',
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
	},
	linkCards: {},
	followUps: {
		view: 'Follow-up board',
		command: 'Open follow-up board',
	},
	dayTemplate: {
		nextDayCommand: 'Create next day note',
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
