import { moment, type App } from 'obsidian';
import type { LinkForm } from './day-link';
import type { Clock } from './placeholders';

/** Moment formats with names, ordinals or the order of a language: everything but plain digits. */
const showsWords = /MMM|dd|[DMQwWd]o|[aAlLN]/;

/** This device's clock, with the app's Moment. */
export function deviceClock(now: Date): Clock {
	return {
		now,
		deviceZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		format: (instant, format) => {
			const at = moment.parseZone(instant);
			// Some languages write digits of their own, which a header could not hold as a date.
			return (showsWords.test(format) ? at : at.locale('en')).format(format);
		},
	};
}

/** How the app writes links now, asked of it with any note of the vault; it has no setting one may read. */
export function readLinkForm({ fileManager, vault }: App, anyNote: string | undefined): LinkForm {
	const file = anyNote === undefined ? null : vault.getFileByPath(anyNote);
	return file && !fileManager.generateMarkdownLink(file, '').startsWith('[[') ? 'markdown' : 'wikilink';
}
