import type * as O from 'obsidian';
import { Component } from './component';
import { Scope } from './keymap';
import { MenuItem, MenuSeparator } from './menu-item';
import { Platform } from './platform';
import type { Shape } from './shape';

/** A menu at a place of the page. Arrow keys, Enter and Escape work; the focus goes back to where it was. */
export class Menu extends Component implements Shape<O.Menu> {
	readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
	readonly #scope = new Scope();
	#items: (MenuItem | MenuSeparator)[] = [];
	#onHide: (() => unknown)[] = [];
	#focusBefore: Element | null = null;
	#shown = false;

	static forEvent(event: MouseEvent): Menu {
		const menu = new Menu();
		event.preventDefault();
		window.setTimeout(() => menu.showAtMouseEvent(event));
		return menu;
	}

	override onload(): void {
		const keys: [string, (event: KeyboardEvent) => void][] = [
			['ArrowDown', () => this.#move(1)],
			['ArrowUp', () => this.#move(-1)],
			['Enter', event => this.#current?.choose(event)],
			[' ', event => this.#current?.choose(event)],
			['Escape', () => this.hide()],
			['Tab', () => this.hide()],
		];
		for (const [key, act] of keys) {
			this.#scope.register([], key, event => {
				act(event);
				return false;
			});
		}
		window.app.keymap.pushScope(this.#scope);
		this.register(() => window.app.keymap.popScope(this.#scope));
		const hideOutside = (event: Event): void => {
			if (!this.dom.contains(event.target as Node)) this.hide();
		};
		window.addEventListener('pointerdown', hideOutside, true);
		this.register(() => window.removeEventListener('pointerdown', hideOutside, true));
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(_useNativeMenu: boolean): this {
		return this;
	}

	addItem(callback: (item: O.MenuItem) => unknown): this {
		const item = new MenuItem(this);
		callback(item);
		this.#items.push(item);
		return this;
	}

	addSeparator(): this {
		this.#items.push(new MenuSeparator());
		return this;
	}

	setParentElement(el: HTMLElement): this {
		el.addClass('has-active-menu');
		this.onHide(() => el.removeClass('has-active-menu'));
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		event.preventDefault();
		// A click by keyboard has no place.
		const at =
			event.detail === 0 && event.target instanceof Element
				? event.target.getBoundingClientRect()
				: null;
		return this.showAtPosition(
			at ? { x: at.left, y: at.bottom } : { x: event.clientX, y: event.clientY },
		);
	}

	showAtPosition({ x, y, width }: O.MenuPositionDef): this {
		if (this.#shown) return this;
		this.#shown = true;
		this.#focusBefore = activeDocument.activeElement;
		this.#fill();
		activeDocument.body.append(this.dom);
		if (width) this.dom.setCssStyles({ minWidth: `${width}px` });
		if (Platform.isPhone) {
			// A phone shows it at the bottom.
			this.load();
			return this;
		}
		const left = Math.max(0, Math.min(x, window.innerWidth - this.dom.offsetWidth - 8));
		const top = Math.max(
			0,
			y + this.dom.offsetHeight > window.innerHeight - 8 ? Math.max(8, y - this.dom.offsetHeight) : y,
		);
		this.dom.setCssStyles({ left: `${left}px`, top: `${top}px` });
		this.load();
		return this;
	}

	hide(): this {
		if (!this.#shown) return this;
		this.#shown = false;
		const hadFocus =
			this.dom.contains(activeDocument.activeElement) ||
			activeDocument.activeElement === activeDocument.body;
		this.dom.detach();
		this.unload();
		if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus();
		for (const callback of this.#onHide) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.#onHide.push(callback);
	}

	onHistoryBack(): void {
		this.hide();
	}

	/** Items of one section stand together, sections in the order in which they first came, a line between them. */
	#fill(): void {
		const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
		for (const item of this.#items) {
			const section = item instanceof MenuItem ? item.section : ([...sections.keys()].at(-1) ?? '');
			sections.set(section, [...(sections.get(section) ?? []), item]);
		}
		const parts = [...sections.values()].map(items => items.map(({ el }) => el));
		this.dom.replaceChildren(
			...parts.flatMap((part, index) => (index > 0 ? [new MenuSeparator().el, ...part] : part)),
		);
		for (const item of this.#choosable) item.el.addEventListener('pointermove', () => this.#select(item));
	}

	get #choosable(): MenuItem[] {
		const order = [...this.dom.children];
		const items = this.#items.filter(item => item instanceof MenuItem).filter(item => item.canBeChosen);
		return items.sort((a, b) => order.indexOf(a.el) - order.indexOf(b.el));
	}

	get #current(): MenuItem | undefined {
		return this.#choosable.find(({ el }) => el.hasClass('selected'));
	}

	#move(step: 1 | -1): void {
		const items = this.#choosable;
		const at = this.#current ? items.indexOf(this.#current) : step > 0 ? -1 : 0;
		const next = items[(at + step + items.length) % items.length];
		if (!next) return;
		this.#select(next);
		next.el.focus();
	}

	#select(item: MenuItem): void {
		for (const each of this.#choosable) each.el.toggleClass('selected', each === item);
	}
}
