import type * as O from 'obsidian';
import type { App } from './app';
import { MarkdownView } from './markdown-view';
import { FuzzySuggestModal } from './suggest-modal';

/** The commands of the app itself that the host has, with the app's ids, names and keys. */
export function addHostCommands(app: App): void {
	const note = (act: (view: MarkdownView) => unknown) => (checking: boolean) => {
		const view = app.workspace.getMostRecentLeaf()?.view;
		if (!(view instanceof MarkdownView)) return false;
		if (!checking) void act(view);
		return true;
	};
	const list: O.Command[] = [
		{
			id: 'command-palette:open',
			name: 'Command palette: Open command palette',
			hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
			callback: () => new CommandPalette(app).open(),
		},
		{
			id: 'switcher:open',
			name: 'Quick switcher: Open quick switcher',
			hotkeys: [{ modifiers: ['Mod'], key: 'o' }],
			callback: () => new QuickSwitcher(app).open(),
		},
		{
			id: 'app:open-settings',
			name: 'Open settings',
			hotkeys: [{ modifiers: ['Mod'], key: ',' }],
			callback: () => app.setting.open(),
		},
		{
			id: 'app:toggle-left-sidebar',
			name: 'Toggle left sidebar',
			callback: () => app.workspace.leftSplit.toggle(),
		},
		{
			id: 'app:toggle-right-sidebar',
			name: 'Toggle right sidebar',
			callback: () => app.workspace.rightSplit.toggle(),
		},
		{
			id: 'app:go-back',
			name: 'Navigate back',
			callback: () => app.workspace.getMostRecentLeaf()?.go(-1),
		},
		{
			id: 'app:go-forward',
			name: 'Navigate forward',
			callback: () => app.workspace.getMostRecentLeaf()?.go(1),
		},
		{
			id: 'workspace:close',
			name: 'Close current tab',
			callback: () => app.workspace.activeLeaf?.detach(),
		},
		{
			id: 'markdown:toggle-preview',
			name: 'Toggle reading view',
			hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
			checkCallback: note(view => view.toggleReading()),
		},
		{
			id: 'editor:toggle-source',
			name: 'Toggle Live Preview/Source mode',
			checkCallback: note(view => view.toggleSource()),
		},
		{
			id: 'editor:save-file',
			name: 'Save current file',
			hotkeys: [{ modifiers: ['Mod'], key: 's' }],
			checkCallback: note(view => view.save()),
		},
		{ id: 'theme:use-dark', name: 'Use dark mode', callback: () => app.setDarkMode(true) },
		{ id: 'theme:use-light', name: 'Use light mode', callback: () => app.setDarkMode(false) },
	];
	for (const command of list) app.commands.addCommand(command);
}

class CommandPalette extends FuzzySuggestModal<O.Command> {
	constructor(private readonly host: App) {
		super(host);
		this.setPlaceholder('Select a command...');
	}

	getItems(): O.Command[] {
		return this.host.commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
	}

	getItemText(command: O.Command): string {
		return command.name;
	}

	onChooseItem(command: O.Command): void {
		this.host.commands.executeCommandById(command.id);
	}
}

class QuickSwitcher extends FuzzySuggestModal<O.TFile> {
	constructor(private readonly host: App) {
		super(host);
		this.setPlaceholder('Find a note...');
	}

	getItems(): O.TFile[] {
		return this.host.vault.getMarkdownFiles();
	}

	getItemText(file: O.TFile): string {
		return file.path.replace(/\.md$/, '');
	}

	onChooseItem(file: O.TFile, event: MouseEvent | KeyboardEvent): void {
		void this.host.workspace.openLinkText(file.path, '', event.ctrlKey ? 'tab' : false);
	}
}
