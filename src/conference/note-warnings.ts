import type { Header } from '../markdown/header';
import type { MarkedComment } from '../markdown/marked-comment';
import type { Day, Talk, Warning } from './day-note';

/** The header could not be read. */
export function warnHeader(header: Header | null): readonly Warning[] {
	return header?.error
		? [{ line: header.error.line, kind: 'header-unreadable', detail: header.error.message }]
		: [];
}

/** Comments that Markdown shows. */
export function warnVisible(comments: readonly MarkedComment[]): readonly Warning[] {
	return comments
		.filter(({ visible }) => visible)
		.map(({ line, text }) => ({ line, kind: 'visible-comment', detail: text }));
}

/** Days without talks, such as those whose talks are no headings but bullets or rows of a table. */
export function warnEmptyDays(days: readonly Day[], talks: readonly Talk[]): readonly Warning[] {
	const full = new Set(talks.map(talk => talk.day));
	return days.flatMap(({ line, label }, index) =>
		full.has(index) ? [] : [{ line, kind: 'no-headings', detail: label } as const],
	);
}
