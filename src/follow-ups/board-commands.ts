/** What a key asks of the board, for the card that has the focus and those selected with it. */
export type BoardCommand =
	/** `by` columns to the right, to the left when negative. */
	| { readonly kind: 'move' | 'go'; readonly by: 1 | -1 }
	/** To the next card down (1) or up (-1). */
	| { readonly kind: 'step'; readonly by: 1 | -1 }
	/** Selects the card and the next one down (1) or up (-1). */
	| { readonly kind: 'select'; readonly by: 1 | -1 }
	/** Index of a column. */
	| { readonly kind: 'column'; readonly index: number }
	| { readonly kind: (typeof plainKeys)[keyof typeof plainKeys] };

const plainKeys = {
	' ': 'take',
	x: 'done',
	e: 'text',
	d: 'due',
	t: 'tag',
	o: 'open',
	p: 'preview',
	'/': 'search',
	u: 'undo',
	'?': 'help',
	Escape: 'escape',
} as const;

/** A key as it was pressed. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Left and right are swapped where text runs from right to left. `null` for keys that ask nothing. */
export function toCommand(pressed: PressedKey, isRightToLeft: boolean): BoardCommand | null {
	const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
	if (ctrlKey || metaKey) return key === 'z' && !shiftKey && !altKey ? { kind: 'undo' } : null;
	if (altKey) return null;
	if (key === 'ArrowLeft' || key === 'ArrowRight') {
		const by = (key === 'ArrowRight') !== isRightToLeft ? 1 : -1;
		return { kind: shiftKey ? 'move' : 'go', by };
	}
	if (key === 'ArrowDown' || key === 'ArrowUp')
		return { kind: shiftKey ? 'select' : 'step', by: key === 'ArrowDown' ? 1 : -1 };
	if (/^[1-9]$/.test(key)) return { kind: 'column', index: Number(key) - 1 };
	return Object.hasOwn(plainKeys, key) ? { kind: plainKeys[key as keyof typeof plainKeys] } : null;
}
