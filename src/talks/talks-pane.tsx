import { Platform } from 'obsidian';
import { createRef, render } from 'preact';
import type { Conference } from '../conference/conference';
import type { WindowedList } from '../lists/windowed-list';
import { findHere, type CursorPlace } from './here';
import { NoDayNotes } from './no-day-notes';
import { showQueryMenu } from './obsidian-query-menu';
import type { RowActions } from './obsidian-row-actions';
import { PaneKeys } from './pane-keys';
import { rowTitle } from './row-title';
import { rememberRows, type ListRows } from './rows';
import { TalkTexts } from './talk-texts';
import { talkTimes } from '../conference/talk-times';
import { whereOf } from '../vault/obsidian-where';
import { TalksPanel } from './talks-panel';
import { isFiltering, wholeQuery, type TalksQuery } from './talks-query';
import type { TalksRow } from './talks-row';
import type { TalksSource } from './talks-source';
import type { TalksState } from './talks-state';

/** What a pane asks of the view it stands in. */
export interface PaneHost {
	/** What to show; `null` while it is not known. */
	conferences(): readonly Conference[] | null;
	/** The state is another one than was kept. */
	stateChanged(): void;
	/** A note was opened from here. */
	opened(): void;
	/** What to say instead of how day notes are made, when there are none. */
	readonly nothing?: string;
}

/** Draws the talks into an element, and keeps what is searched, folded and scrolled there. */
export class TalksPane {
	readonly #list = createRef<WindowedList<TalksRow>>();
	readonly #input = createRef<HTMLInputElement>();
	readonly #texts: TalkTexts;
	readonly #keys: PaneKeys<TalksRow>;
	readonly #listRows: ListRows;
	#folded: ReadonlySet<string> = new Set();
	/** What the user folds in the talks found is forgotten with the search. */
	#foldedInSearch: ReadonlySet<string> = new Set();
	#query = wholeQuery;
	#scroll: TalksState['scroll'] = null;
	/** What the list is asked to scroll to: once, after a restart. */
	#restored: TalksState['scroll'] = null;
	#rows: readonly TalksRow[] = [];
	#cursor: CursorPlace | null = null;
	#here: string | null = null;
	#wantsFocus = false;

	constructor(
		private readonly element: HTMLElement,
		private readonly source: TalksSource,
		private readonly host: PaneHost,
		private readonly actions: RowActions,
	) {
		this.#texts = new TalkTexts(
			path => source.notes.read(path),
			() => this.draw(),
		);
		this.#listRows = rememberRows(source.strings.formats.compare);
		this.#keys = new PaneKeys({
			unfold: rows => this.#fold(rows, false),
			focus: ({ key }) => this.#list.current?.focusRow(key),
			preview: (row, event) => actions.preview(row, event),
			search: () => this.#input.current?.focus(),
			leave: () => (this.#query.text === '' ? actions.leave() : this.#narrow({ text: '' })),
			titleOf: row => rowTitle(row, source.strings),
		});
	}

	get state(): TalksState {
		return { folded: [...this.#folded], scroll: this.#scroll, query: this.#query };
	}

	set state({ folded, scroll, query }: TalksState) {
		this.#folded = new Set(folded);
		this.#restored = this.#scroll = scroll;
		this.#query = query;
	}

	/** Moves the focus into the list or the search that finds none, or remembers to once there is one (`giveFocus`). */
	focus(): void {
		this.#wantsFocus = this.#input.current === null;
		(this.#list.current ?? this.#input.current)?.focus();
	}

	/** Moves the focus into what was drawn, if it was asked for before that. */
	giveFocus(): void {
		if (!this.#wantsFocus) return;
		this.focus();
		const way = this.element.querySelector<HTMLElement>('.conference-notes-talks-empty button');
		way?.focus();
		this.#wantsFocus &&= way === null;
	}

	/** Draws what is known now. */
	draw(): void {
		const conferences = this.host.conferences();
		if (conferences === null) return;
		if (conferences.length === 0) {
			const empty = this.host.nothing ?? (
				<NoDayNotes source={this.source} run={action => this.actions.run(action)} />
			);
			return render(empty, this.element);
		}
		const folded = isFiltering(this.#query) ? this.#foldedInSearch : this.#folded;
		this.#rows = this.#listRows(conferences, folded, this.#query, (...talk) => this.#texts.of(...talk));
		this.#here = findHere(this.#rows, this.#cursor);
		render(
			<TalksPanel
				query={this.#query}
				rows={this.#rows}
				talks={this.#rows.reduce((sum, row) => sum + (row.kind === 'conference' ? row.talks : 0), 0)}
				strings={this.source.strings}
				here={this.#here}
				times={talkTimes(conferences, this.source.venueNow)}
				hasMenuButtons={Platform.isMobile}
				list={this.#list}
				input={this.#input}
				scroll={this.#restored}
				onScroll={scroll => (this.#scroll = scroll)}
				onFold={(row, isFolded) => this.#fold([row], isFolded)}
				onOpen={(path, line, event) => this.#open(path, line, event)}
				onQuery={query => this.#search(query)}
				onMenu={(menu, event) =>
					showQueryMenu(menu, event, {
						query: this.#query,
						conferences,
						strings: this.source.strings,
						onQuery: query => this.#search(query),
						onSpeakers: speakers => this.#chooseSpeaker(speakers),
					})
				}
				onLeave={() => this.focus()}
				onHelp={this.source.showHelp}
				onKey={(row, event) => this.#keys.press(event, this.#rows, row) && event.preventDefault()}
				onRowMenu={(row, event) => this.actions.menu(row, event, query => this.#narrow(query))}
				onHover={(row, event) => this.actions.preview(row, event)}
				onDrag={(row, event) => this.actions.drag(row, event)}
			/>,
			this.element,
		);
	}

	/** Marks the talk that the cursor is in, and brings it into view when it is another than before. */
	followCursor(): void {
		const cursor = this.source.cursor();
		if (cursor === null) return;
		// After a restart the list stays where it was left; whoever walks through it is not to be moved.
		const isQuiet = this.#cursor === null && this.#restored !== null;
		this.#cursor = cursor;
		const here = findHere(this.#rows, cursor);
		if (here === this.#here) return;
		this.draw();
		const isUsed = this.element.contains(this.element.doc.activeElement);
		if (here !== null && !isQuiet && !isUsed) this.#list.current?.showRow(here);
	}

	/** Takes out all that was drawn. What is still read or chosen draws nothing more. */
	close(): void {
		this.draw = () => undefined;
		render(null, this.element);
	}

	#search(query: TalksQuery): void {
		this.#query = query;
		this.#foldedInSearch = new Set();
		this.draw();
		this.host.stateChanged();
	}

	#narrow(query: Partial<TalksQuery>): void {
		this.#search({ ...this.#query, ...query });
	}

	#fold(rows: readonly TalksRow[], isFolded: boolean): void {
		const searching = isFiltering(this.#query);
		const keys = new Set(searching ? this.#foldedInSearch : this.#folded);
		for (const { key } of rows) {
			if (isFolded) keys.add(key);
			else keys.delete(key);
		}
		if (searching) this.#foldedInSearch = keys;
		else this.#folded = keys;
		this.draw();
		this.host.stateChanged();
	}

	#open(path: string, line: number | null, event: MouseEvent | KeyboardEvent): void {
		const opening = this.source.notes.open(path, { line: line ?? 0, where: whereOf(event) });
		this.actions.run(opening.then(() => this.host.opened()));
	}

	#chooseSpeaker(speakers: readonly string[]): void {
		const choosing = this.actions.choose(speakers, this.source.strings.talks.chooseSpeaker);
		this.actions.run(choosing.then(speaker => speaker !== null && this.#narrow({ speaker })));
	}
}
