import { Modal, type App } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { reason } from '../report';
import type { FollowUp } from './board';
import { shortText } from './card-text';
import type { Outcome } from './changes';

/** Lists what was written of several changes asked for together, and what was not and why. */
export function showSummary(
	app: App,
	written: readonly FollowUp[],
	refused: Outcome['refused'],
	strings: Strings,
): void {
	const text = strings.followUps.summary;
	const modal = new Modal(app);
	modal.setTitle(text.heading(written.length, written.length + refused.length));
	const list = (heading: string, items: readonly (readonly [FollowUp, string])[]) => {
		if (items.length === 0) return;
		modal.contentEl.createEl('h4', { text: heading });
		const lines = modal.contentEl.createEl('ul', { cls: 'conference-notes-summary' });
		for (const [{ comment, day }, why] of items) {
			const line = lines.createEl('li', { text: shortText(comment.text) });
			line.createDiv({ cls: 'conference-notes-summary-why', text: why || day.note.path });
		}
	};
	list(
		text.refused,
		refused.map(({ followUp, error }) => [followUp, reason(error, strings)]),
	);
	list(
		text.written,
		written.map(followUp => [followUp, '']),
	);
	modal.open();
}
