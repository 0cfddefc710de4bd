/** What the settings say about comments. */
export interface CommentOptions {
	/** Words that make `<!-- … -->` and `%% … %%` a marked comment, lower case. */
	readonly keywords: readonly string[];
	/** Marks of the user's own columns; the marks ` `, `/`, `x`, `X` and `-` are always known. */
	readonly marks?: readonly string[];
}
