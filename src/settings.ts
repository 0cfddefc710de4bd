/** What the user can change, by feature. Kept in `data.json`; read it with `readSettings` only. */
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
		/** When the linked pages are asked what they are. */
		readonly lookUp: 'never' | 'when-asked' | 'when-shown' | 'allowed-only';
		/** Hosts, lower case: asked whenever shown, with their subdomains. */
		readonly allowedSites: readonly string[];
		/** Hosts that are never asked. */
		readonly blockedSites: readonly string[];
	};
	readonly followUps: Record<string, never>;
	readonly dayTemplate: {
		/** How day notes of a new conference are named, below its folder: `{{conference}}/Day {{day:02}}`. */
		readonly path: string;
		/** Path of the user's own template, empty for the built-in one. */
		readonly template: string;
		/** The header that the built-in template writes for a new conference. */
		readonly header: 'yaml' | 'toml' | 'none';
	};
}

export const defaultSettings: Settings = {
	notes: {
		conferenceFolder: '',
		notConferences: [],
		keywords: ['follow-up', 'todo', 'fixme', 'check', 'idea', 'ask', 'read'],
	},
	linkCards: { where: 'day-notes', lookUp: 'when-asked', allowedSites: [], blockedSites: [] },
	followUps: {},
	dayTemplate: {
		path: '{{conference}}/{{conference}} Day {{day:02}}',
		template: '',
		header: 'yaml',
	},
};

/** Settings from whatever `data.json` holds: fields that are missing or of the wrong kind get their default. */
export function readSettings(data: unknown): Settings {
	return repair(data, defaultSettings) as Settings;
}

/** Settings with one field changed, named by its dotted path (`linkCards.where`); a value of the wrong kind changes nothing. */
export function changeSetting(settings: Settings, path: string, value: unknown): Settings {
	const change = (at: unknown, [key, ...rest]: readonly string[]): unknown =>
		key === undefined
			? value
			: { ...(isRecord(at) ? at : {}), [key]: change(isRecord(at) ? at[key] : null, rest) };
	return repair(change(settings, path.split('.')), settings) as Settings;
}

function repair(value: unknown, fallback: unknown): unknown {
	if (Array.isArray(fallback)) {
		return Array.isArray(value) && value.every(item => typeof item === 'string') ? value : fallback;
	}
	if (isRecord(fallback)) {
		const record = isRecord(value) ? value : {};
		return Object.fromEntries(
			Object.entries(fallback).map(([key, each]) => [key, repair(record[key], each)]),
		);
	}
	return typeof value === typeof fallback ? value : fallback;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
