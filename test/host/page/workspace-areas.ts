import type * as O from 'obsidian';
import type { App } from './app';
import { Events } from './events';
import { WorkspaceLeaf } from './leaf';
import { notBuilt } from './not-built';
import { Platform } from './platform';
import { WorkspaceMobileDrawer, WorkspaceSidedock } from './side-dock';
import { WorkspaceTabs } from './tabs';
import { WorkspaceRoot, type WorkspaceParent, type WorkspaceSplit } from './workspace-items';

export type SideSplit = WorkspaceSidedock | WorkspaceMobileDrawer;
export type NewLeaf = O.PaneType | boolean | undefined;

/** The main area, the side docks and the leaves in them. */
export abstract class WorkspaceAreas extends Events {
	readonly rootSplit = new WorkspaceRoot();
	readonly leftSplit: SideSplit = this.#makeSide('left');
	readonly rightSplit: SideSplit = this.#makeSide('right');

	constructor(readonly app: App) {
		super();
	}

	abstract setActiveLeaf(leaf: O.WorkspaceLeaf, params?: { focus?: boolean }): void;

	/** Something was opened, closed or moved. */
	abstract layoutChanged(): void;

	/** A leaf to open something in; without `newLeaf` the most recent one of the main area that is not pinned. */
	getLeaf(newLeaf?: NewLeaf, direction: O.SplitDirection = 'vertical'): WorkspaceLeaf {
		if (newLeaf === 'window') return this.openPopoutLeaf();
		const recent = this.getMostRecentLeaf();
		if (!recent) return this.#newLeafIn(this.#newTabs(this.rootSplit));
		if (newLeaf === 'split') return this.createLeafBySplit(recent, direction);
		const reuse = !newLeaf && !recent.pinned;
		return reuse ? recent : this.#newLeafIn(recent.parent, recent.parent.children.indexOf(recent) + 1);
	}

	createLeafBySplit(
		leaf: O.WorkspaceLeaf,
		direction: O.SplitDirection = 'vertical',
		before = false,
	): WorkspaceLeaf {
		const tabs = (leaf as WorkspaceLeaf).parent;
		const split = tabs.parent;
		if (split.direction !== direction)
			return notBuilt(`a ${direction} split within a ${split.direction} one`);
		return this.#newLeafIn(this.#newTabs(split, split.children.indexOf(tabs) + (before ? 0 : 1)));
	}

	openPopoutLeaf(): WorkspaceLeaf {
		return notBuilt('Workspace.openPopoutLeaf');
	}

	createLeafInParent(): O.WorkspaceLeaf {
		return notBuilt('Workspace.createLeafInParent');
	}
	splitActiveLeaf(): O.WorkspaceLeaf {
		return notBuilt('Workspace.splitActiveLeaf');
	}
	duplicateLeaf(): Promise<O.WorkspaceLeaf> {
		return notBuilt('Workspace.duplicateLeaf');
	}
	getUnpinnedLeaf(): O.WorkspaceLeaf {
		return notBuilt('Workspace.getUnpinnedLeaf');
	}
	moveLeafToPopout(): O.WorkspaceWindow {
		return notBuilt('Workspace.moveLeafToPopout');
	}
	getGroupLeaves(): O.WorkspaceLeaf[] {
		return notBuilt('Workspace.getGroupLeaves');
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return this.newLeaf(this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf {
		return this.newLeaf(this.rightSplit, split);
	}

	/** An empty leaf in the main area or a side dock, in a tab group of its own or the last one. */
	newLeaf(split: WorkspaceSplit, ownGroup = false): WorkspaceLeaf {
		const last = split.children.at(-1);
		return this.#newLeafIn(last instanceof WorkspaceTabs && !ownGroup ? last : this.#newTabs(split));
	}

	/** The leaf of the main area (or below `root`) that was active last. */
	getMostRecentLeaf(root: O.WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
		const leaves = (root as WorkspaceParent).leaves();
		return leaves.sort((a, b) => b.activeTime - a.activeTime)[0] ?? null;
	}

	iterateRootLeaves(callback: (leaf: O.WorkspaceLeaf) => unknown): void {
		this.rootSplit.leaves().forEach(leaf => void callback(leaf));
	}

	iterateAllLeaves(callback: (leaf: O.WorkspaceLeaf) => unknown): void {
		this.allLeaves().forEach(leaf => void callback(leaf));
	}

	allLeaves(): WorkspaceLeaf[] {
		return [this.rootSplit, this.leftSplit, this.rightSplit].flatMap(split => split.leaves());
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		return this.allLeaves().filter(leaf => leaf.view.getViewType() === type);
	}

	detachLeavesOfType(type: string): void {
		this.getLeavesOfType(type).forEach(leaf => leaf.detach());
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find(leaf => leaf.id === id) ?? null;
	}

	#newTabs(split: WorkspaceSplit, index?: number): WorkspaceTabs {
		const tabs = new WorkspaceTabs(each => this.setActiveLeaf(this.#newLeafIn(each), { focus: true }));
		split.insertChild(tabs, index);
		return tabs;
	}

	#newLeafIn(tabs: WorkspaceTabs, index?: number): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app);
		tabs.insertChild(leaf, index);
		return leaf;
	}

	#makeSide(side: O.Side): SideSplit {
		const onToggle = (): void => {
			this.trigger('resize');
			this.layoutChanged();
		};
		return Platform.isPhone
			? new WorkspaceMobileDrawer(side, onToggle)
			: new WorkspaceSidedock(side, onToggle);
	}
}
