import { stripHeadingForLink, type HoverParent, type ItemView } from 'obsidian';
import { talkSubpath } from '../conference/talk-link';
import { previewNote } from '../vault/obsidian-preview';
import type { FollowUp } from './board';

/** Lets the app's page preview show the talk a card comes from: as its settings say, by key at once. */
export function showPreview(
	{ day, talk }: FollowUp,
	event: MouseEvent | KeyboardEvent,
	view: ItemView & HoverParent,
	source: string,
): void {
	const linktext = day.note.path + (talk ? talkSubpath(day.note, talk, stripHeadingForLink) : '');
	previewNote(view.app, event, { source, hoverParent: view, targetEl: event.target, linktext });
}
