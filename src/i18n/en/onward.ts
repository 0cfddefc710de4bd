import { plural } from './numbers';

/** Where follow-ups go from the board: tasks, notes, lists, copies. */
export const onward = {
	menu: 'Promote or copy…',
	command: (way: string) => `Follow-ups: ${way}`,
	ways: {
		task: 'Make a task here',
		'task-at-end': 'Make a task at the end of the talk',
		note: 'Make a note of its own',
		list: 'Add to a list in another note…',
		markdown: 'Copy as Markdown',
		csv: 'Copy as CSV',
		issue: 'Fill in a GitHub issue…',
	},
	many: (n: number) => plural(n, '# follow-up', '# follow-ups'),
	promoted: {
		task: (what: string, _note: string) => `Made a task of ${what}`,
		'task-at-end': (what: string, _note: string) => `Made a task of ${what}`,
		note: (what: string, _note: string) => `Made a note of ${what}`,
		list: (what: string, note: string) => `Added ${what} to “${note}”`,
	},
	from: (link: string) => `From ${link}`,
	nameless: 'Follow-up',
	chooseNote: 'Add to the list in…',
	copied: (n: number) => plural(n, '# follow-up copied', '# follow-ups copied'),
	csv: ['Follow-up', 'Status', 'Due', 'Tags', 'Links', 'Conference', 'Day', 'Date', 'Talk', 'Note', 'Line'],
	issue: {
		heading: 'Fill in a GitHub issue',
		repository: 'Repository',
		owner: 'owner/name',
		what: 'Opens the page of GitHub where an issue is filed, with its title and text filled in. Nothing is sent before you submit it there.',
		titled: (title: string) => `Title: ${title}`,
		wrong: 'Write the repository as owner/name.',
		tooLong: 'These follow-ups are too long for one address. Take fewer.',
		open: 'Open in browser',
		title: (n: number, conference: string) =>
			plural(n, `# follow-up from ${conference}`, `# follow-ups from ${conference}`),
	},
	list: {
		noKey: (line: string) => `“${line}” is no “key: value”.`,
		unknownKey: (key: string, known: string) => `There is no key “${key}”. There are ${known}.`,
		unknownStatus: (status: string, known: string) =>
			`There is no status “${status}”. There are ${known}.`,
		unknownGroup: (group: string, known: string) =>
			`Nothing can be grouped by “${group}”, but by ${known}.`,
		label: 'List of follow-ups',
		none: 'No follow-ups here.',
		reading: 'Reading the notes…',
		rest: (n: number) => plural(n, 'Show # more'),
		unread: (notes: string) => `Could not be read, so what is shown may be old: ${notes}`,
		toggle: (text: string) => `Done: ${text}`,
	},
	cli: {
		list: 'List the follow-ups of your conferences, each with its id',
		status: 'Only these: open (as without), all, or columns such as inbox,doing',
		none: 'No follow-ups found.',
		done: 'Mark a follow-up as done, by its id',
		id: 'The id that the list of follow-ups tells',
		noId: (id: string) =>
			`“${id}” is no id. An id has eight digits and letters, as in the list of follow-ups.`,
		unknownId: (id: string) => `No follow-up has the id ${id}. It changes with its words and its place.`,
		ambiguousId: (id: string, n: number) =>
			plural(
				n,
				`# follow-ups have the id ${id}. Mark the one you mean in its note. Nothing was written.`,
			),
		isDone: (text: string) => `Done: ${text}`,
		wasDone: (text: string) => `Done already: ${text}`,
	},
};
