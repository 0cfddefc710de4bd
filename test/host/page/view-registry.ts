import type * as O from 'obsidian';
import { DeferredView } from './deferred-view';
import type { WorkspaceLeaf } from './leaf';
import { asHostView, type View } from './view';

type Creator = (leaf: WorkspaceLeaf) => View;

/** Who makes which view. */
export class ViewRegistry {
	readonly #creators = new Map<string, Creator>();

	/** For the host's own views. */
	registerOwn(type: string, creator: Creator): void {
		this.#creators.set(type, creator);
	}

	register(type: string, creator: O.ViewCreator): void {
		if (this.#creators.has(type))
			throw new Error(`Attempting to register an existing view type "${type}"`);
		this.registerOwn(type, leaf => asHostView(creator(leaf)));
	}

	unregister(type: string): void {
		this.#creators.delete(type);
	}

	/** A view; where nobody makes that type, what keeps its place until somebody does. */
	create(type: string, leaf: WorkspaceLeaf): View {
		return this.#creators.get(type)?.(leaf) ?? new DeferredView(leaf, { type });
	}

	has(type: string): boolean {
		return this.#creators.has(type);
	}
}
