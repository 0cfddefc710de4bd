import { BasesView, type HoverParent, type HoverPopover, type QueryController } from 'obsidian';
import { conferencesIn } from './conferences-in';
import { RowActions } from './obsidian-row-actions';
import { TalksPane } from './talks-pane';
import type { TalksSource } from './talks-source';

/** The view's name in the file of a base. */
export const talksBaseType = 'conference-notes-talks';

/** The talks of the notes that a base finds, with the rows of the talks view. */
export class TalksBaseView extends BasesView implements HoverParent {
	override type = talksBaseType;
	hoverPopover: HoverPopover | null = null;
	readonly #element: HTMLElement;
	readonly #source: TalksSource;
	readonly #pane: TalksPane;

	constructor(controller: QueryController, element: HTMLElement, source: TalksSource) {
		super(controller);
		this.#element = element;
		this.#source = source;
		const host = {
			conferences: () => this.#conferences(),
			stateChanged: () => undefined,
			opened: () => undefined,
			nothing: source.strings.talks.noTalksInBase,
		};
		this.#pane = new TalksPane(element, source, host, new RowActions(this.app, source, this));
	}

	override onload(): void {
		this.#element.addClasses(['conference-notes-talks', 'mod-base']);
		this.register(this.#source.onChange(() => this.#pane.draw()));
		this.register(() => this.#pane.close());
	}

	override onDataUpdated(): void {
		this.#pane.draw();
	}

	#conferences() {
		const all = this.#source.conferences();
		// The base asks before it has data.
		const entries = (this.data as BasesView['data'] | undefined)?.data ?? [];
		return all && conferencesIn(all, new Set(entries.map(({ file }) => file.path)));
	}
}
