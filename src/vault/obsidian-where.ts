import { Keymap, type UserEvent } from 'obsidian';
import type { OpenOptions } from './notes';

/** Where a click or key asks a note to be opened, as links of the app do: with Ctrl, Cmd or the middle button in a tab. Here without either. */
export function whereOf(event: UserEvent | undefined): NonNullable<OpenOptions['where']> {
	const pane = Keymap.isModEvent(event);
	return pane === true ? 'tab' : pane || 'here';
}
