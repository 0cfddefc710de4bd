import { refusals } from './en/refusals';
import { names } from './en/names';
import { plural } from './en/numbers';
import { talks } from './en/talks';
import { words } from './en/words';
import { linkCards } from './en/link-cards';
import { followUps } from './en/follow-ups';
import { onward } from './en/onward';
import { dayTemplate } from './en/day-template';
import { firstUse } from './en/first-use';
import { settings } from './en/settings';
import { formatsIn } from './formats';

/**
 * Every text the user reads, by feature. English is the source: other languages have the type `Strings`.
 * A text with parts is a function of its parts; counts go through `plural`.
 */
export const en = {
	/** In the app's language, where that is another one too. */
	formats: formatsIn('en'),
	refusals,
	report: {
		bug: (what: string) => `Something went wrong in Conference Notes: ${what}`,
	},
	undo: {
		command: 'Undo last change to notes',
		undone: (what: string) => `Undone: ${what}`,
		button: 'Undo',
	},
	counts: {
		talks: (n: number) => plural(n, '# talk', '# talks'),
		links: (n: number) => plural(n, '# link', '# links'),
		followUps: (n: number) => plural(n, '# open follow-up', '# open follow-ups'),
	},
	terminal: {
		conference: 'Only conferences whose name contains this',
		format: 'json or md; plain text without',
		unknownFormat: (format: string) => `There is no format “${format}”. There are json and md.`,
	},
	names,
	words,
	talks,
	linkCards,
	followUps,
	onward,
	dayTemplate,
	firstUse,
	settings,
};
