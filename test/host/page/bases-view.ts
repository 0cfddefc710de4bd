import type * as O from 'obsidian';
import { Component } from './component';
import type { Shape } from './shape';

/** A view of a base. The host has no bases: a test makes one by its registration and hands it the files. */
export abstract class BasesView extends Component implements Shape<O.BasesView> {
	abstract type: string;
	readonly app: O.App = window.app;
	declare config: O.BasesViewConfig;
	declare allProperties: O.BasesPropertyId[];
	declare data: O.BasesQueryResult;

	abstract onDataUpdated(): void;

	async createFileForView(): Promise<void> {}
}

/** Puts a view of a base into an element, as the app does, for notes at `paths`. */
export function showBase(
	{ factory }: O.BasesViewRegistration,
	paths: readonly string[],
	element: HTMLElement,
): O.BasesView {
	const view = factory(new Component(), element);
	view.load();
	const data = paths.map(path => ({ file: window.app.vault.getFileByPath(path) }));
	view.data = { data } as unknown as O.BasesQueryResult;
	view.onDataUpdated();
	return view;
}
