import type * as O from 'obsidian';
import type { Shape } from './shape';
import { WorkspaceSplit } from './workspace-items';

/** What opens at the side: beside the main area on the desktop, over it on a phone. */
abstract class SideSplit extends WorkspaceSplit {
	collapsed = true;

	/** @param onToggle hears of every opening and closing */
	constructor(
		readonly side: O.Side,
		private readonly onToggle: () => void,
	) {
		super('horizontal');
		this.containerEl.addClass(`mod-${side}-split`, 'is-sidedock-collapsed');
	}

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	collapse(): void {
		this.#set(true);
	}

	expand(): void {
		this.#set(false);
	}

	#set(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		activeDocument.body.toggleClass(`is-${this.side}-sidedock-open`, !collapsed);
		this.onToggle();
	}
}

export class WorkspaceSidedock extends SideSplit implements Shape<O.WorkspaceSidedock> {
	constructor(side: O.Side, onToggle: () => void) {
		super(side, onToggle);
		this.containerEl.addClass('mod-sidedock');
	}
}

/** On a phone. */
export class WorkspaceMobileDrawer extends SideSplit implements Shape<O.WorkspaceMobileDrawer> {
	constructor(side: O.Side, onToggle: () => void) {
		super(side, onToggle);
		this.containerEl.addClass('workspace-drawer', `mod-${side}`);
	}
}
