import { Modal, type App } from 'obsidian';
import { render } from 'preact';
import { choose } from './choose-modal';
import type { SetUpPlan } from './set-up';
import type { SetUpFacts } from './set-up-days';
import { SetUpPane, type SetUpPaneProps } from './set-up-pane';

/** What the form needs of the one who opens it. */
export type SetUpModalNeeds = Omit<SetUpPaneProps, 'facts' | 'onCancel' | 'chooseZone' | 'chooseTemplate'> & {
	/** What is known of the vault now. */
	facts(): SetUpFacts;
	/** Calls back when that has changed. Returns its undo. */
	onChange(listener: () => void): () => void;
	/** Paths of the notes that can be a template. */
	readonly templates: readonly string[];
};

/** The form that sets a conference up, in a dialog of its own. */
export class SetUpModal extends Modal {
	#stop = () => {};

	constructor(
		app: App,
		private readonly needs: SetUpModalNeeds,
	) {
		super(app);
		this.setTitle(needs.strings.command);
		this.modalEl.addClass('conference-notes-set-up-modal');
	}

	override onOpen(): void {
		const { needs } = this;
		const { strings } = needs;
		const zones = Intl.supportedValuesOf('timeZone').map(zone => ({ value: zone, text: zone }));
		const templates = [
			{ value: '', text: strings.builtIn },
			...needs.templates.map(path => ({ value: path, text: path })),
		];
		const draw = () =>
			render(
				<SetUpPane
					{...needs}
					facts={needs.facts()}
					chooseZone={() => choose(this.app, zones, strings.zonePlaceholder)}
					chooseTemplate={() => choose(this.app, templates, strings.templatePlaceholder)}
					onCancel={() => this.close()}
					onSetUp={(plan: SetUpPlan) => {
						this.close();
						needs.onSetUp(plan);
					}}
				/>,
				this.contentEl,
			);
		this.#stop = needs.onChange(draw);
		draw();
	}

	override onClose(): void {
		this.#stop();
		render(null, this.contentEl);
	}
}
