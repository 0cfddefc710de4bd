import { formatsIn } from '../formats';
import { pluralIn } from '../plural';

const { number } = formatsIn('en');
const plural = pluralIn('en');
const many = (n: number, of: number) =>
	n < of
		? `${number(n)} of ${number(of)} follow-ups`
		: plural(n, { one: '# follow-up', other: '# follow-ups' });

/** The follow-up board. */
export const followUps = {
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
	emptyColumn: 'Nothing here',
	empty: {
		heading: 'No follow-ups yet',
		how: 'Mark what to look at afterwards, on a line of its own in a day note:',
		example: '[//]: # (read the paper on clocks)',
		hidden: 'A page made from the note never shows that line. The board does.',
		tasks: 'Show ordinary tasks instead',
	},
	moveTo: (column: string) => `Move to ${column}`,
	menu: (text: string) => `Actions for “${text}”`,
	openNote: 'Open in note',
	openLink: (link: string) => `Open ${link}`,
	moved: (text: string, column: string) => `Moved “${text}” to ${column}`,
	movedMany: (n: number, of: number, column: string) => `Moved ${many(n, of)} to ${column}`,
	changed: (text: string) => `Changed “${text}”`,
	changedMany: (n: number, of: number) => `Changed ${many(n, of)}`,
	selected: 'Selected',
	select: 'Select',
	/** In place of the words of one that has none. */
	wordless: 'No text',
	selectNothing: 'Select nothing',
	selectedMany: (n: number) => plural(n, { one: '# card selected', other: '# cards selected' }),
	taken: (text: string) =>
		`Took “${text}”. Left and right choose a column, Space drops it, Escape leaves it where it was.`,
	over: (column: string) => `Over ${column}`,
	notDropped: 'Left where it was',
	fields: { text: 'Edit text', due: 'Due date', tag: 'Add or remove tag' },
	keys: {
		heading: 'Keys of the board',
		list: [
			['↑ ↓ ← →', 'Go to another card or column'],
			['Shift ← →', 'Move the card to another column'],
			['Shift ↑ ↓, Shift click', 'Select several cards'],
			['1 to 9', 'Move to that column'],
			['Space', 'Take the card, and drop it'],
			['x', 'Done'],
			['e', 'Edit the text'],
			['d', 'Set the due date'],
			['t', 'Add or remove a tag'],
			['o, Enter', 'Open in the note'],
			['u, Ctrl or Cmd Z', 'Undo'],
			['Escape', 'Select nothing'],
			['p', 'Show its talk in a preview'],
			['/', 'Search'],
			['?', 'These keys'],
		],
	},
	due: (date: string) => `Due ${date}`,
	dueMarks: {
		late: (date: string) => `Late: was due ${date}`,
		soon: (date: string) => `Soon: due ${date}`,
	},
	find: {
		search: 'Search follow-ups',
		clearSearch: 'Clear search',
		filter: 'Filter cards',
		arrange: 'Group and sort cards',
		clear: 'Clear',
		found: (n: number) => plural(n, { one: '# card found', other: '# cards found' }),
		progress: 'Progress by conference',
		done: (n: number, of: number) => `${number(n)} of ${number(of)} done`,
		showOnly: 'Show only',
		only: {
			due: 'With a due date',
			soon: 'Late or due soon',
			links: 'With links',
			visible: 'Shown by Markdown',
		},
		from: 'From',
		choose: {
			conference: 'Choose a conference…',
			day: 'Choose a day…',
			talk: 'Choose a talk…',
			tag: 'Choose a tag…',
		},
		places: { conference: 'One conference', day: 'One day', talk: 'One talk' },
		sortBy: 'Sort by',
		sort: { note: 'Order of the notes', due: 'Due date', newest: 'Newest first' },
		lanesBy: 'Swimlanes by',
		lanes: { none: 'None', conference: 'Conference', day: 'Day', talk: 'Talk' },
		cards: 'Cards',
		tasks: 'Ordinary tasks below talks',
		task: 'Task',
		hidden: (n: number) => plural(n, { one: '# in hidden columns', other: '# in hidden columns' }),
	},
	views: {
		menu: 'Saved views',
		saved: 'Saved views',
		save: 'Save this view…',
		name: 'Name of the view',
		savedAs: (name: string) => `Saved the view “${name}”`,
	},
	drafts: {
		hidden: (n: number) => plural(n, { one: '# hidden draft', other: '# hidden drafts' }),
		lines: (n: number) => plural(n, { one: '# line', other: '# lines' }),
		open: (text: string) => `Open in note: ${text}`,
		bringBack: (text: string) => `Bring back: ${text}`,
		broughtBack: (text: string) => `Brought “${text}” back`,
		openNote: 'Open in note',
		back: 'Bring back',
	},
	summary: {
		heading: (done: number, of: number) => `${number(done)} of ${number(of)} written`,
		written: 'Written',
		refused: 'Not written',
	},
	settings: {
		columns: 'Columns of the board',
		name: 'Name',
		mark: 'Mark',
		shown: 'On the board',
		add: 'Add a column',
		remove: 'Delete this column',
		inbox: 'Follow-ups without a box',
		marked: (mark: string) => `Follow-ups marked [${mark}]`,
		markProblems: {
			taken: (mark: string) => `Another column has the mark “${mark}”.`,
			notAllowed: (mark: string) =>
				`“${mark}” cannot be a mark: it takes one character that is no letter, digit, bracket, parenthesis, backslash or blank.`,
		},
		views: 'Saved views of the board',
		noViews: 'Save a view from the board: search, filters, swimlanes and order under a name.',
	},
};
