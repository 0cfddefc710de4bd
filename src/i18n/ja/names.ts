import type { names as english } from '../en/names';

/** What talks and days are called, wherever they are named. */
export const names: typeof english = {
	day: n => `${n}日目`,
	untitled: '無題のセッション',
	ordinal: n => `(${n})`,
	kind: '種類',
	kinds: {
		talk: '講演',
		keynote: '基調講演',
		'sponsored-keynote': 'スポンサー基調講演',
		workshop: 'ワークショップ',
		contribfest: 'ContribFest',
		lightning: 'ライトニングトーク',
		panel: 'パネルディスカッション',
	},
};
