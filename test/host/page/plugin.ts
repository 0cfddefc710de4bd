import type { Extension } from '@codemirror/state';
import type * as O from 'obsidian';
import type { App } from './app';
import { codeBlockExtension, codeBlockPostProcessor, type CodeBlockHandler } from './code-blocks';
import { Component } from './component';
import { notBuilt } from './not-built';
import { MarkdownPreviewRenderer } from './post-processors';
import type { Shape } from './shape';

/** A plugin. What it registers is taken back when it is unloaded. */
export abstract class Plugin extends Component implements Shape<O.Plugin> {
	declare settings?: unknown;
	readonly #host: App;

	constructor(
		readonly app: O.App,
		readonly manifest: O.PluginManifest,
	) {
		super();
		this.#host = app as unknown as App;
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const { leftRibbon } = this.#host.workspace;
		const el = leftRibbon.addItem(icon, title, callback);
		this.register(() => leftRibbon.removeItem(el));
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = this.#host.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.register(() => el.detach());
		return el;
	}

	addCommand(command: O.Command): O.Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.#host.commands.addCommand(command);
		this.register(() => this.#host.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(id: string): void {
		this.#host.commands.removeCommand(`${this.manifest.id}:${id}`);
	}

	addSettingTab(tab: O.PluginSettingTab): void {
		this.#host.setting.addTab(tab, this.manifest);
		this.register(() => this.#host.setting.removeTab(tab));
	}

	registerView(type: string, creator: O.ViewCreator): void {
		this.#host.viewRegistry.register(type, creator);
		// Places kept for this view get it now, and keep its place when it goes.
		const leaves = () => this.#host.workspace.getLeavesOfType(type);
		for (const leaf of leaves()) if (leaf.parent.current === leaf) void leaf.loadIfDeferred();
		this.register(() => {
			this.#host.viewRegistry.unregister(type);
			for (const leaf of leaves()) void leaf.defer(leaf.getViewState());
		});
	}

	registerHoverLinkSource(id: string, info: O.HoverLinkSource): void {
		this.#host.hoverLinkSources.set(id, info);
		this.register(() => this.#host.hoverLinkSources.delete(id));
	}

	registerExtensions(): void {
		notBuilt('Plugin.registerExtensions');
	}

	registerMarkdownPostProcessor(
		processor: O.MarkdownPostProcessor,
		sortOrder?: number,
	): O.MarkdownPostProcessor {
		MarkdownPreviewRenderer.registerPostProcessor(processor, sortOrder);
		this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(processor));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(
		language: string,
		handler: CodeBlockHandler,
		sortOrder?: number,
	): O.MarkdownPostProcessor {
		this.registerEditorExtension(codeBlockExtension(language, handler));
		return this.registerMarkdownPostProcessor(codeBlockPostProcessor(language, handler), sortOrder);
	}

	/** The host has no bases; `App.showBase` makes such a view by itself. */
	registerBasesView(viewId: string, registration: O.BasesViewRegistration): boolean {
		this.#host.basesViews.set(viewId, registration);
		this.register(() => this.#host.basesViews.delete(viewId));
		return true;
	}

	registerEditorExtension(extension: Extension): void {
		const { workspace } = this.#host;
		workspace.editorExtensions.push(extension);
		workspace.updateOptions();
		this.register(() => {
			workspace.editorExtensions.remove(extension);
			workspace.updateOptions();
		});
	}

	registerObsidianProtocolHandler(action: string, handler: O.ObsidianProtocolHandler): void {
		this.#host.protocolHandlers.set(action, handler);
		this.register(() => this.#host.protocolHandlers.delete(action));
	}

	registerEditorSuggest(): void {
		notBuilt('Plugin.registerEditorSuggest');
	}

	registerCliHandler(
		command: string,
		_description: string,
		_flags: O.CliFlags | null,
		handler: O.CliHandler,
	): void {
		if (this.#host.cliHandlers.has(command))
			throw new Error(`The command "${command}" is registered already.`);
		this.#host.cliHandlers.set(command, handler);
		this.register(() => this.#host.cliHandlers.delete(command));
	}

	async loadData(): Promise<unknown> {
		return this.#host.kept(`data:${this.manifest.id}`);
	}

	async saveData(data: unknown): Promise<void> {
		this.#host.keep(`data:${this.manifest.id}`, data);
	}

	onUserEnable(): void {}
}
