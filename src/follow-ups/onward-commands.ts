import { MarkdownView, type App, type Plugin } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { findLineOrNull } from '../markdown/remembered-line';
import { Refusal } from '../refusal';
import { report } from '../report';
import type { FollowUp } from './board';
import { FollowUpsView } from './follow-ups-view';
import { ways, type Onward } from './obsidian-onward';

/** A command for every way on: for the cards chosen on the board, else for the follow-ups that the selection in a note is on. */
export function registerOnwardCommands(
	plugin: Plugin,
	onward: Onward,
	strings: Strings,
	followUps: () => readonly FollowUp[],
): void {
	for (const way of ways) {
		plugin.addCommand({
			id: `follow-ups-${way}`,
			name: strings.onward.command(strings.onward.ways[way]),
			callback: () => {
				try {
					onward.take(chosen(plugin.app, followUps), way);
				} catch (error) {
					report(error, strings);
				}
			},
		});
	}
}

function chosen({ workspace }: App, followUps: () => readonly FollowUp[]): readonly FollowUp[] {
	const board = workspace.getActiveViewOfType(FollowUpsView);
	if (board) {
		const cards = board.chosen.list();
		if (cards.length === 0) throw new Refusal('noCardChosen');
		return cards;
	}
	const view = workspace.getActiveViewOfType(MarkdownView);
	const path = view?.file?.path;
	if (!view || path === undefined) throw new Refusal('noActiveNote');
	const text = view.editor.getValue();
	const [from, to] = [view.editor.getCursor('from').line, view.editor.getCursor('to').line];
	const found = followUps().filter(({ comment, day }) => {
		if (day.note.path !== path || view.getMode() !== 'source') return false;
		// It was read before the last keys were typed.
		const line = findLineOrNull(text, comment.remembered);
		return line !== null && line <= to && line + comment.to - comment.line > from;
	});
	if (found.length === 0) throw new Refusal('noFollowUp', path);
	return found;
}
