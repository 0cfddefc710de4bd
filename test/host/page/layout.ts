import type * as O from 'obsidian';
import type { WorkspaceLeaf } from './leaf';
import { Platform } from './platform';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';
import type { WorkspaceSplit } from './workspace-items';

interface SavedTabs {
	readonly leaves: readonly O.ViewState[];
	readonly current: number;
}
interface SavedSplit {
	readonly groups: readonly SavedTabs[];
	readonly collapsed: boolean;
}

/** What was open where. Ours, not the format of the app's `workspace.json`. */
export interface Layout {
	readonly main: SavedSplit;
	readonly left: SavedSplit;
	readonly right: SavedSplit;
}

const first: Layout = {
	main: { groups: [], collapsed: false },
	left: { groups: [{ leaves: [{ type: 'file-explorer' }], current: 0 }], collapsed: false },
	right: { groups: [], collapsed: true },
};

export function writeLayout({ rootSplit, leftSplit, rightSplit }: Workspace): Layout {
	return {
		main: { groups: writeGroups(rootSplit), collapsed: false },
		left: { groups: writeGroups(leftSplit), collapsed: leftSplit.collapsed },
		right: { groups: writeGroups(rightSplit), collapsed: rightSplit.collapsed },
	};
}

/** Makes the leaves of a layout; views behind other tabs are deferred. `null` is the layout of a first start. */
export async function readLayout(workspace: Workspace, layout: Layout | null): Promise<void> {
	const { main, left, right } = layout ?? first;
	await readGroups(workspace, workspace.leftSplit, left);
	await readGroups(workspace, workspace.rightSplit, right);
	await readGroups(workspace, workspace.rootSplit, main);
	// On a phone the docks lie over the note.
	if (!left.collapsed && !Platform.isPhone) workspace.leftSplit.expand();
	if (!right.collapsed && !Platform.isPhone) workspace.rightSplit.expand();
	workspace.setActiveLeaf(workspace.getLeaf());
}

function writeGroups(split: WorkspaceSplit): SavedTabs[] {
	return split.children
		.filter(child => child instanceof WorkspaceTabs)
		.map(tabs => ({
			leaves: tabs.children.map(leaf => leaf.getViewState()),
			current: tabs.children.findIndex(leaf => leaf === tabs.current),
		}));
}

async function readGroups(workspace: Workspace, split: WorkspaceSplit, saved: SavedSplit): Promise<void> {
	for (const { leaves, current } of saved.groups) {
		const made: WorkspaceLeaf[] = [];
		for (const [index, state] of leaves.entries()) {
			const leaf = workspace.newLeaf(split, index === 0);
			await leaf.defer(state);
			made.push(leaf);
		}
		const shown = made[current];
		if (shown) await shown.parent.selectTab(shown);
	}
}
