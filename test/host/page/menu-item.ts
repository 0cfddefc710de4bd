import type * as O from 'obsidian';
import { setIcon } from './icons';
import type { Menu } from './menu';
import type { Shape } from './shape';

export class MenuSeparator implements Shape<O.MenuSeparator> {
	readonly el = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
	readonly section = '';
}

export class MenuItem implements Shape<O.MenuItem> {
	readonly el = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: '-1' } });
	section = '';
	readonly #iconEl = this.el.createDiv('menu-item-icon');
	readonly #titleEl = this.el.createDiv('menu-item-title');
	#callback: (event: MouseEvent | KeyboardEvent) => unknown = () => {};

	constructor(private readonly menu: Menu) {
		this.el.addEventListener('click', event => this.choose(event));
	}

	setTitle(title: string | DocumentFragment): this {
		this.#titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		if (icon) setIcon(this.#iconEl, icon);
		else this.#iconEl.empty();
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.el.setAttr('role', 'menuitemcheckbox');
		this.el.setAttr('aria-checked', checked === true);
		this.el.toggleClass('mod-checked', checked === true);
		this.el.querySelector('.menu-item-icon.mod-checked')?.remove();
		if (checked) setIcon(this.el.createDiv('menu-item-icon mod-checked'), 'check');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.el.toggleClass('is-disabled', disabled);
		this.el.setAttr('aria-disabled', disabled);
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.el.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.el.toggleClass('is-label', isLabel);
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		this.el.dataset.section = section;
		return this;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.#callback = callback;
		return this;
	}

	get canBeChosen(): boolean {
		return !this.el.hasClass('is-disabled') && !this.el.hasClass('is-label');
	}

	choose(event: MouseEvent | KeyboardEvent): void {
		if (!this.canBeChosen) return;
		this.menu.hide();
		void this.#callback(event);
	}
}
