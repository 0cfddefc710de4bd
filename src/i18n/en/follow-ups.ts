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
	due: (date: string) => `Due ${date}`,
};
