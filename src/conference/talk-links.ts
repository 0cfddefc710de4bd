import { findPlainUrl, findUrls } from '../links/find-urls';
import { lineText } from '../markdown/lines';
import { hiddenLine, type ScannedNote } from '../markdown/scan';

/** Addresses in one line of a note. */
export interface LineLinks {
	readonly line: number;
	readonly urls: readonly string[];
}

/** The lines of a note that hold addresses, in order; fences and comments are left out. */
export function findLineLinks(note: ScannedNote): readonly LineLinks[] {
	const { text, starts, kinds, firstLine } = note;
	const found: LineLinks[] = [];
	let scheme = text.indexOf('://', starts[0]);
	let www = text.indexOf('ww.', starts[0]);
	// Few lines hold an address: they are reached by what every address has.
	for (let index = 0; scheme >= 0 || www >= 0; index++) {
		const at = scheme < 0 || (www >= 0 && www < scheme) ? www : scheme;
		while ((starts[index + 1] ?? Infinity) <= at) index++;
		const plain = at === scheme ? findPlainUrl(text, at, starts[index] ?? 0) : null;
		if (plain && kinds[index] !== hiddenLine) {
			found.push({ line: index + firstLine, urls: [plain.url] });
			scheme = text.indexOf('://', plain.to);
			if (www >= 0 && www < plain.to) www = text.indexOf('ww.', plain.to);
			index--;
			continue;
		}
		if (kinds[index] !== hiddenLine) {
			const line = index + firstLine;
			const urls = findUrls(lineText(note, line)).map(({ url }) => url);
			if (urls.length > 0) found.push({ line, urls });
		}
		const next = starts[index + 1] ?? text.length;
		if (scheme >= 0 && scheme < next) scheme = text.indexOf('://', next);
		if (www >= 0 && www < next) www = text.indexOf('ww.', next);
	}
	return found;
}

/** Hands out the addresses of lines, each once; ranges of lines are asked for in order and do not overlap. */
export function takeLinks(links: readonly LineLinks[]): (line: number, to: number) => readonly string[] {
	let index = 0;
	return (line, to) => {
		const urls = new Set<string>();
		while ((links[index]?.line ?? Infinity) < line) index++;
		for (; (links[index]?.line ?? Infinity) < to; index++) {
			for (const url of links[index]?.urls ?? []) urls.add(url);
		}
		return [...urls];
	};
}
