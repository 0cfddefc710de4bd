import type * as O from 'obsidian';
import { View } from './view';

/** Stands for a view that was not looked at yet: its type and state, nothing more. */
export class DeferredView extends View {
	constructor(
		leaf: unknown,
		public viewState: O.ViewState,
	) {
		super(leaf as O.WorkspaceLeaf);
	}

	getViewType(): string {
		return this.viewState.type;
	}

	getDisplayText(): string {
		const file = this.viewState.state?.file;
		return typeof file === 'string' ? file.replace(/^.*\/|\.md$/g, '') : this.viewState.type;
	}

	override async setState(state: unknown): Promise<void> {
		this.viewState = { ...this.viewState, state: state as Record<string, unknown> };
	}

	override getState(): Record<string, unknown> {
		return this.viewState.state ?? {};
	}
}
