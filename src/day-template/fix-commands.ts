import { Notice } from 'obsidian';
import { Refusal } from '../refusal';
import { reportFailure } from '../report';
import { changeAndOffer } from './capture-commands';
import { showFix } from './fix-modal';
import { requireActiveNote } from './obsidian-editing';
import type { DayTemplateNeeds } from './obsidian-needs';
import { hideVisible } from './visible-comments';

/** Shows what it would change to hide the visible comments of the active note, and does so when told to. */
export async function fixVisible(needs: DayTemplateNeeds): Promise<void> {
	const { path, editor } = requireActiveNote(needs.app);
	const { notes, strings } = needs;
	const text = strings.dayTemplate.capture;
	const before = editor ? editor.getValue() : await notes.read(path);
	const { text: after, count, left } = hideVisible(before, path, needs.settings().notes);
	if (count === 0 && left.length > 0) throw new Refusal('noPlaceForComment', path);
	if (count === 0) {
		new Notice(text.nothingVisible);
		return;
	}
	showFix(needs.app, strings, { before, after, count, left }, () => {
		const hiding = changeAndOffer(needs, text.fixed(count, path), path, now => {
			if (asShown(now) !== asShown(before)) throw new Refusal('noteChanged', path);
			return hideVisible(now, path, needs.settings().notes);
		});
		reportFailure(hiding, strings);
	});
}

/** An editor has `\n` for every line ending of its note. */
const asShown = (text: string) => text.replaceAll('\r\n', '\n');

/** Hides the visible comment on a line. */
export async function fixLine(needs: DayTemplateNeeds, path: string, line: number): Promise<void> {
	const { fixed } = needs.strings.dayTemplate.capture;
	await changeAndOffer(needs, fixed(1, path), path, text => {
		const { text: after, left } = hideVisible(text, path, needs.settings().notes, line);
		if (left.length > 0) throw new Refusal('noPlaceForComment', path);
		return { text: after };
	});
}
