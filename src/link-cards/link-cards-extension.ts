import type { EditorState, Extension } from '@codemirror/state';
import { ViewPlugin, WidgetType, type EditorView, type PluginValue } from '@codemirror/view';
import { editorInfoField, editorLivePreviewField } from 'obsidian';
import type { CardSource } from './link-card';
import { clearLink, drawLink, type DrawnLink } from './link-drawing';
import { holdCards, linkField } from './link-field';

/** What the editors' link cards need. */
export interface LinkCardsSource {
	/** Does this note show cards? */
	readonly isOn: (path: string) => boolean;
	/** Calls back whenever `isOn` may answer otherwise. Returns its undo. */
	readonly onChange: (listener: () => void) => () => void;
	readonly cards: CardSource;
}

/** Link cards and chips in live preview. */
export function linkCardsExtension(source: LinkCardsSource): Extension {
	const isOn = (state: EditorState) => {
		const path = state.field(editorInfoField, false)?.file?.path;
		return path !== undefined && state.field(editorLivePreviewField, false) === true && source.isOn(path);
	};
	const field = linkField({
		isOn,
		widget: ({ shape, url }, nested) => new LinkWidget({ shape, url, nested }, source.cards),
	});
	const isStale = (state: EditorState) => isOn(state) !== (state.field(field) !== null);
	const follower = ViewPlugin.define(view => new EditorFollower(view, source, isStale), {
		eventHandlers: {
			mousedown(event, view) {
				if (event.button === 0 && view.state.field(field) !== null) this.hold();
			},
		},
	});
	return [field, follower];
}

/** Tells the editor's state what only the page knows: that the mouse is down, and that cards are wanted or not any more. */
class EditorFollower implements PluginValue {
	readonly #stop: () => void;
	#press: AbortController | null = null;

	constructor(
		private readonly view: EditorView,
		source: LinkCardsSource,
		isStale: (state: EditorState) => boolean,
	) {
		this.#stop = source.onChange(() => {
			if (isStale(view.state)) view.dispatch({});
		});
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
		this.#stop();
		this.#press?.abort();
	}
}

// As in styles.css; cards keep their height whatever they show.
const cardHeight = 60;

class LinkWidget extends WidgetType {
	constructor(
		private readonly link: DrawnLink,
		private readonly cards: CardSource,
	) {
		super();
	}

	override eq({ link }: LinkWidget): boolean {
		return (
			link.url === this.link.url && link.shape === this.link.shape && link.nested === this.link.nested
		);
	}

	override get estimatedHeight(): number {
		return this.link.shape === 'card' ? cardHeight : -1;
	}

	override toDOM(): HTMLElement {
		return drawLink(this.link, this.cards);
	}

	override destroy(element: HTMLElement): void {
		clearLink(element);
	}

	/** A press on a card is for the card: it moves no cursor, which would put the text in its place. */
	override ignoreEvent(): boolean {
		return true;
	}
}
