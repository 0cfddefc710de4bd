import type * as O from 'obsidian';
import type { App } from './app';
import { Modal } from './modal';

interface Tab {
	readonly tab: O.PluginSettingTab;
	readonly manifest: O.PluginManifest;
}

/** The settings of the app: here those of the plugins. */
export class SettingsDialog {
	readonly #tabs: Tab[] = [];
	#modal: Modal | null = null;
	#shown: O.PluginSettingTab | null = null;

	constructor(private readonly app: App) {}

	addTab(tab: O.PluginSettingTab, manifest: O.PluginManifest): void {
		this.#tabs.push({ tab, manifest });
		// The app indexes declared settings for its search as soon as they are registered.
		tab.settingItems = tab.getSettingDefinitions();
	}

	removeTab(tab: O.PluginSettingTab): void {
		this.#tabs.splice(
			this.#tabs.findIndex(each => each.tab === tab),
			1,
		);
	}

	open(): void {
		if (this.#modal) return;
		const modal = new Modal(this.app);
		modal.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		modal.contentEl.addClass('vertical-tabs-container');
		const header = modal.contentEl.createDiv('vertical-tab-header');
		header.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
		const items = header.createDiv('vertical-tab-header-group-items');
		const content = modal.contentEl.createDiv('vertical-tab-content-container');
		for (const { tab, manifest } of this.#tabs) {
			const item = items.createEl('button', {
				cls: 'vertical-tab-nav-item tappable',
				text: manifest.name,
			});
			item.addEventListener('click', () => this.#show(tab, content, items, item));
		}
		modal.setCloseCallback(() => {
			this.#shown?.hide();
			this.#shown = null;
			this.#modal = null;
		});
		this.#modal = modal;
		modal.open();
		items.querySelector('button')?.click();
	}

	/** Shows the page of a plugin. */
	openTabById(id: string): void {
		this.open();
		const index = this.#tabs.findIndex(({ manifest }) => manifest.id === id);
		this.#modal?.contentEl.querySelectorAll<HTMLElement>('.vertical-tab-nav-item')[index]?.click();
	}

	close(): void {
		this.#modal?.close();
	}

	#show(tab: O.PluginSettingTab, content: HTMLElement, items: HTMLElement, item: HTMLElement): void {
		this.#shown?.hide();
		this.#shown = tab;
		for (const each of items.children) each.toggleClass('is-active', each === item);
		content.replaceChildren(tab.containerEl);
		if (tab.getSettingDefinitions().length > 0) tab.update();
		else tab.display();
	}
}
