import type { Fence } from '../markdown/fences';
import type { OpenSpan } from './span-end';

/**
 * What the lines above a line leave open: a fence of code, a span, raw HTML until its closing tag or (`html`) until a
 * blank line, a table (in a quote it ends with that), or (`definition`) a definition, as comments are,
 * whose second line this is.
 */
export type Inside = Fence | OpenSpan | ClosingTag | 'html' | 'table' | 'quoted-table' | 'definition' | null;

/** What ends raw HTML that blank lines do not end. */
export type ClosingTag = '</pre>' | '</script>' | '</style>' | '</textarea>';

/** All that the lines above a line say about it. Equal states are mostly, and outside fences always, the same object. */
export interface LineState {
	readonly inside: Inside;
	/** The column at which the text of the list item begins that indented text belongs to; 0 outside of lists. */
	readonly list: number;
	/** The line above is text that this one may go on with. */
	readonly paragraph: boolean;
}

const known = new Map<Inside, LineState[]>();

/** The state with these parts. */
export function lineState(inside: Inside, list: number, paragraph: boolean): LineState {
	if (typeof inside === 'object' && inside !== null) return { inside, list, paragraph };
	let states = known.get(inside);
	if (!states) known.set(inside, (states = []));
	return (states[2 * list + (paragraph ? 1 : 0)] ??= { inside, list, paragraph });
}

/** The state at the top of a note's body. */
export const topOfBody = lineState(null, 0, false);
