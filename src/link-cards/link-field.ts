import {
	StateEffect,
	StateField,
	type ChangeDesc,
	type EditorState,
	type Range,
	type Text,
	type Transaction,
} from '@codemirror/state';
import { Decoration, type DecorationSet, type WidgetType } from '@codemirror/view';
import type { LineLink } from '../links/scan-line';
import { mapLines, mergeLines, sameLines, selectedLines, type LineSpan } from './line-spans';
import { linksOf, readStates, rereadStates, type NoteStates } from './note-states';

/** Tells that the mouse went down on the text, or up again: between the two no card comes or goes. */
export const holdCards = StateEffect.define<boolean>();

/** Asks for all cards to be drawn anew, because what is shown how has changed. */
export const redrawCards = StateEffect.define<null>();

/** What an editor knows of its note's links; another object whenever it may show others. */
export interface EditorLinks {
	readonly note: NoteStates;
	/** The lines that show their own text, because a selection touches them. */
	readonly source: readonly LineSpan[];
	readonly held: boolean;
}

/** Follows what each line of an editor's note stands in, and which lines a selection touches. `null` while `isOn` says no. */
export function linkField(isOn: (state: EditorState) => boolean): StateField<EditorLinks | null> {
	return StateField.define<EditorLinks | null>({
		create: state => (isOn(state) ? readAll(state) : null),
		update(links, transaction) {
			if (!isOn(transaction.state)) return null;
			return links ? follow(links, transaction) : readAll(transaction.state);
		},
	});
}

function readAll(state: EditorState): EditorLinks {
	return { note: readStates(state.doc), source: selectedLines(state), held: false };
}

function follow(links: EditorLinks, transaction: Transaction): EditorLinks {
	const { state, startState, changes, docChanged, effects } = transaction;
	const held = effects.reduce((now, effect) => (effect.is(holdCards) ? effect.value : now), links.held);
	const was = docChanged
		? mergeLines(links.source.map(range => mapLines(range, transaction)))
		: links.source;
	const source = held ? was : selectedLines(state);
	const isSame = !docChanged && held === links.held && sameLines(was, source);
	if (isSame && !effects.some(effect => effect.is(redrawCards))) return links;
	const note = docChanged ? rereadStates(links.note, startState.doc, state.doc, changes) : links.note;
	return { note, source, held };
}

/** Is what was drawn still right where it stands now? Is so while one types on lines that show their own text. */
export function staysDrawn(
	doc: Text,
	before: EditorLinks | null,
	now: EditorLinks | null,
	changes: ChangeDesc,
): boolean {
	if (!before || !now || changes.empty || before.note.states !== now.note.states) return false;
	if (!sameLines(before.source, now.source)) return false;
	let stays = true;
	changes.iterChangedRanges((_from, _to, from, to) => {
		const [first, last] = [doc.lineAt(from).number - 1, doc.lineAt(to).number - 1];
		stays &&= now.source.some(range => first >= range.from && last < range.to);
	});
	return stays;
}

/** What draws links. */
export interface LinkDrawing {
	/** Stands in for a link. `nested`: in a list item or quote, where the line's first part is not free. */
	readonly widget: (link: LineLink, nested: boolean) => WidgetType;
	/** Are links with a text of their own drawn, as chips? */
	readonly titled: () => boolean;
	/** Does the user want to see this link as it is written? */
	readonly isText: (url: string) => boolean;
}

/**
 * Stands something in for the links of the lines that lie between two places of a note, but on lines that a selection
 * touches. They are inline replacements, laid out as blocks by CSS: arrow keys pass over block replacements without a
 * stop, and only inline ones may be drawn for no more than the screen shows.
 */
export function drawLinks(
	doc: Text,
	{ note, source }: EditorLinks,
	from: number,
	to: number,
	{ widget, titled, isText }: LinkDrawing,
): DecorationSet {
	const withTitled = titled();
	const drawn: Range<Decoration>[] = [];
	const last = doc.lineAt(to).number;
	for (let line = doc.lineAt(from).number - 1; line < last; line++) {
		if (source.some(range => line >= range.from && line < range.to)) continue;
		for (const link of linksOf(note, doc, line, withTitled))
			if (!isText(link.url)) drawn.push(drawLink(doc, line, link, widget));
	}
	return Decoration.set(drawn);
}

/** A card takes the blanks around the address too: beside something as wide as the line they would wrap. */
function drawLink(doc: Text, line: number, link: LineLink, widget: LinkDrawing['widget']): Range<Decoration> {
	const { from, to, text } = doc.line(line + 1);
	const nested = text.slice(0, link.from).trim() !== '';
	const replacement = Decoration.replace({ widget: widget(link, nested) });
	if (link.shape === 'chip') return replacement.range(from + link.from, from + link.to);
	return replacement.range(nested ? from + link.from : from, to);
}
