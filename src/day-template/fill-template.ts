import { findHeaderBlock } from '../markdown/header-block';
import { hiddenLine, scanNote } from '../markdown/scan';
import { fillHeader } from './fill-header';
import {
	cursorMark,
	fillPlaceholder,
	replacePlaceholders,
	type DeviceClock,
	type DayValues,
	type Fill,
} from './placeholders';

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
export function fillTemplate(template: string, values: DayValues, clock: DeviceClock): FilledTemplate {
	// A byte order mark is the template file's own: behind the one of a note, or inside its text, it would be a letter.
	const text = template.replace(/^\ufeff/, '');
	return fillParts(text, values, clock, (body, fill) => replacePlaceholders(body, fill));
}

/** Fills the placeholders of a note as those of a template, but for lines that it does not show: code, comments. */
export function fillNote(note: string, values: DayValues, clock: DeviceClock): FilledTemplate {
	return fillParts(note, values, clock, (body, fill) => {
		const { starts, kinds } = scanNote(body, 0, 0, { take: () => 0 });
		return starts
			.map((from, line) => ({
				text: body.slice(from, starts[line + 1]),
				isHidden: kinds[line] === hiddenLine,
			}))
			.map(({ text, isHidden }) => (isHidden ? text : replacePlaceholders(text, fill)))
			.join('');
	});
}

function fillParts(
	template: string,
	values: DayValues,
	clock: DeviceClock,
	fillBody: (body: string, fill: Fill) => string,
): FilledTemplate {
	const unknown = new Set<string>();
	const fill: Fill = inside => {
		const filled = fillPlaceholder(inside, values, clock);
		// Other tools have marks of their own within these: `{{< youtube >}}`, `{{ .Title }}`.
		if (filled === null && /^\s*[a-z][\w -]*(?::|$)/i.test(inside)) unknown.add(`{{${inside}}}`);
		return filled;
	};
	const block = findHeaderBlock(template);
	const language = block?.language ?? null;
	const body = block?.bodyFrom ?? 0;
	const header = template.slice(0, body);
	const top = language ? fillHeader(header, language, fill) : replacePlaceholders(header, fill);
	const text = top + fillBody(template.slice(body), fill);
	const cursor = text.indexOf(cursorMark);
	return {
		text: text.replaceAll(cursorMark, ''),
		cursorLine: cursor < 0 ? null : text.slice(0, cursor).split('\n').length - 1,
		unknown: [...unknown],
	};
}
