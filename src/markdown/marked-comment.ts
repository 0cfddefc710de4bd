/** A comment line that Markdown does not show. Lines are zero-based; a comment over two lines has `to = line + 2`. */
export interface MarkedComment {
	readonly line: number;
	/** First line after it. */
	readonly to: number;
	/** `other`: a comment of someone else's (`<!-- prettier-ignore -->`), neither to do nor text of the note. */
	readonly kind: 'follow-up' | 'draft' | 'other';
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
}
