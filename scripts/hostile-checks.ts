import type { Asked } from './hostile-server';

/** What was seen of a case: in the rendered page, the store, and the server's record. */
export interface Seen {
	readonly state: string;
	readonly title: string;
	readonly description: string;
	readonly image: string | null;
	readonly icon: string | null;
	readonly href: string;
	readonly host: string;
	readonly why: string | null;
	readonly ran: boolean;
	readonly polluted: boolean;
	/** Selectors of the case that find something in the card. */
	readonly found: readonly string[];
	readonly foreignImages: number;
	readonly asked: readonly Asked[];
	readonly noteUrls: readonly string[];
	readonly visible: number;
	readonly mostRunning: number;
	readonly mostPerHost: number;
	readonly ms: number;
	readonly blockedMs: number;
	readonly kept: { readonly entries: number; readonly bytes: number; readonly largest: number };
	readonly failure: string | null;
	readonly restSeconds: number;
	readonly errors: readonly string[];
	/** What is wrong with the note after the link was turned into `[title](url)`; `null` when it was not. */
	readonly inserted: readonly string[] | null;
}

type Check = (expected: never, seen: Seen) => boolean;

const states = ['card', 'plain', 'error', 'file-card'];
/** In an opposite: any at all. */
const any = '*';
const isPicture = (expected: string | null, seen: string | null) =>
	expected === any ? seen !== null : seen === expected;
const oneOf = (expected: readonly unknown[], value: unknown) => expected.includes(value);
/** How much longer a slow machine may take. */
const slowMachine = 10;

/** Every expectation that is known, by its key. Those that are remarks always hold. */
const checks: Readonly<Record<string, Check>> = {
	state: (expected: string, seen) => seen.state === expected,
	stateIn: (expected: string[], seen) => oneOf(expected, seen.state),
	title: (expected: string, seen) => seen.title === expected,
	titleIn: (expected: string[], seen) => oneOf(expected, seen.title),
	titleNot: (expected: string, seen) => seen.title !== expected && !seen.title.includes('SECRET'),
	titleHasNo: (expected: string, seen) => !new RegExp(expected).test(seen.title),
	maxTitleChars: (expected: number, seen) => Array.from(seen.title).length <= expected,
	description: (expected: string, seen) => seen.description === expected,
	maxDescriptionChars: (expected: number, seen) => Array.from(seen.description).length <= expected,
	image: (expected: string | null, seen) => isPicture(expected, seen.image),
	imageIn: (expected: (string | null)[], seen) => oneOf(expected, seen.image),
	icon: (expected: string | null, seen) => isPicture(expected, seen.icon),
	href: (expected: string, seen) => seen.href === expected,
	shownHost: (expected: string, seen) => seen.host === expected,
	noScriptRun: (expected: boolean, seen) => seen.ran !== expected,
	forbidInCard: (expected: string[], seen) => !expected.some(each => seen.found.includes(each)),
	noHotlink: (expected: boolean, seen) => (seen.foreignImages === 0) === expected,
	requestPathIs: (expected: string, seen) =>
		new URL(seen.asked[0]?.url ?? 'http://none.invalid').pathname === expected,
	sameUrl: (expected: boolean, seen) =>
		(seen.asked[0]?.url === new URL(seen.noteUrls[0] ?? '').href) === expected,
	maxRequests: (expected: number, seen) => seen.asked.length <= expected,
	mustNotRequest: (expected: string[] | { any: string[] }, seen) =>
		'any' in expected
			? seen.asked.some(({ host }) => expected.any.includes(host))
			: !seen.asked.some(({ host }) => expected.includes(host)),
	onlyVisible: (expected: boolean, seen) => seen.asked.length <= seen.visible === expected,
	maxConcurrent: (expected: number, seen) => seen.mostRunning <= expected,
	maxConcurrentPerHost: (expected: number, seen) => seen.mostPerHost <= expected,
	requestHasNoHeaders: (expected: string[], seen) =>
		seen.asked.length > 0 && !seen.asked.some(({ headers }) => expected.some(name => name in headers)),
	reason: (expected: string, seen) => seen.why === expected || seen.why === 'no-link',
	maxMs: (expected: number, seen) => seen.ms <= expected,
	uiBlockedMs: (expected: number, seen) => seen.blockedMs <= expected * slowMachine,
	negativeCache: (expected: unknown, seen) => (seen.failure !== null) === (expected !== false),
	backoffSecondsBetween: ([least, most]: [number, number], seen) =>
		seen.restSeconds >= least - 5 && seen.restSeconds <= most + 5,
	maxCacheEntries: (expected: number, seen) => seen.kept.entries <= expected,
	maxCacheBytes: (expected: number, seen) => seen.kept.bytes <= expected,
	maxCacheEntryBytes: (expected: number, seen) => seen.kept.largest <= expected,
	noPrototypePollution: (expected: boolean, seen) => seen.polluted !== expected,
	whenInserted: (expected: string, { inserted }) =>
		inserted !== null && (inserted.length === 0) === !expected.startsWith('not '),
	noThrow: (expected: boolean, seen) => (seen.errors.length === 0) === expected,
	note: () => true,
	limit: () => true,
};

/** The expectations that did not hold, each as one line. */
export function listFaults(expected: Readonly<Record<string, unknown>>, seen: Seen): readonly string[] {
	return Object.entries(expected)
		.filter(([key, value]) => !(checks[key]?.(value as never, seen) ?? false))
		.map(([key, value]) => {
			if (!checks[key]) return `${key}: no one knows what this means`;
			const { asked, ...rest } = seen;
			const told = JSON.stringify({
				...rest,
				asked: asked.slice(0, 4).map(({ url }) => url.slice(0, 80)),
			});
			return `${key} ${JSON.stringify(value)?.slice(0, 120)}, seen ${told.slice(0, 700)}`;
		});
}

/** Expectations turned into their opposites: none of these holds of a case that passes, if the checks do look. Remarks have none. */
export function listOpposites(
	expected: Readonly<Record<string, unknown>>,
	seen: Seen,
): readonly (readonly [key: string, value: unknown])[] {
	return Object.entries(expected)
		.filter(([key]) => key !== 'note' && key !== 'limit' && !(key === 'reason' && seen.why === 'no-link'))
		.map(([key, value]) => [key, oppositeOf(key, value, seen)]);
}

function oppositeOf(key: string, value: unknown, seen: Seen): unknown {
	if (key === 'titleNot') return seen.title;
	if (key === 'titleHasNo') return '^';
	if (key === 'forbidInCard') return ['a'];
	if (key === 'mustNotRequest')
		return seen.asked.length > 0 ? [seen.asked[0]?.host] : { any: value as string[] };
	if (key === 'requestHasNoHeaders') return ['range'];
	if (key === 'backoffSecondsBetween') return [seen.restSeconds + 10, seen.restSeconds + 20];
	if (key === 'negativeCache') return value === false;
	if (key === 'stateIn') return states.filter(state => !(value as string[]).includes(state));
	const most = mostOf[key]?.(seen);
	if (most !== undefined) return most - 1;
	if (typeof value === 'boolean') return !value;
	if (value === null) return any;
	return typeof value === 'string' ? `not ${value}` : [];
}

/** What a limit was held against, in its own measure: one less, and it would not have held. */
const mostOf: Readonly<Record<string, (seen: Seen) => number>> = {
	maxTitleChars: seen => Array.from(seen.title).length,
	maxDescriptionChars: seen => Array.from(seen.description).length,
	maxRequests: seen => seen.asked.length,
	maxConcurrent: seen => seen.mostRunning,
	maxConcurrentPerHost: seen => seen.mostPerHost,
	maxMs: seen => seen.ms,
	uiBlockedMs: seen => seen.blockedMs / slowMachine,
	maxCacheEntries: seen => seen.kept.entries,
	maxCacheBytes: seen => seen.kept.bytes,
	maxCacheEntryBytes: seen => seen.kept.largest,
};
