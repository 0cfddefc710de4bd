import { plural } from './numbers';

const nothing = 'Nothing was written.';

/** Why something was not done: one sentence each, naming what and where. */
export const refusals = {
	lineChanged: (note: string) => `“${note}” has changed since: that line is no longer there. ${nothing}`,
	lineAmbiguous: (note: string) =>
		`“${note}” has several equal lines and it is unclear which one is meant. ${nothing}`,
	noteExists: (note: string) => `“${note}” exists already. It was left as it is.`,
	noteMissing: (note: string) => `“${note}” does not exist any more. ${nothing}`,
	noteChanged: (note: string) => `“${note}” has changed since. It was left as it is.`,
	folderIsNote: (path: string) => `“${path}” is a file, not a folder. ${nothing}`,
	undoneInPart: (what: string, notes: string) =>
		`Undone: ${what}, but not in “${notes}”, which has changed since.`,
	nothingToUndo: () => 'There is nothing to undo.',
	statusUnwritable: (note: string) =>
		`That comment in “${note}” cannot take this status and still say the same. ${nothing}`,
	textUnwritable: (note: string) =>
		`That comment in “${note}” cannot say this and stay as hidden as it is. ${nothing}`,
	keywordNeeded: (note: string, words: string) =>
		`That comment in “${note}” is a follow-up only while it begins with one of these words: ${words}. ${nothing}`,
	noteUnwritable: (note: string, why: string) => `“${note}” could not be written: ${why}`,
	noPlaceForComment: (note: string) =>
		`There is no place in “${note}” where a comment would stay hidden. ${nothing}`,
	noteUnreadable: (note: string, line: number) =>
		`“${note}” holds characters that cannot be read, first in line ${line}: it may not be saved as UTF-8. ${nothing}`,
	noteTooLarge: (note: string, millions: number) =>
		plural(
			millions,
			`“${note}” is too large to be changed here: it has # million characters. ${nothing}`,
		),
	noPlaceForTask: (note: string) =>
		`There is no place in “${note}” where a task would leave all else as it is. Nothing was written of it.`,
	taskAlready: (note: string) => `That line of “${note}” is a task already. It was left as it is.`,
	noPlaceForTalk: (note: string) =>
		`There is no place in “${note}” where a heading would be read as one. ${nothing}`,
	lineHolds: (note: string) =>
		`In “${note}” other lines belong to that one and would look different without it. ${nothing}`,
	templateUnreadable: (why: string) => `The header of the template cannot be read: ${why}`,
	headerUnwritable: (note: string) =>
		`The header of “${note}” cannot take the keys of the template here. Write them there yourself. ${nothing}`,
	emptyText: () => 'There is no text to write.',
	dayUnknown: (note: string) => `“${note}” tells neither a day number nor a date to go on from.`,
	noActiveNote: () => 'Open a note first.',
	notEditing: () => 'The note is only shown. Switch it to editing first.',
	dateUnwritable: (note: string) =>
		`The header of “${note}” cannot take the date here. Write it there yourself. ${nothing}`,
	notDayNote: () => 'The active note is no day note.',
	noTalkNow: () => 'No talk is on now, and none was edited today. Open the day note it shall go to.',
	noLineToTurn: (note: string) => `The cursor in “${note}” is on no line of text.`,
	noFollowUp: (note: string) => `The cursor in “${note}” is on no follow-up.`,
	noCardChosen: () => 'Choose a card of the board first.',
	noDraft: (note: string) => `There is no draft at that place in “${note}”.`,
	taskHasNoInbox: (note: string) =>
		`A task has a checkbox, so it is never in the inbox: “${note}” was left as it is.`,
	noReference: () => 'The cursor is on no reference to a day, such as [Day 2].',
	noDayBefore: (note: string) => `There is no day before the one of “${note}”.`,
	noConference: () =>
		'There is no conference yet. Set one up, or write “conference:” into the header of a note.',
};
