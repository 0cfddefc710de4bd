import type * as O from 'obsidian';
import type { App } from './app';
import type { Scope } from './keymap';
import { MarkdownView } from './markdown-view';

/** Every command by its id, `plugin-id:command-id` for those of plugins, as the app keeps them. */
export class Commands {
	readonly commands: Record<string, O.Command> = {};

	constructor(private readonly app: App) {}

	addCommand(command: O.Command): void {
		this.commands[command.id] = command;
	}

	removeCommand(id: string): void {
		delete this.commands[id];
	}

	/** The commands that can be run now. */
	listCommands(): O.Command[] {
		return Object.values(this.commands).filter(command => this.#run(command, true));
	}

	/** Returns whether the command exists and could be run. */
	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command !== undefined && this.#run(command, true) && this.#run(command, false);
	}

	/** Makes the hotkeys that commands name work in a scope. */
	bindHotkeys(scope: Scope): void {
		scope.register(null, null, event => {
			const hit = Object.values(this.commands).find(({ hotkeys = [] }) =>
				hotkeys.some(hotkey => isPressed(event, hotkey)),
			);
			return hit && this.executeCommandById(hit.id) ? false : undefined;
		});
	}

	/** With `checking` nothing is done. Returns whether it can be or was done. */
	#run(command: O.Command, checking: boolean): boolean {
		const { checkCallback, editorCallback, editorCheckCallback, callback } = command;
		const view = this.app.workspace.getMostRecentLeaf()?.view;
		const editing = view instanceof MarkdownView && view.getMode() === 'source' ? view : null;
		if (editorCheckCallback)
			return editing !== null && editorCheckCallback(checking, editing.editor, editing) !== false;
		if (editorCallback && !editing) return false;
		if (checkCallback) return checkCallback(checking) !== false;
		if (checking) return true;
		if (editorCallback && editing) void editorCallback(editing.editor, editing);
		else void callback?.();
		return true;
	}
}

function isPressed(event: KeyboardEvent, { modifiers, key }: O.Hotkey): boolean {
	const wanted = (modifier: O.Modifier): boolean => modifiers.includes(modifier);
	return (
		event.key.toLowerCase() === key.toLowerCase() &&
		event.ctrlKey === (wanted('Mod') || wanted('Ctrl')) &&
		event.metaKey === wanted('Meta') &&
		event.shiftKey === wanted('Shift') &&
		event.altKey === wanted('Alt')
	);
}
