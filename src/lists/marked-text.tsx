import { findWords } from './search-words';

/** A text in which the words of a search (`searchWords`) are marked. */
export function MarkedText({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
	let at = 0;
	const parts = findWords(text, words).map(({ from, to }) => {
		const before = text.slice(at, from);
		at = to;
		return [before, <mark key={from}>{text.slice(from, to)}</mark>];
	});
	return (
		<>
			{parts}
			{text.slice(at)}
		</>
	);
}
