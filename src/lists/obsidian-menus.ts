import { Menu } from 'obsidian';
import type { MenuEntry } from './menu-entries';

/** Shows a menu below an element or the button that was clicked, else at the pointer; `labelled` puts the sections' names above them. */
export function showMenu(
	entries: readonly MenuEntry[],
	at: MouseEvent | HTMLElement,
	labelled = false,
): void {
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
	const isElement = at.instanceOf(HTMLElement);
	if (!isElement && at.type !== 'click') return void menu.showAtMouseEvent(at);
	const element = isElement ? at : (at.currentTarget as HTMLElement);
	const { left, bottom } = element.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, element.doc);
}
