import { setup } from 'obsidian-test-mocks/setup';
import { moment } from 'obsidian-test-mocks/obsidian';
import type { App } from './app';

declare global {
	interface Window {
		/** As in the app, for its console and for tests. */
		app: App;
		/** Takes the body of the plugin's script. */
		definePlugin: (body: never) => void;
	}
}

/** Gives the page the app's additions to elements, arrays and the rest. Before anything else is made. */
export function installGlobals(): void {
	setup();
	Object.assign(window, { moment, activeWindow: window, activeDocument: document });
	// The mocks ignore the selector.
	HTMLElement.prototype.on = function (type, selector, listener, options): void {
		this.addEventListener(
			type,
			event => {
				const target = (event.target as Element).closest<HTMLElement>(selector);
				if (target && this.contains(target)) void listener.call(this, event as never, target);
			},
			options,
		);
	};
}
