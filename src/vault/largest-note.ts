import { Refusal } from '../refusal';

/** Characters that can be changed while nobody waits for it: some 50 ms. A day note has a hundredth of that. */
const largest = 2_000_000;

/** `Refusal` that names `path` and its size when a note is too large to be changed line by line. */
export function refuseTooLarge(text: string, path: string): void {
	if (text.length > largest) throw new Refusal('noteTooLarge', path, Math.ceil(text.length / 1e6));
}
