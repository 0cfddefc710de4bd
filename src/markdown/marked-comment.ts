import type { RememberedLine } from './remembered-line';

/** A comment line that Markdown does not show. Lines are zero-based; a comment over two lines has `to = line + 2`. */
export interface MarkedComment {
	readonly line: number;
	/** First line after it. */
	readonly to: number;
	/** `draft` hides text of the note itself, `follow-up` is something to do. */
	readonly kind: 'follow-up' | 'draft';
	/** The mark of its status box (` `, `/`, `x`, `-`, or one of the user's); `null` in the inbox. `X` reads as `x`. */
	readonly status: string | null;
	/** Decoded, on one line, without status box and outer blanks. */
	readonly text: string;
	/** Due date (`📅 2025-05-01`), `YYYY-MM-DD`. */
	readonly due: string | null;
	/** Without `#`. */
	readonly tags: readonly string[];
	readonly links: readonly string[];
	/** Markdown would show this line as text. */
	readonly visible: boolean;
	/** What finds it again when the note has changed since. */
	readonly remembered: RememberedLine;
}

/** Finds the addresses in a line of text. */
export type FindLinks = (text: string) => readonly string[];
