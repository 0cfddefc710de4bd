import { findHeaderBlock } from '../markdown/header-block';
import { fillHeader } from './fill-header';
import { cursorMark, fillPlaceholder, replacePlaceholders, type Clock, type DayValues } from './placeholders';

/** A template with its placeholders filled. */
export interface FilledTemplate {
	readonly text: string;
	/** Line of the first `{{cursor}}`, `null` without one. */
	readonly cursorLine: number | null;
	/** Placeholders that are none of ours, as they stand in the text: `{{foo}}`. Each once, in order. */
	readonly unknown: readonly string[];
}

/**
 * Fills the placeholders of a template; in a header so that it stays valid (`fillHeader`). Placeholders that are none
 * of ours, and `<% … %>`, stay as they are.
 */
export function fillTemplate(template: string, values: DayValues, clock: Clock): FilledTemplate {
	const unknown = new Set<string>();
	const fill = (inside: string) => {
		const filled = fillPlaceholder(inside, values, clock);
		if (filled === null) unknown.add(`{{${inside}}}`);
		return filled;
	};
	const block = findHeaderBlock(template);
	const language = block?.language ?? null;
	const body = block?.bodyFrom ?? 0;
	const header = template.slice(0, body);
	const top = language ? fillHeader(header, language, fill) : replacePlaceholders(header, fill);
	const text = top + replacePlaceholders(template.slice(body), fill);
	const cursor = text.indexOf(cursorMark);
	return {
		text: text.replaceAll(cursorMark, ''),
		cursorLine: cursor < 0 ? null : text.slice(0, cursor).split('\n').length - 1,
		unknown: [...unknown],
	};
}
