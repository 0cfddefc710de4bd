import { pluralIn } from '../plural';

const plural = pluralIn('en');
const many = (n: number, of: number) =>
	n < of ? `${n} of ${of} follow-ups` : plural(n, { one: '# follow-up', other: '# follow-ups' });

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
	movedMany: (n: number, of: number, column: string) => `Moved ${many(n, of)} to ${column}`,
	changed: (text: string) => `Changed “${text}”`,
	changedMany: (n: number, of: number) => `Changed ${many(n, of)}`,
	selected: 'Selected',
	select: 'Select',
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
		filter: 'Filter and sort cards',
		clear: 'Clear',
		found: (n: number) => plural(n, { one: '# card found', other: '# cards found' }),
		progress: 'Progress by conference',
		done: (n: number, of: number) => `${n} of ${of} done`,
		only: { due: 'With a due date', links: 'With links', visible: 'Shown by Markdown' },
		sort: { note: 'In the order of the notes', due: 'By due date', newest: 'Newest first' },
	},
};
