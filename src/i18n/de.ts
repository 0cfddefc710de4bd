import { dayTemplate } from './de/day-template';
import { firstUse } from './de/first-use';
import { followUps } from './de/follow-ups';
import { linkCards } from './de/link-cards';
import { names } from './de/names';
import { plural } from './de/numbers';
import { onward } from './de/onward';
import { refusals } from './de/refusals';
import { settings } from './de/settings';
import { talks } from './de/talks';
import { words } from './de/words';
import type { en } from './en';
import { formatsIn } from './formats';

/** German, as Obsidian speaks it: a Notiz lies in a Vault, and people are addressed as du. */
export const de: typeof en = {
	formats: formatsIn('de'),
	refusals,
	report: {
		bug: what => `In Conference Notes ist ein Fehler aufgetreten: ${what}`,
	},
	undo: {
		command: 'Letzte Änderung an Notizen rückgängig machen',
		undone: what => `Rückgängig gemacht: ${what}`,
		button: 'Rückgängig',
	},
	counts: {
		talks: n => plural(n, '# Vortrag', '# Vorträge'),
		links: n => plural(n, '# Link', '# Links'),
		followUps: n => plural(n, '# offenes Follow-up', '# offene Follow-ups'),
	},
	terminal: {
		conference: 'Nur Konferenzen, deren Name dies enthält',
		format: 'json oder md; sonst reiner Text',
		unknownFormat: format => `Ein Format „${format}“ gibt es nicht. Es gibt json und md.`,
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
