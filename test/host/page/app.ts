import type * as O from 'obsidian';
import { Commands } from './commands';
import { FileManager } from './file-manager';
import { addHostCommands } from './host-commands';
import { registerHostViews } from './host-views';
import { Keymap, Scope } from './keymap';
import type { Layout } from './layout';
import { MetadataCache } from './metadata-cache';
import { showBase } from './bases-view';
import { notBuilt } from './not-built';
import { Plugins } from './plugin-loader';
import { SettingsDialog } from './settings-dialog';
import type { Storage } from './storage';
import { Vault } from './vault';
import { ViewRegistry } from './view-registry';
import { asHostView } from './view';
import { showWordCount } from './word-count';
import { Workspace } from './workspace';

/** The app: all its parts, and what it keeps over a reload. */
export class App implements O.App {
	readonly scope: Scope = new Scope();
	readonly keymap = new Keymap(() => this.#activeScope());
	readonly viewRegistry = new ViewRegistry();
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly commands = new Commands(this);
	readonly plugins = new Plugins(this);
	readonly setting = new SettingsDialog(this);
	readonly hoverLinkSources = new Map<string, O.HoverLinkSource>();
	readonly protocolHandlers = new Map<string, O.ObsidianProtocolHandler>();
	readonly basesViews = new Map<string, O.BasesViewRegistration>();
	readonly cliHandlers = new Map<string, O.CliHandler>();
	readonly statusBarEl = createDiv('status-bar');
	lastEvent: O.UserEvent | null = null;

	/** @param memory where data of plugins and the layout are kept over a reload */
	constructor(
		private readonly vaultName: string,
		storage: Storage,
		private readonly memory: globalThis.Storage,
	) {
		this.vault = new Vault(vaultName, storage);
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = new FileManager(this.vault, this.metadataCache);
		this.workspace = new Workspace(this);
		registerHostViews(this);
		addHostCommands(this);
		this.commands.bindHotkeys(this.scope);
		showWordCount(this);
	}

	/** In the app's order: plugins, then the files' `create` events, then the layout. @param byUser as when the user switches them on */
	async start(pluginIds: readonly string[], byUser: boolean): Promise<void> {
		for (const id of pluginIds) await this.plugins.enablePlugin(id, byUser);
		await this.vault.load();
		await this.workspace.load(this.kept('workspace') as Layout | null);
	}

	/** Shows notes in an element as a view of a base does. */
	showBase(viewId: string, paths: readonly string[], element: HTMLElement): O.BasesView {
		const registration = this.basesViews.get(viewId);
		return registration ? showBase(registration, paths, element) : notBuilt(`a view of bases: ${viewId}`);
	}

	isDarkMode(): boolean {
		return activeDocument.body.hasClass('theme-dark');
	}

	setDarkMode(dark: boolean): void {
		activeDocument.body.toggleClass('theme-dark', dark);
		activeDocument.body.toggleClass('theme-light', !dark);
		this.workspace.trigger('css-change');
	}

	loadLocalStorage(key: string): unknown {
		return this.kept(`local:${key}`);
	}

	saveLocalStorage(key: string, data: unknown): void {
		this.keep(`local:${key}`, data);
	}

	/** What was kept under a name, `null` for nothing. */
	kept(name: string): unknown {
		const text = this.memory.getItem(`${this.vaultName}/${name}`);
		return text === null ? null : (JSON.parse(text) as unknown);
	}

	/** Keeps a value over a reload; `null` and `undefined` keep nothing. */
	keep(name: string, value: unknown): void {
		if (value === null || value === undefined) this.memory.removeItem(`${this.vaultName}/${name}`);
		else this.memory.setItem(`${this.vaultName}/${name}`, JSON.stringify(value));
	}

	get renderContext(): O.RenderContext {
		return notBuilt('App.renderContext');
	}

	get secretStorage(): O.SecretStorage {
		return notBuilt('App.secretStorage');
	}

	/** A view's own scope comes before the app's. */
	#activeScope(): Scope {
		const view = this.workspace.activeLeaf?.view;
		return (view && asHostView(view).hostScope) ?? this.scope;
	}
}
