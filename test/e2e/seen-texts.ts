import type { Page } from '@playwright/test';

/** Something to read on the page, or told by a screen reader. */
export interface SeenText {
	readonly says: string;
	/** It does not fit where it stands, so that a part of it cannot be read. */
	readonly isCut: boolean;
	/** Of a field that is empty. */
	readonly isPlaceholder: boolean;
}

/** All that can be read in the elements that a selector finds: texts, labels, titles and what fields say while empty. Not what is in a field, or the text of a note. */
export async function readTexts(page: Page, selector: string): Promise<readonly SeenText[]> {
	return page.evaluate(selector => {
		const seen: SeenText[] = [];
		const isClipped = (el: Element) => {
			const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(el);
			// Said to screen readers alone.
			if (webkitLineClamp !== 'none' || el.clientWidth <= 1) return false;
			const isOver = (overflow: string, by: number) =>
				(overflow === 'hidden' || overflow === 'clip') && by > 1;
			return (
				isOver(overflowX, el.scrollWidth - el.clientWidth) ||
				isOver(overflowY, el.scrollHeight - el.clientHeight)
			);
		};
		const leaves = (el: Element) => {
			const { left, right } = el.getBoundingClientRect();
			// Where one can scroll to it, it is not cut.
			return !el.closest('.conference-notes-board') && (left < -1 || right > innerWidth + 1);
		};
		const visit = (el: Element) => {
			const isDrawn = el.checkVisibility({ opacityProperty: true, visibilityProperty: true });
			if (!isDrawn && getComputedStyle(el).display !== 'contents') return;
			for (const name of ['aria-label', 'title', 'placeholder', 'aria-description', 'aria-valuetext']) {
				const says = el.getAttribute(name)?.trim();
				const isPlaceholder = name === 'placeholder';
				if (says)
					seen.push({ says, isPlaceholder, isCut: isPlaceholder && isPlaceholderCut(el, says) });
			}
			const own = [...el.childNodes].filter(node => node instanceof Text).map(node => node.data);
			const says = own.join(' ').replaceAll(/\s+/g, ' ').trim();
			const isContent = el.matches('pre, textarea');
			if (says !== '' && !isContent)
				seen.push({ says, isPlaceholder: false, isCut: isClipped(el) || leaves(el) });
			for (const child of el.children) visit(child);
		};
		const isPlaceholderCut = (el: Element, says: string) => {
			if (el instanceof HTMLTextAreaElement) return false;
			const pen = document.createElement('canvas').getContext('2d');
			const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(el);
			if (!pen) return false;
			pen.font = font;
			const room = el.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
			return pen.measureText(says).width > room + 1;
		};
		document.querySelectorAll(selector).forEach(visit);
		return seen;
	}, selector);
}
