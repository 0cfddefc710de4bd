import type { Text, Transaction } from '@codemirror/state';
import { findUrls } from '../links/find-urls';
import type { EditorLinks } from './link-field';
import { linksOf } from './note-states';

/** Tells the links that the user adds to a note from those that were there, also where lines are moved or mended. */
export class AddedLinks {
	readonly #known = new Set<string>();
	/** Somewhere on each line that was edited and not yet left. */
	#edited: readonly number[] = [];

	/** Takes a transaction in. @param byUser what it writes, the user wrote or pasted */
	follow({ changes, startState, newDoc }: Transaction, byUser: boolean): void {
		const edited = this.#edited.map(at => changes.mapPos(at));
		if (byUser) {
			const { doc } = startState;
			const underWay = new Set(this.#edited.map(at => doc.lineAt(at).number));
			changes.iterChangedRanges((fromBefore, toBefore, from, to) => {
				for (const { text, number } of linesOf(doc, fromBefore, toBefore))
					if (!underWay.has(number)) for (const { url } of findUrls(text)) this.#known.add(url);
				for (const line of linesOf(newDoc, from, to)) edited.push(line.from);
			});
		}
		this.#edited = edited;
	}

	/** The links that were added to lines which no selection touches any more; each once. */
	take({ note, source }: EditorLinks, doc: Text): readonly string[] {
		const isTouched = (line: number) => source.some(({ from, to }) => line >= from && line < to);
		const lines = new Map(this.#edited.map(at => [doc.lineAt(at).number - 1, at]));
		this.#edited = [...lines].filter(([line]) => isTouched(line)).map(([, at]) => at);
		const urls = [...lines.keys()]
			.filter(line => !isTouched(line))
			.flatMap(line => linksOf(note, doc, line).map(({ url }) => url))
			.filter(url => !this.#known.has(url));
		for (const url of urls) this.#known.add(url);
		return [...new Set(urls)];
	}
}

function* linesOf(doc: Text, from: number, to: number) {
	for (let line = doc.lineAt(from); ; line = doc.line(line.number + 1)) {
		yield line;
		if (line.to >= to) return;
	}
}
