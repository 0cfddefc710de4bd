import { pattern } from '../lazily';

/** A half-open range of a text. */
export interface TextRange {
	readonly from: number;
	readonly to: number;
}

const accents = pattern(String.raw`\p{M}`, 'gu');

/** The text as searches compare it: without accents and case (`Żółw` and `zolw` fold to nearly the same, `ß` and `SS` do). */
export function foldText(text: string): string {
	// Only in capitals are `ß` and `ss` the same.
	return text.normalize('NFKD').replace(accents(), '').toUpperCase().toLowerCase();
}

/** The words of a query, folded, each once. */
export function searchWords(query: string): readonly string[] {
	return [...new Set(foldText(query).split(/\s+/))].filter(word => word !== '');
}

/** Where the words stand in a text, in order and without overlap. */
export function findWords(text: string, words: readonly string[]): readonly TextRange[] {
	if (words.length === 0) return [];
	let folded = '';
	// For each folded character where the one it came from starts; folding changes lengths.
	const origins: number[] = [];
	let at = 0;
	for (const character of text) {
		const part = foldText(character);
		for (let each = 0; each < part.length; each++) origins.push(at);
		folded += part;
		at += character.length;
	}
	origins.push(at);
	const ranges: { from: number; to: number }[] = [];
	for (const word of words) {
		for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
			ranges.push({ from: origins[from] ?? 0, to: endAfter(origins, from + word.length) });
		}
	}
	ranges.sort((a, b) => a.from - b.from);
	return ranges.reduce<{ from: number; to: number }[]>((merged, range) => {
		const last = merged.at(-1);
		if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
		else merged.push({ ...range });
		return merged;
	}, []);
}

/** A match never ends inside a character: what folds to several letters (`ﬁ`) is matched whole. */
function endAfter(origins: readonly number[], end: number): number {
	const last = origins[end - 1];
	while (origins[end] === last) end++;
	return origins[end] ?? 0;
}
