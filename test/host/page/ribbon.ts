import type * as O from 'obsidian';
import type { App } from './app';
import { setIcon } from './icons';
import { Menu } from './menu';

interface RibbonItem {
	readonly icon: string;
	readonly title: string;
	readonly callback: (event: MouseEvent) => unknown;
}

/** The strip of icons at the left; on a phone a menu of the same items. */
export class WorkspaceRibbon implements O.WorkspaceRibbon {
	readonly containerEl = createDiv('workspace-ribbon side-dock-ribbon mod-left');
	readonly #actionsEl: HTMLElement;
	readonly #items: RibbonItem[] = [];

	constructor(app: App) {
		const toggle = ribbonIcon(
			this.containerEl.createDiv('sidebar-toggle-button mod-left'),
			'panel-left',
			'Toggle left sidebar',
		);
		toggle.addEventListener('click', () => app.workspace.leftSplit.toggle());
		this.#actionsEl = this.containerEl.createDiv('side-dock-actions');
		const settings = ribbonIcon(this.containerEl.createDiv('side-dock-settings'), 'settings', 'Settings');
		settings.addEventListener('click', () => app.setting.open());
	}

	/** Adds an icon. Returns its element; remove it with `removeItem`. */
	addItem(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		this.#items.push({ icon, title, callback });
		const el = ribbonIcon(this.#actionsEl, icon, title);
		el.addClass('side-dock-ribbon-action');
		el.addEventListener('click', event => void callback(event));
		return el;
	}

	removeItem(el: HTMLElement): void {
		const index = [...this.#actionsEl.children].indexOf(el);
		this.#items.splice(index, 1);
		el.detach();
	}

	/** The same items as a menu, as a phone shows them. */
	showMenu(event: MouseEvent): void {
		const menu = new Menu();
		for (const { icon, title, callback } of this.#items) {
			menu.addItem(item =>
				item
					.setTitle(title)
					.setIcon(icon)
					.onClick(() => callback(event)),
			);
		}
		menu.showAtMouseEvent(event);
	}
}

function ribbonIcon(parent: HTMLElement, icon: string, title: string): HTMLElement {
	const el = parent.createDiv({
		cls: 'clickable-icon',
		attr: { 'aria-label': title, role: 'button', tabindex: '0' },
	});
	setIcon(el, icon);
	return el;
}
