import type * as O from 'obsidian';

type DomTarget = Window | Document | HTMLElement;

/** Something that is loaded and unloaded, with what hangs on it: children, events, timers. Taken down newest first. */
export class Component implements O.Component {
	#loaded = false;
	#whenLoaded: Promise<void> = Promise.resolve();
	#children: O.Component[] = [];
	#cleanUps: (() => unknown)[] = [];

	load(): void {
		if (this.#loaded) return;
		this.#loaded = true;
		// Plugins may take their time; children wait for them.
		const loading: unknown = this.onload();
		const loadChildren = (): void => this.#children.forEach(child => child.load());
		if (loading instanceof Promise) this.#whenLoaded = loading.then(loadChildren);
		else loadChildren();
	}

	onload(): void {}

	/** Resolves when `onload` is done; rejects with what it threw. */
	get whenLoaded(): Promise<void> {
		return this.#whenLoaded;
	}

	unload(): void {
		if (!this.#loaded) return;
		this.#loaded = false;
		for (const child of this.#children.splice(0).reverse()) child.unload();
		for (const cleanUp of this.#cleanUps.splice(0).reverse()) cleanUp();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends O.Component>(child: T): T {
		this.#children.push(child);
		if (this.#loaded) child.load();
		return child;
	}

	removeChild<T extends O.Component>(child: T): T {
		if (this.#children.includes(child)) {
			this.#children = this.#children.filter(each => each !== child);
			child.unload();
		}
		return child;
	}

	register(cleanUp: () => unknown): void {
		this.#cleanUps.push(cleanUp);
	}

	registerEvent(ref: O.EventRef): void {
		this.register(() => (ref as { stop?: () => void }).stop?.());
	}

	registerDomEvent(
		el: DomTarget,
		type: string,
		callback: (this: HTMLElement, event: never) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		const listener = callback as unknown as EventListener;
		el.addEventListener(type, listener, options);
		this.register(() => el.removeEventListener(type, listener, options));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}
