import { moment } from 'obsidian';
import { deviceZone } from '../conference/venue-time';
import type { DayTemplateNeeds } from './obsidian-needs';
import type { DeviceClock } from './placeholders';
import type { VaultFacts } from './plan-day';

/** Moment formats with names, ordinals or the order of a language: everything but plain digits. */
const showsWords = /MMM|dd|[DMQwWd]o|[aAlLN]/;

/** This device's clock, with the app's Moment. */
export function deviceClock(now: Date): DeviceClock {
	return {
		now,
		deviceZone: deviceZone(),
		format: (instant, format) => {
			const at = moment.parseZone(instant);
			// Some languages write digits of their own, which a header could not hold as a date.
			return (showsWords.test(format) ? at : at.locale('en')).format(format);
		},
	};
}

/** What the vault has now, and how the app writes links, asked of it with any note: it has no setting one may read. */
export function readVault({ app, notes }: Pick<DayTemplateNeeds, 'app' | 'notes'>): VaultFacts {
	const paths = notes.list();
	const file = paths[0] === undefined ? null : app.vault.getFileByPath(paths[0]);
	const isMarkdown = file && !app.fileManager.generateMarkdownLink(file, '').startsWith('[[');
	return { paths, linkForm: isMarkdown ? 'markdown' : 'wikilink' };
}
