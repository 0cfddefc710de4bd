import type { App } from 'obsidian';
import { listTimeZones } from '../conference/venue-time';
import { choose } from '../lists/choose-modal';
import { showForm } from './form-modal';
import type { SetUpFacts } from './set-up-days';
import { SetUpPane, type SetUpPaneProps } from './set-up-pane';

/** What the form needs of the one who opens it. */
export type SetUpModalNeeds = Omit<SetUpPaneProps, 'facts' | 'onCancel' | 'chooseZone' | 'chooseTemplate'> & {
	/** What is known of the vault now. */
	facts(): SetUpFacts;
	/** Calls back when that has changed. Returns its undo. */
	readonly onChange: (listener: () => void) => () => void;
	/** Paths of the notes that can be a template. */
	readonly templates: readonly string[];
};

/** Shows the form that sets a conference up, in a dialog of its own. */
export function showSetUp(app: App, needs: SetUpModalNeeds): void {
	const { strings, onChange } = needs;
	const zones = listTimeZones();
	const templates = ['', ...needs.templates];
	const nameOf = (template: string) => template || strings.builtIn;
	showForm(app, {
		title: strings.command,
		isWide: true,
		onChange,
		draw: close => (
			<SetUpPane
				{...needs}
				facts={needs.facts()}
				chooseZone={() => choose(app, zones, strings.zonePlaceholder)}
				chooseTemplate={() => choose(app, templates, strings.templatePlaceholder, nameOf)}
				onCancel={close}
			/>
		),
	});
}
