import type { BoardColumn, FollowUp } from './board';
import type { CardFieldKind } from './card-field';
import type { Column } from './columns';
import type { Lane } from './lanes';

/** What the board is asked for. */
export interface BoardActions {
	readonly onMove: (followUps: readonly FollowUp[], column: Column) => void;
	/** Shows the line a card comes from. */
	readonly onOpen: (followUp: FollowUp, event?: MouseEvent | KeyboardEvent) => void;
	/** Shows the talk a card comes from in a preview. */
	readonly onPreview: (followUp: FollowUp, event: MouseEvent | KeyboardEvent) => void;
	/** A field of a card was filled in; several cards get the same due date or tag. */
	readonly onField: (followUps: readonly FollowUp[], kind: CardFieldKind, value: string) => void;
	readonly onUndo: () => void;
	readonly onHelp: () => void;
	readonly onSearch: () => void;
	/** Something to read out. */
	readonly onSay: (text: string) => void;
	/** Other cards are selected: their keys. */
	readonly onSelected?: (keys: ReadonlySet<string>) => void;
}

/** Which of the cards shown are selected, which one is taken by keyboard, and which has a field open. */
export interface BoardState {
	readonly selected: ReadonlySet<string>;
	readonly taken: { readonly followUp: FollowUp; readonly column: string } | null;
	readonly field: { readonly key: string; readonly kind: CardFieldKind } | null;
}

/** A field of a card was left, or its card is gone; `value` is `null` when nothing is to be written. */
export type BoardFieldEnd = (
	followUp: FollowUp,
	kind: CardFieldKind,
	value: string | null,
	/** The focus goes back to the card. */
	byKey: boolean,
) => void;

/** What keys and clicks go by. */
export interface BoardParts extends BoardActions {
	/** The columns that are shown, all lanes together. */
	readonly board: readonly BoardColumn[];
	/** The same by lanes; one where the board is not parted. */
	readonly lanes: readonly Lane[];
	/** Every column, those that are hidden too. */
	readonly columns: readonly Column[];
	/** Ids of columns, and keys of lanes, that do not show their cards. */
	readonly folded: readonly string[];
}
