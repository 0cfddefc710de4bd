import { stripHeadingForLink, type HoverParent, type ItemView } from 'obsidian';
import { talkSubpath } from '../conference/talk-link';
import type { FollowUp } from './board';

/** Lets the app's page preview show the talk a card comes from: as its settings say, by key at once. */
export function showPreview(
	{ day, talk }: FollowUp,
	event: MouseEvent | KeyboardEvent,
	view: ItemView & HoverParent,
	source: string,
): void {
	view.app.workspace.trigger('hover-link', {
		event: event.instanceOf(MouseEvent)
			? event
			: new MouseEvent('mouseover', { ctrlKey: true, metaKey: true }),
		source,
		hoverParent: view,
		targetEl: event.target,
		linktext: day.note.path + (talk ? talkSubpath(day.note, talk, stripHeadingForLink) : ''),
		sourcePath: '',
	});
}
