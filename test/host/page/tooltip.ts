import type * as O from 'obsidian';

/** Names an element for those who point at it and those who hear it. The app draws tooltips from `aria-label` too. */
export function setTooltip(el: HTMLElement, tooltip: string, options?: O.TooltipOptions): void {
	el.setAttr('aria-label', tooltip);
	el.setAttr('data-tooltip-position', options?.placement ?? null);
}
