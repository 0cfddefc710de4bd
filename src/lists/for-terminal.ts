import type { Strings } from '../i18n/strings';
import { foldText } from './search-words';

/** Those whose name contains what is asked for on the command line; all when nothing is. */
export function findNamed<T extends { readonly name: string }>(all: readonly T[], asked = ''): readonly T[] {
	const wanted = foldText(asked);
	return all.filter(({ name }) => foldText(name).includes(wanted));
}

/** Lines below their headings, as text for a terminal; as Markdown for the format `md`. */
export function formatForTerminal(
	parts: readonly { readonly heading: string; readonly lines: readonly string[] }[],
	format: string | undefined,
): string {
	const [mark, indent, gap] = format === 'md' ? ['## ', '', '\n\n'] : ['', '  ', '\n'];
	return parts
		.map(({ heading, lines }) => mark + heading + gap + lines.map(line => indent + line).join('\n'))
		.join('\n\n');
}

/** What every list can be asked for on the command line: one conference, and how it is written. */
export function sharedFlags({ terminal }: Strings) {
	return {
		conference: { value: '<name>', description: terminal.conference },
		format: { value: '<json|md>', description: terminal.format },
	};
}

/** Is there this format? None asked for is plain text. */
export function isFormat(format: string | undefined): format is 'json' | 'md' | undefined {
	return format === undefined || format === 'json' || format === 'md';
}
