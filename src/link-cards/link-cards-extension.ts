import type { EditorState, Extension, StateField } from '@codemirror/state';
import {
	Decoration,
	ViewPlugin,
	type DecorationSet,
	type EditorView,
	type PluginValue,
	type ViewUpdate,
} from '@codemirror/view';
import { editorInfoField, editorLivePreviewField } from 'obsidian';
import { AddedLinks } from './added-links';
import type { CardSource } from './link-card';
import {
	drawLinks,
	holdCards,
	linkField,
	redrawCards,
	staysDrawn,
	type LinkDrawing,
	type EditorLinks,
} from './link-field';
import type { LinkPlace } from './link-place';
import { LinkWidget } from './link-widget';
import { linksOf } from './note-states';

/** What the editors' link cards need. */
export interface LinkCardsSource {
	/** Does this note show cards? */
	readonly isOn: (path: string) => boolean;
	/** Calls back whenever `isOn` may answer otherwise. Returns its undo. */
	readonly onChange: (listener: () => void) => () => void;
	/** Calls back whenever `isText` or `titled` may answer otherwise. Returns its undo. */
	readonly onRedraw: (listener: () => void) => () => void;
	/** Does the user want to see this link of this note as it is written? */
	readonly isText: (path: string, url: string) => boolean;
	/** Are links with a text of their own shown as chips? */
	readonly titled: () => boolean;
	/** The user typed in an editor. */
	readonly onTyped: () => void;
	/** Takes the links that the user adds to notes; `null` while nobody asks for them. */
	readonly onAdded: () => ((url: string) => void) | null;
	readonly cards: CardSource;
}

/**
 * Link cards and chips in live preview.
 *
 * They are drawn for no more than the screen shows. Held in state, each would have a part of its own in what CodeMirror
 * knows of the note's heights, all of which it goes through at every key: at 2,000 cards a quarter more work. What is
 * drawn when one scrolls up to it moves nothing on the screen, for CodeMirror draws ahead and holds the first line.
 */
export function linkCardsExtension(source: LinkCardsSource): Extension {
	const isOn = (state: EditorState) => {
		const path = pathOf(state);
		return path !== '' && state.field(editorLivePreviewField, false) === true && source.isOn(path);
	};
	const field = linkField(isOn);
	const cards = ViewPlugin.define(view => new EditorCards(view, source, field, isOn), {
		decorations: each => each.shown,
		eventHandlers: {
			mousedown(event, view) {
				if (event.button === 0 && view.state.field(field) !== null) this.hold();
			},
			paste() {
				this.paste();
			},
			drop() {
				this.paste();
			},
		},
	});
	return [field, cards];
}

function pathOf(state: EditorState): string {
	return state.field(editorInfoField, false)?.file?.path ?? '';
}

/** What a paste writes, it writes within; the app may ask for a page's content in between. */
const pasteTime = 1000;

/** The cards of one editor. Tells its state what only the page knows: that the mouse is down, and that cards are wanted or not. */
class EditorCards implements PluginValue {
	shown: DecorationSet = Decoration.none;
	#links: EditorLinks | null = null;
	readonly #drawing: LinkDrawing;
	readonly #stops: readonly (() => void)[];
	readonly #added = new AddedLinks();
	#pasted = 0;
	#press: AbortController | null = null;

	constructor(
		private readonly view: EditorView,
		private readonly source: LinkCardsSource,
		private readonly field: StateField<EditorLinks | null>,
		isOn: (state: EditorState) => boolean,
	) {
		const { titled, isText, cards, onChange, onRedraw } = source;
		const place = (at: number) => this.#placeOf(at);
		this.#drawing = {
			titled,
			isText: url => isText(pathOf(view.state), url),
			widget: ({ shape, url, text }, nested) =>
				new LinkWidget({ shape, url, text, nested }, cards, place),
		};
		this.#stops = [
			onChange(() => {
				if (isOn(view.state) !== (view.state.field(field) !== null)) view.dispatch({});
			}),
			onRedraw(() => view.dispatch({ effects: redrawCards.of(null) })),
		];
		this.#draw();
	}

	update({ viewportChanged, docChanged, selectionSet, transactions, state, changes }: ViewUpdate): void {
		const links = state.field(this.field);
		if (!viewportChanged && staysDrawn(state.doc, this.#links, links, changes)) {
			this.#links = links;
			this.shown = this.shown.map(changes);
		} else if (viewportChanged || links !== this.#links) this.#draw();
		if (docChanged && transactions.some(each => each.isUserEvent('input') || each.isUserEvent('delete')))
			this.source.onTyped();
		const onAdded = docChanged || selectionSet ? this.source.onAdded() : null;
		if (links === null || onAdded === null) return;
		const pasted = Date.now() - this.#pasted < pasteTime;
		for (const each of transactions)
			if (each.docChanged) this.#added.follow(each, pasted || each.isUserEvent('input'));
		for (const url of this.#added.take(links, state.doc)) onAdded(url);
	}

	paste(): void {
		this.#pasted = Date.now();
	}

	#draw(): void {
		const { state, viewport } = this.view;
		this.#links = state.field(this.field);
		this.shown = this.#links
			? drawLinks(state.doc, this.#links, viewport.from, viewport.to, this.#drawing)
			: Decoration.none;
	}

	/** A card may stand in for the blanks before its link too. */
	#placeOf(at: number): LinkPlace | null {
		const { state } = this.view;
		const { number, from } = state.doc.lineAt(at);
		const note = state.field(this.field)?.note;
		const link = note && linksOf(note, state.doc, number - 1, true).find(({ to }) => from + to > at);
		return link ? { ...link, path: pathOf(state), text: state.doc.toString(), line: number - 1 } : null;
	}

	hold(): void {
		this.#press?.abort();
		const press = new AbortController();
		this.#press = press;
		this.view.dispatch({ effects: holdCards.of(true) });
		const release = () => {
			press.abort();
			this.view.dispatch({ effects: holdCards.of(false) });
		};
		for (const end of ['mouseup', 'dragend'] as const) {
			this.view.dom.win.addEventListener(end, release, { signal: press.signal });
		}
	}

	destroy(): void {
		this.#stops.forEach(stop => stop());
		this.#press?.abort();
	}
}
