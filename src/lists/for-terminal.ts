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
