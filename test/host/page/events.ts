import type * as O from 'obsidian';

type Callback = (...data: never[]) => unknown;
interface Listener extends O.EventRef {
	readonly name: string;
	readonly callback: Callback;
	readonly context: unknown;
	/** Takes the listener off again, whichever object it was put on. */
	readonly stop: () => void;
}

/** Named events. A listener that throws does not keep the others from hearing; its error surfaces as uncaught. */
export class Events implements O.Events {
	#listeners: readonly Listener[] = [];

	on(name: string, callback: Callback, context?: unknown): O.EventRef {
		const listener: Listener = { name, callback, context, stop: () => this.offref(listener) };
		this.#listeners = [...this.#listeners, listener];
		return listener;
	}

	off(name: string, callback: Callback): void {
		this.#listeners = this.#listeners.filter(each => each.name !== name || each.callback !== callback);
	}

	offref(ref: O.EventRef): void {
		this.#listeners = this.#listeners.filter(each => each !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const listener of this.#listeners) if (listener.name === name) this.tryTrigger(listener, data);
	}

	tryTrigger(ref: O.EventRef, data: unknown[]): void {
		const { callback, context } = ref as Listener;
		try {
			callback.apply(context, data as never[]);
		} catch (error) {
			window.setTimeout(() => {
				throw error;
			});
		}
	}
}
