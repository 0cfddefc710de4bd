import type { Plugin } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { takeBack } from './obsidian-undo-notice';
import type { UndoHistory } from './undo';

/** The command that takes back the newest change we made to notes. */
export function registerUndo(plugin: Plugin, undo: UndoHistory, strings: Strings): void {
	plugin.register(() => undo.close());
	plugin.addCommand({
		id: 'undo',
		name: strings.undo.command,
		callback: () => takeBack(undo, strings),
	});
}
