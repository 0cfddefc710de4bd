import type * as O from 'obsidian';
import { ButtonComponent, ExtraButtonComponent } from './buttons';
import { type BaseComponent, DropdownComponent, ToggleComponent } from './controls';
import { notBuilt } from './not-built';
import type { Shape } from './shape';
import { SearchComponent, TextAreaComponent, TextComponent } from './text-controls';
import { setTooltip } from './tooltip';

/** A row of a settings page. */
export class Setting implements Shape<O.Setting> {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	components: O.BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.detach();
		this.errorEl =
			message === null
				? null
				: this.infoEl.createDiv({
						cls: 'setting-item-error',
						text: message,
						attr: { role: 'alert' },
					});
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.nameEl, tooltip);
		return this;
	}

	setHeading(): this {
		return this.setClass('setting-item-heading');
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	addButton(callback: (component: ButtonComponent) => unknown): this {
		return this.#add(new ButtonComponent(this.controlEl), callback);
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		return this.#add(new ExtraButtonComponent(this.controlEl), callback);
	}

	addToggle(callback: (component: ToggleComponent) => unknown): this {
		this.setClass('mod-toggle');
		return this.#add(new ToggleComponent(this.controlEl), callback);
	}

	addText(callback: (component: TextComponent) => unknown): this {
		return this.#add(new TextComponent(this.controlEl), callback);
	}

	addTextArea(callback: (component: TextAreaComponent) => unknown): this {
		return this.#add(new TextAreaComponent(this.controlEl), callback);
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		return this.#add(new SearchComponent(this.controlEl), callback);
	}

	addDropdown(callback: (component: DropdownComponent) => unknown): this {
		return this.#add(new DropdownComponent(this.controlEl), callback);
	}

	addComponent<T extends O.BaseComponent>(make: (el: HTMLElement) => T): this {
		this.components.push(make(this.controlEl));
		return this;
	}

	addDisplayValue(): this {
		return notBuilt('Setting.addDisplayValue');
	}
	addMomentFormat(): this {
		return notBuilt('Setting.addMomentFormat');
	}
	addColorPicker(): this {
		return notBuilt('Setting.addColorPicker');
	}
	addProgressBar(): this {
		return notBuilt('Setting.addProgressBar');
	}
	addSlider(): this {
		return notBuilt('Setting.addSlider');
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.components = [];
		this.controlEl.empty();
		return this;
	}

	#add<T extends BaseComponent>(component: T, callback: (component: T) => unknown): this {
		this.components.push(component);
		callback(component);
		return this;
	}
}

/** Rows that belong together, under a heading if they have one. */
export class SettingGroup implements Shape<O.SettingGroup> {
	readonly listEl: HTMLElement;
	readonly groupEl: HTMLElement;
	#heading: Setting | null = null;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.#head.setName(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(callback: (setting: O.Setting) => void): this {
		callback(new Setting(this.listEl));
		return this;
	}

	addSearch(callback: (component: O.SearchComponent) => unknown): this {
		callback(new SearchComponent(this.#head.controlEl));
		return this;
	}

	addExtraButton(callback: (component: O.ExtraButtonComponent) => unknown): this {
		callback(new ExtraButtonComponent(this.#head.controlEl));
		return this;
	}

	get #head(): Setting {
		this.#heading ??= new Setting(this.groupEl).setHeading();
		this.groupEl.prepend(this.#heading.settingEl);
		return this.#heading;
	}
}
