import type { Extension } from '@codemirror/state';
import {
	Decoration,
	hoverTooltip,
	ViewPlugin,
	type DecorationSet,
	type EditorView,
	type PluginValue,
	type ViewUpdate,
} from '@codemirror/view';
import { editorInfoField, editorLivePreviewField, Platform } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { showMenu } from '../lists/obsidian-menus';
import type { CommentOptions } from '../markdown/comment-options';
import { findMarks, type NoteMark } from './note-marks';

/** What the marks in the editors of day notes need. */
export interface MarksSource {
	readonly strings: Strings;
	isDayNote(path: string): boolean;
	/** Has that day of the note's conference a note? */
	isThere(path: string, day: number): boolean;
	options(): CommentOptions;
	/** Calls back whenever the answers may be others. Returns its undo. */
	onChange(listener: () => void): () => void;
	/** Hides the visible comment on a line. */
	fix(path: string, line: number): void;
	openDay(path: string, day: number, event: MouseEvent): void;
	preview(path: string, day: number, event: MouseEvent, target: HTMLElement): void;
}

/** Underlines comments that Markdown shows, with a fix on hover or tap, and makes links of references to days. */
export function visibleCommentsExtension(source: MarksSource): Extension {
	const text = source.strings.dayTemplate.capture;
	const visibleAt = (view: EditorView, pos: number | null) => {
		const mark = pos === null ? null : view.plugin(marks)?.at(pos);
		return mark?.day === null ? mark : null;
	};
	const fixAt = (view: EditorView, { from }: NoteMark) =>
		source.fix(pathOf(view), view.state.doc.lineAt(from).number - 1);
	const marks: ViewPlugin<Marks> = ViewPlugin.define(view => new Marks(view, source), {
		decorations: ({ decorations }) => decorations,
		eventHandlers: {
			mousedown(event, view) {
				const day = dayOf(event);
				const isLink =
					view.state.field(editorLivePreviewField, false) || event.ctrlKey || event.metaKey;
				if (day === null || event.button > 1 || !isLink) return false;
				source.openDay(pathOf(view), day, event);
				event.preventDefault();
				return true;
			},
			mouseover(event, view) {
				const day = dayOf(event);
				if (day !== null) source.preview(pathOf(view), day, event, event.target as HTMLElement);
			},
			mouseup(event, view) {
				const mark = Platform.isMobile ? visibleAt(view, view.posAtCoords(event)) : null;
				const act = () => mark && fixAt(view, mark);
				if (mark) showMenu([{ section: text.visible, title: text.fixOne, act }], event, true);
			},
		},
	});
	const fix = hoverTooltip((view, pos) => {
		const mark = visibleAt(view, pos);
		if (!mark) return null;
		return {
			pos: mark.from,
			end: mark.to,
			create: () => {
				const dom = createDiv({ cls: 'conference-notes-fix', text: text.visible });
				const button = dom.createEl('button', { text: text.fixOne, attr: { type: 'button' } });
				button.addEventListener('click', () => fixAt(view, mark));
				return { dom };
			},
		};
	});
	return [marks, fix];
}

// Long enough not to mark what is still being typed.
const pause = 300;

class Marks implements PluginValue {
	decorations: DecorationSet = Decoration.none;
	readonly #stop: () => void;
	#timer = 0;

	constructor(
		private readonly view: EditorView,
		private readonly source: MarksSource,
	) {
		this.#stop = source.onChange(() => this.#schedule());
		this.#schedule();
	}

	update({ docChanged, changes }: ViewUpdate): void {
		if (!docChanged) return;
		this.decorations = this.decorations.map(changes);
		this.#schedule();
	}

	/** The mark at an offset. */
	at(pos: number): NoteMark | null {
		let found: NoteMark | null = null;
		this.decorations.between(pos, pos, (from, to, { spec }) => {
			found = { from, to, day: (spec as { day: number | null }).day };
		});
		return found;
	}

	destroy(): void {
		this.#stop();
		window.clearTimeout(this.#timer);
	}

	#schedule(): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#draw(), pause);
	}

	#draw(): void {
		const { view, source } = this;
		const path = pathOf(view);
		const found = source.isDayNote(path) ? findMarks(view.state.doc.toString(), source.options()) : [];
		this.decorations = Decoration.set(
			found.map(({ from, to, day }) => {
				const isThere = day === null || source.isThere(path, day);
				const name =
					day === null ? 'visible-comment' : isThere ? 'day-link' : 'day-link is-unresolved';
				const attributes: Record<string, string> = day === null ? {} : { 'data-day': String(day) };
				return Decoration.mark({ class: `conference-notes-${name}`, attributes, day }).range(
					from,
					to,
				);
			}),
		);
		view.dispatch({});
	}
}

function pathOf({ state }: EditorView): string {
	return state.field(editorInfoField, false)?.file?.path ?? '';
}

function dayOf({ target }: MouseEvent): number | null {
	const day = (target as HTMLElement).closest<HTMLElement>('.conference-notes-day-link')?.dataset.day;
	return day === undefined ? null : Number(day);
}
