import type { names as english } from '../en/names';

/** What talks and days are called, wherever they are named. */
export const names: typeof english = {
	day: n => `Tag ${n}`,
	untitled: 'Vortrag ohne Titel',
	ordinal: n => `Nr. ${n}`,
	kind: 'Art',
	kinds: {
		talk: 'Vortrag',
		keynote: 'Keynote',
		'sponsored-keynote': 'Keynote eines Sponsors',
		workshop: 'Workshop',
		contribfest: 'ContribFest',
		lightning: 'Kurzvortrag',
		panel: 'Podiumsdiskussion',
	},
};
