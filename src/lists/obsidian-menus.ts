import { Menu } from 'obsidian';

/** Something to choose. */
export interface MenuEntry {
	/** Equal ones stand together. */
	readonly section: string;
	readonly title: string;
	readonly icon?: string;
	readonly checked?: boolean;
	readonly act: () => void;
}

/** Shows a menu below the button that was clicked, else at the pointer; `labelled` puts the sections' names above them. */
export function showMenu(entries: readonly MenuEntry[], event: MouseEvent, labelled = false): void {
	const menu = new Menu();
	let last = '';
	for (const { section, title, icon, checked, act } of entries) {
		if (labelled && section !== last)
			menu.addItem(item => item.setSection(section).setTitle(section).setIsLabel(true));
		last = section;
		menu.addItem(item => {
			item.setSection(section).setTitle(title).onClick(act);
			if (icon !== undefined) item.setIcon(icon);
			if (checked !== undefined) item.setChecked(checked);
		});
	}
	const button = event.type === 'click' ? (event.currentTarget as HTMLElement) : null;
	if (button === null) return void menu.showAtMouseEvent(event);
	const { left, bottom } = button.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, button.doc);
}
