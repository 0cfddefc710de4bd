import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as common from '@lezer/common';
import * as highlight from '@lezer/highlight';
import * as lr from '@lezer/lr';
import type * as O from 'obsidian';
import type { App } from './app';
import { obsidian } from './obsidian';
import type { Plugin } from './plugin';

type PluginClass = new (app: App, manifest: O.PluginManifest) => Plugin;
type Body = (
	require: (name: string) => unknown,
	module: { exports: { default?: PluginClass } },
	exports: object,
) => void;

// What a plugin can require on a phone: no Node, no Electron. The same instances that the host's editor is made of.
const modules: Record<string, unknown> = {
	obsidian,
	'@codemirror/autocomplete': autocomplete,
	'@codemirror/commands': commands,
	'@codemirror/language': language,
	'@codemirror/search': search,
	'@codemirror/state': state,
	'@codemirror/view': view,
	'@lezer/common': common,
	'@lezer/highlight': highlight,
	'@lezer/lr': lr,
};

/** The plugins that are loaded, as the app keeps them. */
export class Plugins {
	readonly plugins: Record<string, Plugin> = {};
	readonly manifests: Record<string, O.PluginManifest> = {};
	readonly #bodies = new Map<string, Body>();

	constructor(private readonly app: App) {}

	/** Fetches the built plugin as the server has it: manifest, styles and `main.js` wrapped as a script. */
	async fetch(base: string): Promise<O.PluginManifest> {
		const manifest = (await (await fetch(`${base}/manifest.json`)).json()) as O.PluginManifest;
		const body = new Promise<Body>(resolve => (window.definePlugin = resolve));
		const script = activeDocument.head.createEl('script', { attr: { src: `${base}/main.js` } });
		const failed = new Promise<never>(
			(_, reject) => (script.onerror = () => reject(new Error(`${base}/main.js does not load.`))),
		);
		this.#bodies.set(manifest.id, await Promise.race([body, failed]));
		this.manifests[manifest.id] = manifest;
		activeDocument.head.createEl('link', { attr: { rel: 'stylesheet', href: `${base}/styles.css` } });
		return manifest;
	}

	/** Runs it. @param byUser as when the user switches it on */
	async enablePlugin(id: string, byUser = false): Promise<void> {
		const manifest = this.manifests[id];
		const body = this.#bodies.get(id);
		if (!manifest || !body) throw new Error(`There is no plugin "${id}".`);
		const module: Parameters<Body>[1] = { exports: {} };
		body(requireModule, module, module.exports);
		const PluginOf = module.exports.default ?? (module.exports as PluginClass);
		const plugin = new PluginOf(this.app, manifest);
		this.plugins[id] = plugin;
		plugin.load();
		await plugin.whenLoaded;
		if (byUser) plugin.onUserEnable();
	}

	async disablePlugin(id: string): Promise<void> {
		this.plugins[id]?.unload();
		delete this.plugins[id];
	}
}

function requireModule(name: string): unknown {
	if (!Object.hasOwn(modules, name)) throw new Error(`Cannot find module '${name}'`);
	return modules[name];
}
