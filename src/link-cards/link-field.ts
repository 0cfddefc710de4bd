import {
	StateEffect,
	StateField,
	type EditorState,
	type Range,
	type Text,
	type Transaction,
} from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet, type WidgetType } from '@codemirror/view';
import type { LineLink } from '../links/scan-line';
import { mapLines, mergeLines, sameLines, selectedLines, type LineRange } from './line-ranges';
import { linksOf, readStates, rereadStates, type NoteStates } from './note-states';

/** Tells that the mouse went down on the text, or up again: between the two no card comes or goes. */
export const holdCards = StateEffect.define<boolean>();

/** Asks for all cards to be drawn anew, because what is shown how has changed. */
export const redrawCards = StateEffect.define<null>();

/** What draws the links of an editor. */
export interface LinkFieldOptions {
	/** Asked at every transaction; while it says no, nothing is read or drawn. */
	readonly isOn: (state: EditorState) => boolean;
	/** Stands in for a link. `nested`: in a list item or quote, where the line's first part is not free. */
	readonly widget: (link: LineLink, nested: boolean) => WidgetType;
	/** Are links with a text of their own shown as chips? */
	readonly titled?: () => boolean;
	/** Does the user want to see this link as it is written? */
	readonly isText?: (url: string, state: EditorState) => boolean;
}

/** What an editor shows in place of its note's links. */
export interface DrawnLinks {
	readonly note: NoteStates;
	readonly shown: DecorationSet;
	/** The lines that show their own text, because a selection touches them. */
	readonly source: readonly LineRange[];
	readonly held: boolean;
}

/**
 * Stands something in for the bare links of the editor's note, but on lines that a selection touches. `null` while off.
 *
 * The decorations are held in state because only those count when CodeMirror estimates the height of what it has not
 * drawn yet: so cards above the screen move nothing when one scrolls up to them. They are inline replacements, laid out
 * as blocks by CSS, because arrow keys pass over block replacements without a stop.
 */
export function linkField(options: LinkFieldOptions): StateField<DrawnLinks | null> {
	return StateField.define<DrawnLinks | null>({
		create: state => (options.isOn(state) ? drawAll(state, options) : null),
		update(drawn, transaction) {
			if (!options.isOn(transaction.state)) return null;
			const isKept = drawn && !transaction.effects.some(effect => effect.is(redrawCards));
			return isKept ? redraw(drawn, transaction, options) : drawAll(transaction.state, options);
		},
		provide: field => EditorView.decorations.from(field, drawn => drawn?.shown ?? Decoration.none),
	});
}

function drawAll(state: EditorState, options: LinkFieldOptions): DrawnLinks {
	const note = readStates(state.doc);
	const source = selectedLines(state);
	const all = [{ from: note.bodyLine, to: state.doc.lines }];
	return {
		note,
		shown: Decoration.set(drawLines(state, note, all, source, options)),
		source,
		held: false,
	};
}

function redraw(drawn: DrawnLinks, transaction: Transaction, options: LinkFieldOptions): DrawnLinks {
	const { state, startState, changes, docChanged, effects } = transaction;
	const { doc } = state;
	const held = effects.reduce((now, effect) => (effect.is(holdCards) ? effect.value : now), drawn.held);
	const was = docChanged
		? mergeLines(drawn.source.map(range => mapLines(range, transaction)))
		: drawn.source;
	const source = held ? was : selectedLines(state);
	const moved = sameLines(was, source) ? [] : [...was, ...source];
	if (!docChanged && moved.length === 0) return held === drawn.held ? drawn : { ...drawn, held };

	const fresh = docChanged ? rereadStates(drawn.note, startState.doc, doc, changes) : null;
	const note = fresh?.note ?? drawn.note;
	const lines = mergeLines(fresh ? [...moved, fresh.lines] : moved);
	const spans = lines.map(({ from, to }) => ({ from: doc.line(from + 1).from, to: doc.line(to).to }));
	const shown = drawn.shown.map(changes).update({
		filterFrom: spans[0]?.from,
		filterTo: spans.at(-1)?.to,
		filter: from => !spans.some(span => from >= span.from && from <= span.to),
		add: drawLines(state, note, lines, source, options),
	});
	return { note, shown, source, held };
}

function drawLines(
	state: EditorState,
	note: NoteStates,
	lines: readonly LineRange[],
	source: readonly LineRange[],
	{ widget, titled, isText }: LinkFieldOptions,
): Range<Decoration>[] {
	const { doc } = state;
	const withTitled = titled?.() ?? false;
	const drawn: Range<Decoration>[] = [];
	for (const { from, to } of lines) {
		for (let line = from; line < to; line++) {
			if (source.some(range => line >= range.from && line < range.to)) continue;
			for (const link of linksOf(note, doc, line, withTitled))
				if (!isText?.(link.url, state)) drawn.push(drawLink(doc, line, link, widget));
		}
	}
	return drawn;
}

/** A card takes the blanks around the address too: beside something as wide as the line they would wrap. */
function drawLink(
	doc: Text,
	line: number,
	link: LineLink,
	widget: LinkFieldOptions['widget'],
): Range<Decoration> {
	const { from, to, text } = doc.line(line + 1);
	const nested = text.slice(0, link.from).trim() !== '';
	const replacement = Decoration.replace({ widget: widget(link, nested) });
	if (link.shape === 'chip') return replacement.range(from + link.from, from + link.to);
	return replacement.range(nested ? from + link.from : from, to);
}
