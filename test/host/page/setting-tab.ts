import type * as O from 'obsidian';
import { notBuilt } from './not-built';
import { drawDefinitions } from './setting-definitions';
import type { Shape } from './shape';

/** A page of the settings dialog. One that declares its settings is drawn from them; else `display` draws it. */
export abstract class SettingTab implements Shape<O.SettingTab> {
	icon = 'settings';
	readonly containerEl = createDiv('vertical-tab-content');
	settingItems: O.SettingDefinitionItem[] = [];
	#refresh: () => void = () => {};
	#cleanUps: (() => void)[] = [];

	constructor(readonly app: O.App) {}

	getSettingDefinitions(): O.SettingDefinitionItem[] {
		return [];
	}

	update(): void {
		this.settingItems = this.getSettingDefinitions();
		this.#clean();
		const { scrollTop } = this.containerEl;
		this.containerEl.empty();
		const { refresh, cleanUps } = drawDefinitions(this.containerEl, this.settingItems, this);
		this.#refresh = refresh;
		this.#cleanUps = cleanUps;
		this.containerEl.scrollTop = scrollTop;
	}

	getControlValue(_key: string): unknown {
		return notBuilt('SettingTab.getControlValue outside a PluginSettingTab');
	}

	setControlValue(_key: string, _value: unknown): void | Promise<void> {
		notBuilt('SettingTab.setControlValue outside a PluginSettingTab');
	}

	refreshDomState(): void {
		this.#refresh();
	}

	/** @deprecated as in the app, and not called when there are definitions. */
	display(): void {}

	hide(): void {
		this.#clean();
	}

	#clean(): void {
		for (const cleanUp of this.#cleanUps.splice(0)) cleanUp();
	}
}

/** A plugin's page. Declared controls read and write `plugin.settings` and save it. */
export abstract class PluginSettingTab extends SettingTab implements Shape<O.PluginSettingTab> {
	constructor(
		app: O.App,
		private readonly plugin: O.Plugin,
	) {
		super(app);
	}

	override getControlValue(key: string): unknown {
		return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		this.plugin.settings = Object.assign(this.plugin.settings ?? {}, { [key]: value });
		await this.plugin.saveData(this.plugin.settings);
	}
}
