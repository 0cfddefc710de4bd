import type { ScrollAnchor } from '../lists/list-layout';
import { readTalksQuery, type TalksQuery } from './talks-query';

/** What the talks view keeps on this device across restarts. */
export interface TalksState {
	/** Keys of folded rows. */
	readonly folded: readonly string[];
	/** `null` is the top. */
	readonly scroll: ScrollAnchor | null;
	readonly query: TalksQuery;
}

/** The state from whatever the app hands back; what cannot be read is as on the first day. */
export function readTalksState(state: unknown): TalksState {
	const { folded, scroll, query } = (state ?? {}) as { readonly [key in keyof TalksState]?: unknown };
	return {
		folded: Array.isArray(folded) ? folded.filter(key => typeof key === 'string') : [],
		scroll: isAnchor(scroll) ? { key: scroll.key, offset: scroll.offset } : null,
		query: readTalksQuery(query),
	};
}

function isAnchor(value: unknown): value is ScrollAnchor {
	const anchor = (value ?? {}) as { readonly [key in keyof ScrollAnchor]?: unknown };
	return typeof anchor.key === 'string' && Number.isFinite(anchor.offset);
}
