import type { Strings } from '../i18n/strings';
import type { BoardColumn } from './board';

/** How far one is with the follow-ups of a conference; those dropped do not count. */
export interface Progress {
	/** Its key. */
	readonly conference: string;
	readonly name: string;
	readonly done: number;
	readonly of: number;
}

/** How far one is with each conference that has follow-ups. */
export function listProgress(board: readonly BoardColumn[], { formats }: Strings): readonly Progress[] {
	const found = new Map<string, { conference: string; name: string; done: number; of: number }>();
	for (const { column, followUps } of board) {
		if (column.id === 'dropped') continue;
		for (const { conference } of followUps) {
			const { key, name } = conference;
			const each = found.get(key) ?? { conference: key, name, done: 0, of: 0 };
			each.of++;
			if (column.id === 'done') each.done++;
			found.set(key, each);
		}
	}
	return [...found.values()].sort((a, b) => formats.compare(a.name, b.name));
}
