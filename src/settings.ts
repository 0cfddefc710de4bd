import { isRecord } from './record';

/** What the user can change, by feature. Kept in `data.json`; read it with `readSettings` only. A union or a list of more than words needs its rule in `rules`. */
export interface Settings {
	readonly notes: {
		/** Folder whose notes are day notes even without other signs; empty for none. No slash at either end. */
		readonly conferenceFolder: string;
		/** Keys (`conferenceKey`) the user said are no conference. */
		readonly notConferences: readonly string[];
		/** Words that make `<!-- … -->` and `%% … %%` a marked comment, lower case. */
		readonly keywords: readonly string[];
	};
	readonly linkCards: {
		/** Where bare URLs become cards. */
		readonly where: 'day-notes' | 'every-note' | 'never';
		/** When the linked pages are asked what they are: but for `never` also when the user asks. */
		readonly lookUp: 'never' | 'when-asked' | 'when-added' | 'when-shown' | 'allowed-only';
		/**
		 * Hosts, lower case: with their subdomains asked whenever shown if `lookUp` is `allowed-only`. A private host or a
		 * port is asked only when it stands here.
		 */
		readonly allowedSites: readonly string[];
		/** Hosts that are never asked. */
		readonly blockedSites: readonly string[];
		/** Nothing is asked until this is over: the network of a venue has little to give. */
		readonly venueWifi: boolean;
		/** Chips for links that have a text of their own, too. */
		readonly titledLinks: boolean;
	};
	readonly followUps: {
		/** In the order of the board; those that every board has and that are not named here come last. */
		readonly columns: readonly {
			/** The character in the status box; empty for the inbox. */
			readonly mark: string;
			/** Empty for the name it has of itself. */
			readonly name: string;
			readonly hidden: boolean;
		}[];
		/** What the board was asked to show, by name; read `query` with `readBoardQuery` only. */
		readonly views: readonly { readonly name: string; readonly query: object }[];
	};
	readonly dayTemplate: {
		/** How day notes of a new conference are named, below its folder: `{{conference}}/Day {{day:02}}`. */
		readonly path: string;
		/** Path of the user's own template, empty for the built-in one. */
		readonly template: string;
		/** The header that the built-in template writes for a new conference. */
		readonly header: 'yaml' | 'toml' | 'none';
	};
	readonly firstUse: {
		/** Notes of sample conferences, written by `keepNote`. */
		readonly sample: readonly string[];
	};
}

/** What holds until the user changes it. */
export const defaultSettings: Settings = {
	notes: {
		conferenceFolder: '',
		notConferences: [],
		keywords: ['follow-up', 'todo', 'fixme', 'check', 'idea', 'ask', 'read'],
	},
	linkCards: {
		where: 'day-notes',
		lookUp: 'when-asked',
		allowedSites: [],
		blockedSites: [],
		venueWifi: false,
		titledLinks: false,
	},
	followUps: { columns: [], views: [] },
	dayTemplate: {
		path: '{{conference}}/{{conference}} Day {{day:02}}',
		template: '',
		header: 'yaml',
	},
	firstUse: { sample: [] },
};

/** What a field must be beyond having the kind of its default (of a list: strings), by its dotted path. */
const rules: Readonly<Record<string, (value: unknown) => boolean>> = {
	'notes.conferenceFolder': value => typeof value === 'string' && value === value.replace(/^\/+|\/+$/g, ''),
	// Lower case, each without a blank.
	'notes.keywords': textsOf(word => /^\S+$/.test(word) && word === word.toLowerCase()),
	'linkCards.where': oneOf('day-notes', 'every-note', 'never'),
	'linkCards.lookUp': oneOf('never', 'when-asked', 'when-added', 'when-shown', 'allowed-only'),
	'linkCards.allowedSites': textsOf(isHost),
	'linkCards.blockedSites': textsOf(isHost),
	'followUps.columns': listOf(
		({ mark, name, hidden }) =>
			typeof mark === 'string' && typeof name === 'string' && typeof hidden === 'boolean',
	),
	'followUps.views': listOf(({ name, query }) => typeof name === 'string' && isRecord(query)),
	'dayTemplate.header': oneOf('yaml', 'toml', 'none'),
};

/** A field that cannot be what was given: its dotted path, empty for all at once, and whether there is no such field. */
export interface SettingFault {
	readonly path: string;
	readonly value: unknown;
	readonly isUnknown: boolean;
}

/**
 * Settings from whatever `data.json` holds, or a text that was handed over: fields that are missing or wrong keep what
 * they are in `otherwise`. Tells what was wrong with which.
 */
export function readSettings(
	data: unknown,
	otherwise: Settings = defaultSettings,
): { readonly settings: Settings; readonly faults: readonly SettingFault[] } {
	const faults: SettingFault[] = [];
	const settings = repair(data, otherwise, '', fault => faults.push(fault)) as Settings;
	return { settings, faults };
}

/** Settings with one field changed, named by its dotted path (`linkCards.where`); a wrong value changes nothing. */
export function changeSetting(settings: Settings, path: string, value: unknown): Settings {
	const data = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
	return readSettings(data, settings).settings;
}

/** Could an address have this host, as `URL` spells it? Another spelling would never be found in one. */
function isHost(text: string): boolean {
	return /^[^\sA-Z/@?#\u0080-\uffff]+$/.test(text);
}

function repair(
	value: unknown,
	otherwise: unknown,
	path: string,
	onFault: (fault: SettingFault) => void,
): unknown {
	if (value === undefined || (value === null && path === '')) return otherwise;
	const isWrong = rules[path] ? !rules[path](value) : !hasKindOf(value, otherwise);
	if (isWrong) {
		onFault({ path, value, isUnknown: false });
		return otherwise;
	}
	if (!isRecord(otherwise) || !isRecord(value) || rules[path]) return value;
	const pathOf = (key: string) => (path === '' ? key : `${path}.${key}`);
	for (const key of Object.keys(value)) {
		if (!Object.hasOwn(otherwise, key))
			onFault({ path: pathOf(key), value: value[key], isUnknown: true });
	}
	return Object.fromEntries(
		Object.entries(otherwise).map(([key, each]) => [
			key,
			repair(Object.hasOwn(value, key) ? value[key] : undefined, each, pathOf(key), onFault),
		]),
	);
}

function hasKindOf(value: unknown, other: unknown): boolean {
	if (Array.isArray(other)) return Array.isArray(value) && value.every(item => typeof item === 'string');
	return isRecord(other) ? isRecord(value) : typeof value === typeof other;
}

function oneOf(...values: readonly unknown[]): (value: unknown) => boolean {
	return value => values.includes(value);
}

function textsOf(isText: (text: string) => boolean): (value: unknown) => boolean {
	return value => Array.isArray(value) && value.every(item => typeof item === 'string' && isText(item));
}

function listOf(isItem: (item: Record<string, unknown>) => boolean): (value: unknown) => boolean {
	return value => Array.isArray(value) && value.every(item => isRecord(item) && isItem(item));
}
