import type { EditorState, Extension } from '@codemirror/state';
import { ViewPlugin, WidgetType, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { editorInfoField, editorLivePreviewField } from 'obsidian';
import { AddedLinks } from './added-links';
import type { CardSource } from './link-card';
import { clearLink, drawLink, type DrawnLink } from './link-drawing';
import { holdCards, linkField, redrawCards, type DrawnLinks } from './link-field';
import type { LinkPlace } from './link-place';
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
	/** The user added this link to a note. */
	readonly onAdded: (url: string) => void;
	readonly cards: CardSource;
}

/** Link cards and chips in live preview. */
export function linkCardsExtension(source: LinkCardsSource): Extension {
	const { isText, titled, cards } = source;
	const isOn = (state: EditorState) => {
		const path = pathOf(state);
		return path !== '' && state.field(editorLivePreviewField, false) === true && source.isOn(path);
	};
	const field = linkField({
		isOn,
		titled,
		isText: (url, state) => isText(pathOf(state), url),
		widget: ({ shape, url, text }, nested) =>
			new LinkWidget({ shape, url, text, nested }, cards, placeOf),
	});
	const drawn = (state: EditorState) => state.field(field);
	/** A card may stand in for the blanks before its link too. */
	const placeOf = ({ state }: EditorView, at: number): LinkPlace | null => {
		const { number, from } = state.doc.lineAt(at);
		const note = drawn(state)?.note;
		const link = note && linksOf(note, state.doc, number - 1, true).find(({ to }) => from + to > at);
		return link
			? {
					path: pathOf(state),
					text: state.doc.toString(),
					line: number - 1,
					from: link.from,
					to: link.to,
				}
			: null;
	};
	const follower = ViewPlugin.define(view => new EditorFollower(view, source, drawn, isOn), {
		eventHandlers: {
			mousedown(event, view) {
				if (event.button === 0 && drawn(view.state) !== null) this.hold();
			},
			paste() {
				this.paste();
			},
			drop() {
				this.paste();
			},
		},
	});
	return [field, follower];
}

function pathOf(state: EditorState): string {
	return state.field(editorInfoField, false)?.file?.path ?? '';
}

/** What a paste writes, it writes within; the app may ask for a page's content in between. */
const pasteTime = 1000;

/** Tells the editor's state what only the page knows: that the mouse is down, and that cards are wanted or not any more. */
class EditorFollower implements PluginValue {
	readonly #stops: readonly (() => void)[];
	readonly #added = new AddedLinks();
	#pasted = 0;
	#press: AbortController | null = null;

	constructor(
		private readonly view: EditorView,
		private readonly source: LinkCardsSource,
		private readonly drawn: (state: EditorState) => DrawnLinks | null,
		isOn: (state: EditorState) => boolean,
	) {
		this.#stops = [
			source.onChange(() => {
				if (isOn(view.state) !== (drawn(view.state) !== null)) view.dispatch({});
			}),
			source.onRedraw(() => view.dispatch({ effects: redrawCards.of(null) })),
		];
	}

	update({ docChanged, selectionSet, transactions, state }: ViewUpdate): void {
		const drawn = this.drawn(state);
		if (drawn === null || !(docChanged || selectionSet)) return;
		const pasted = Date.now() - this.#pasted < pasteTime;
		for (const each of transactions)
			if (each.docChanged) this.#added.follow(each, pasted || each.isUserEvent('input'));
		for (const url of this.#added.take(drawn, state.doc)) this.source.onAdded(url);
	}

	paste(): void {
		this.#pasted = Date.now();
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

// As in styles.css; cards keep their height whatever they show.
const cardHeight = 60;

class LinkWidget extends WidgetType {
	constructor(
		private readonly link: DrawnLink,
		private readonly cards: CardSource,
		private readonly placeOf: (view: EditorView, at: number) => LinkPlace | null,
	) {
		super();
	}

	override eq({ link }: LinkWidget): boolean {
		const { url, shape, text, nested } = this.link;
		return link.url === url && link.shape === shape && link.text === text && link.nested === nested;
	}

	override get estimatedHeight(): number {
		return this.link.shape === 'card' ? cardHeight : -1;
	}

	override toDOM(view: EditorView): HTMLElement {
		const element = drawLink(this.link, () => this.placeOf(view, view.posAtDOM(element)), this.cards);
		return element;
	}

	override destroy(element: HTMLElement): void {
		clearLink(element);
	}

	/** A press on a card is for the card: it moves no cursor, which would put the text in its place. */
	override ignoreEvent(): boolean {
		return true;
	}
}
