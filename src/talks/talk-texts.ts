import type { DayNote, Talk } from '../conference/day-note';
import { foldText } from '../lists/search-words';

/** The lines below a talk's heading; `folded` (`foldText`) has as many lines. */
export interface TalkText {
	readonly plain: string;
	readonly folded: string;
}

/**
 * What stands below the talks, for searches only: read when it is first asked for, and kept as long as the note is as
 * it was then. While what it became is read, the text from before stands in, so that no row goes for a moment.
 */
export class TalkTexts {
	#texts = new WeakMap<DayNote, ReadonlyMap<Talk, TalkText>>();
	/** By path, as they were read last; a note that is gone stays here as long as its view. */
	readonly #latest = new Map<string, readonly TalkText[]>();
	readonly #reading = new Set<DayNote>();

	/** @param onRead told when all that was asked for has been read */
	constructor(
		private readonly read: (path: string) => Promise<string>,
		private readonly onRead: () => void,
	) {}

	/** The text below a talk, of the talk at its place before while that is read anew; `null` until it was read once. */
	of(note: DayNote, talk: Talk): TalkText | null {
		const texts = this.#texts.get(note);
		if (!texts && !this.#reading.has(note)) void this.#load(note);
		const text = texts ? texts.get(talk) : this.#latest.get(note.path)?.[note.talks.indexOf(talk)];
		return text ?? null;
	}

	async #load(note: DayNote): Promise<void> {
		this.#reading.add(note);
		// A note that is gone has none.
		const text = await this.read(note.path).catch(() => '');
		const texts = readTexts(note, text);
		this.#texts.set(note, texts);
		this.#latest.set(note.path, [...texts.values()]);
		this.#reading.delete(note);
		if (this.#reading.size === 0) this.onRead();
	}
}

function readTexts({ talks }: DayNote, text: string): ReadonlyMap<Talk, TalkText> {
	const lines = text.split(/\r?\n/);
	return new Map(
		talks.map(talk => {
			// Joined, it is a copy: a slice would keep the whole note in memory.
			const plain = lines.slice(talk.line + 1, talk.to).join('\n');
			return [talk, { plain, folded: foldText(plain) }];
		}),
	);
}
