import { foldText } from './search-words';

// As long as screen readers and the app's own lists wait for the next letter.
const pause = 700;

/** Typing to jump in a list: letters typed without a pause are one beginning; the same letter again goes on to the next. */
export class TypeAhead {
	#typed = '';
	#at = -Infinity;

	/**
	 * The row that a typed letter leads to, from `index` on and round; `null` when none begins so.
	 * @param now milliseconds, of any clock
	 */
	find(
		letter: string,
		now: number,
		count: number,
		index: number,
		textOf: (index: number) => string,
	): number | null {
		const isFresh = now - this.#at > pause;
		this.#typed = (isFresh ? '' : this.#typed) + foldText(letter);
		this.#at = now;
		const isRepeated = [...this.#typed].every(each => each === this.#typed[0]);
		const wanted = isRepeated ? (this.#typed[0] ?? '') : this.#typed;
		for (let step = isRepeated ? 1 : 0; step <= count; step++) {
			const at = (index + step) % count;
			if (foldText(textOf(at)).startsWith(wanted)) return at;
		}
		return null;
	}
}
