/** What talks and days are called, wherever they are named. */
export const names = {
	day: (n: number) => `Day ${n}`,
	untitled: 'Untitled talk',
	ordinal: (n: number) => `#${n}`,
	kind: 'Kind',
	kinds: {
		talk: 'Talk',
		keynote: 'Keynote',
		'sponsored-keynote': 'Sponsored keynote',
		workshop: 'Workshop',
		contribfest: 'ContribFest',
		lightning: 'Lightning talk',
		panel: 'Panel',
	},
};
