import { Notice } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { report } from '../report';
import { showNotice } from './obsidian-notice';
import type { UndoableAction, UndoHistory } from './undo';

/** Milliseconds: time to read a sentence, see the board and change one's mind. */
const duration = 8000;

/** Says what was done and offers to undo it. */
export function showUndoNotice(done: string, strings: Strings, onUndo: () => void): void {
	showNotice(done, { label: strings.undo.button, onClick: onUndo, duration });
}

/** Says what an action did, and offers to undo it; nothing of one that changed nothing. */
export function offerUndo(
	done: string,
	action: UndoableAction | null,
	undo: UndoHistory,
	strings: Strings,
): void {
	if (action) showUndoNotice(done, strings, () => takeBack(undo, strings, action));
}

/** Takes an action back, the newest when none is given, and tells how it went. */
export function takeBack(undo: UndoHistory, strings: Strings, action?: UndoableAction): void {
	undo.undo(action).then(
		label => new Notice(strings.undo.undone(label)),
		(error: unknown) => report(error, strings),
	);
}
