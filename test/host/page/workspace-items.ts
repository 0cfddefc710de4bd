import type * as O from 'obsidian';
import { Events } from './events';
import type { WorkspaceLeaf } from './leaf';
import type { Shape } from './shape';

/** A place in the workspace: a leaf, or something that holds leaves. */
export abstract class WorkspaceItem extends Events implements Shape<O.WorkspaceItem> {
	abstract parent: WorkspaceParent;
	abstract readonly containerEl: HTMLElement;

	/** The outermost item: the main area or a side dock. */
	getRoot(): WorkspaceItem {
		const root: WorkspaceItem = this.parent;
		return root === this ? this : root.getRoot();
	}

	getContainer(): O.WorkspaceContainer {
		return this.getRoot() as unknown as O.WorkspaceContainer;
	}
}

/** Something that holds others, in order. */
export abstract class WorkspaceParent extends WorkspaceItem implements Shape<O.WorkspaceParent> {
	children: WorkspaceItem[] = [];

	/** Every leaf below, in order. */
	leaves(): WorkspaceLeaf[] {
		return this.children.flatMap(child =>
			child instanceof WorkspaceParent ? child.leaves() : [child as WorkspaceLeaf],
		);
	}

	/** Takes a child out; one that is left empty goes too, unless it is a root. */
	removeChild(child: WorkspaceItem): void {
		this.children = this.children.filter(each => each !== child);
		child.containerEl.detach();
		if (this.children.length === 0 && this.parent !== this) this.parent.removeChild(this);
	}
}

/** Parts side by side (`vertical`) or one above the other (`horizontal`). A root is its own parent. */
export class WorkspaceSplit extends WorkspaceParent implements Shape<O.WorkspaceSplit> {
	readonly containerEl: HTMLElement;
	parent: WorkspaceParent = this;

	constructor(readonly direction: O.SplitDirection) {
		super();
		this.containerEl = createDiv({ cls: ['workspace-split', `mod-${direction}`] });
	}

	insertChild(child: WorkspaceItem, index = this.children.length): void {
		const next = this.children[index];
		this.children.splice(index, 0, child);
		child.parent = this;
		if (next) this.containerEl.insertBefore(child.containerEl, next.containerEl);
		else this.containerEl.append(child.containerEl);
	}
}

export abstract class WorkspaceContainer extends WorkspaceSplit implements Shape<O.WorkspaceContainer> {
	abstract win: Window;
	abstract doc: Document;
}

/** The main area. */
export class WorkspaceRoot extends WorkspaceContainer implements Shape<O.WorkspaceRoot> {
	readonly win = window;
	readonly doc = document;

	constructor() {
		super('vertical');
		this.containerEl.addClass('mod-root');
	}
}
