import { Notice, type Plugin } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { report } from '../report';
import type { UndoHistory } from './undo';

/** The command that takes back the newest change we made to notes. */
export function registerUndo(plugin: Plugin, undo: UndoHistory, strings: Strings): void {
	plugin.register(() => undo.close());
	plugin.addCommand({
		id: 'undo',
		name: strings.undo.command,
		callback: () =>
			void undo.undo().then(
				label => new Notice(strings.undo.undone(label)),
				(error: unknown) => report(error, strings),
			),
	});
}
