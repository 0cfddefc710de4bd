import { Refusal } from '../refusal';

/** Characters that can be changed while nobody waits for it: some 50 ms. A day note has a hundredth of that. */
const largest = 2_000_000;

// What the app reads bytes as that are no UTF-8, and would write in their place (https://encoding.spec.whatwg.org/#utf-8-decode).
const unreadable = '\ufffd';

/**
 * `Refusal` that names `path` for a note that is too large to be changed line by line, or holds characters that cannot
 * be read: written back, these would be lost.
 */
export function refuseNote(text: string, path: string): void {
	if (text.length > largest) throw new Refusal('noteTooLarge', path, Math.ceil(text.length / 1e6));
	const at = text.indexOf(unreadable);
	if (at >= 0) throw new Refusal('noteUnreadable', path, text.slice(0, at).split('\n').length);
}
