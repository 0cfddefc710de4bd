import type { App } from './app';
import { setIcon } from './icons';

/** The bar at the bottom of a phone. */
export function drawPhoneBar(app: App): HTMLElement {
	const bar = createDiv('mobile-navbar');
	const actions = bar.createDiv('mobile-navbar-actions');
	const items: [icon: string, name: string, act: (event: MouseEvent) => unknown][] = [
		['arrow-left', 'Navigate back', () => app.workspace.getMostRecentLeaf()?.go(-1)],
		['arrow-right', 'Navigate forward', () => app.workspace.getMostRecentLeaf()?.go(1)],
		['search', 'Quick switcher', () => app.commands.executeCommandById('switcher:open')],
		['terminal', 'Command palette', () => app.commands.executeCommandById('command-palette:open')],
		['menu', 'Ribbon menu', event => app.workspace.leftRibbon.showMenu(event)],
	];
	for (const [icon, name, act] of items) {
		const el = actions.createEl('button', {
			cls: 'mobile-navbar-action clickable-icon',
			attr: { 'aria-label': name },
		});
		setIcon(el, icon);
		el.addEventListener('click', event => void act(event));
	}
	return bar;
}
