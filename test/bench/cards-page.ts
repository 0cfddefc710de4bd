import { history } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { EditorState, StateField, type Extension } from '@codemirror/state';
import { EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type { MarkdownFileInfo } from 'obsidian';
import { en } from '../../src/i18n/en';
import { linkCardsExtension } from '../../src/link-cards/link-cards-extension';
import { drawLink, placeLink, type DrawnLink } from '../../src/link-cards/link-drawing';
import { drawLinks } from '../../src/link-cards/link-field';
import { selectedLines } from '../../src/link-cards/line-spans';
import { readStates } from '../../src/link-cards/note-states';
import type { LookUps } from '../../src/link-cards/look-ups';
import { editorInfoField, editorLivePreviewField } from '../host/page/editor-fields';
import { installGlobals } from '../host/page/globals';

/** How an editor shows the links of its note. */
export type Way = 'plain' | 'ours' | 'rebuild';

/** Milliseconds by way, one for each round; those of one round were measured right after each other. */
export type Rounds = Readonly<Record<Way, readonly number[]>>;

/** What the page measures of a note. */
export interface CardsTimes {
	/** Per key. */
	readonly keystroke: Rounds;
	/** From the text to a picture that is laid out. */
	readonly open: Rounds;
	/** To another place of the note, until it is laid out. */
	readonly jump: Rounds;
}

declare global {
	interface Window {
		measureCards(note: string, rounds: number): CardsTimes;
	}
}

const ways: readonly Way[] = ['plain', 'ours', 'rebuild'];
const keysAtOnce = 5;
/** Slow ways need no more rounds than show that they are slow. */
const oftener = 20;

installGlobals();

const lookUps = {
	read: () => ({ state: 'known', found: null, why: 'not-asked', canAsk: true }),
	follow: () => () => undefined,
} as unknown as LookUps;
const source = { lookUps, strings: en, hasMenuButtons: false, onMenu: () => undefined };
const never = () => () => undefined;
const cards = linkCardsExtension({
	isOn: () => true,
	onChange: never,
	onRedraw: never,
	isText: () => false,
	titled: () => false,
	onTyped: () => undefined,
	onAdded: () => null,
	cards: source,
});

class WholeWidget extends WidgetType {
	constructor(private readonly link: DrawnLink) {
		super();
	}

	override eq({ link }: WholeWidget): boolean {
		return link.url === this.link.url;
	}

	override toDOM(): HTMLElement {
		const element = placeLink(this.link);
		drawLink(element, this.link, () => null, source);
		return element;
	}
}

const drawAll = (state: EditorState): DecorationSet =>
	drawLinks(
		state.doc,
		{ note: readStates(state.doc), source: selectedLines(state), held: false },
		0,
		state.doc.length,
		{
			titled: () => false,
			isText: () => false,
			widget: ({ shape, url, text }, nested) => new WholeWidget({ shape, url, text, nested }),
		},
	);
/** As others do: whenever anything changes, the links of the whole note are looked for and drawn anew. */
const rebuild = StateField.define<DecorationSet>({
	create: drawAll,
	update: (shown, { docChanged, selection, state }) => (docChanged || selection ? drawAll(state) : shown),
	provide: field => EditorView.decorations.from(field),
});
const info = { file: { path: 'Note.md' } } as MarkdownFileInfo;
const extensions: Readonly<Record<Way, Extension>> = {
	plain: [],
	ours: cards,
	rebuild,
};

window.measureCards = (note, rounds) => {
	const keystroke = collect();
	const open = collect();
	const jump = collect();
	const editors = new Map(ways.map(way => [way, openEditor(note, way)]));
	for (let round = 0; round < rounds; round++) {
		// Whoever comes first pays for what the others share: everyone does so in turn.
		const turn = round % 2 === 0 ? ways : [...ways].reverse();
		const all = (times: Record<Way, number[]>, task: (view: EditorView) => void, shares: number) => {
			for (const way of turn) {
				const view = editors.get(way);
				const isDue = view && (way !== 'rebuild' || round % oftener === 0);
				times[way].push(isDue ? measure(() => task(view)) / shares : NaN);
			}
		};
		all(keystroke, typeIn, keysAtOnce);
		if (round % oftener !== 0) continue;
		all(jump, jumpIn, 2);
		for (const way of turn) {
			let view: EditorView | undefined;
			open[way].push(measure(() => (view = openEditor(note, way))));
			close(view);
		}
	}
	for (const view of editors.values()) close(view);
	return { keystroke, open, jump };
};

function collect(): Record<Way, number[]> {
	return { plain: [], ours: [], rebuild: [] };
}

function measure(task: () => void): number {
	const start = performance.now();
	task();
	return performance.now() - start;
}

function openEditor(note: string, way: Way): EditorView {
	const state = EditorState.create({
		doc: note,
		selection: { anchor: note.indexOf('Words') },
		extensions: [
			editorInfoField.init(() => info),
			editorLivePreviewField,
			history(),
			markdown({ base: markdownLanguage }),
			EditorView.lineWrapping,
			extensions[way],
		],
	});
	const parent = document.body.appendChild(createDiv('bench-editor'));
	const view = new EditorView({ state, parent });
	layOut(view);
	return view;
}

function close(view: EditorView | undefined): void {
	view?.dom.parentElement?.remove();
	view?.destroy();
}

function typeIn(view: EditorView): void {
	for (let key = 0; key < keysAtOnce; key++) {
		const at = view.state.selection.main.head;
		view.dispatch({
			changes: { from: at, insert: key % 6 === 5 ? ' ' : 'x' },
			selection: { anchor: at + 1 },
			userEvent: 'input.type',
		});
		layOut(view);
	}
}

function jumpIn(view: EditorView): void {
	for (const part of [0.5, 0]) {
		view.scrollDOM.scrollTop = view.scrollDOM.scrollHeight * part;
		view.scrollDOM.dispatchEvent(new Event('scroll'));
		layOut(view);
	}
}

/** Asking for a place makes CodeMirror measure and draw at once what it would in the next frame. */
function layOut(view: EditorView): void {
	view.requestMeasure();
	view.coordsAtPos(view.viewport.from);
	view.dom.getBoundingClientRect();
}
