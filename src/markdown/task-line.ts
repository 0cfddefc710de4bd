/**
 * A text as the line of a task, `- [ ] read it`. Its Markdown stays, but for what could reach past its line: HTML, and
 * the marks of comments and math, have a backslash before them.
 */
export function taskLine(text: string, bullet = '-'): string {
	return `${bullet} [ ] ${keepToLine(text)}`;
}

/** A text of one line that, wherever it stands, changes nothing behind it; code in it stays as it is. */
export function keepToLine(text: string): string {
	// https://spec.commonmark.org/0.31.2/#code-spans
	const parts: readonly string[] = text.match(/\\[^]|`+|[^`\\]+|\\/g) ?? [];
	let written = '';
	for (let at = 0; at < parts.length; at++) {
		const part = parts[at] ?? '';
		const end = part.startsWith('`') ? parts.indexOf(part, at + 1) : -1;
		if (end > 0) {
			written += parts.slice(at, end + 1).join('');
			at = end;
		} else written += part.replace(/<(?=[a-z/!?])(?!(?:https?|mailto):)|%(?=%)|\$(?=\$)/gi, '\\$&');
	}
	return written;
}
