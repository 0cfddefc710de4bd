import type * as O from 'obsidian';

type PressedEvent = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;
interface Handler extends O.KeymapEventHandler {
	readonly listener: O.KeymapEventListener;
}

/** Keys and what they do while this scope is on top; what it does not handle goes to its parent. */
export class Scope implements O.Scope {
	#handlers: readonly Handler[] = [];

	constructor(readonly parent?: Scope) {}

	register(
		modifiers: O.Modifier[] | null,
		key: string | null,
		listener: O.KeymapEventListener,
	): O.KeymapEventHandler {
		const handler: Handler = {
			scope: this,
			modifiers: modifiers && nameModifiers(modifiers),
			key,
			listener,
		};
		this.#handlers = [handler, ...this.#handlers];
		return handler;
	}

	unregister(handler: O.KeymapEventHandler): void {
		this.#handlers = this.#handlers.filter(each => each !== handler);
	}

	/** Hands the key to the first listener for it, here or above. Returns whether it was taken. */
	handle(event: KeyboardEvent): boolean {
		const modifiers = pressedModifiers(event);
		for (const { modifiers: wanted, key, listener } of this.#handlers) {
			if (wanted !== null && wanted !== modifiers) continue;
			if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) continue;
			if (listener(event, { modifiers, key: event.key, vkey: event.key }) === false)
				event.preventDefault();
			return true;
		}
		return this.parent?.handle(event) ?? false;
	}
}

/** Which scope the keys go to: the one pushed last. */
export class Keymap implements O.Keymap {
	#scopes: readonly O.Scope[] = [];

	/** @param base the scope of the active view, or the app's: where keys go while nothing is pushed */
	constructor(private readonly base: () => Scope) {
		// Before the editor and the plugin's own listeners, as the app does.
		window.addEventListener(
			'keydown',
			event => void (!event.defaultPrevented && this.#top.handle(event)),
			true,
		);
	}

	pushScope(scope: O.Scope): void {
		this.#scopes = [...this.#scopes, scope];
	}

	popScope(scope: O.Scope): void {
		this.#scopes = this.#scopes.filter(each => each !== scope);
	}

	static isModifier(event: PressedEvent, modifier: O.Modifier): boolean {
		const pressed = {
			Mod: event.ctrlKey,
			Ctrl: event.ctrlKey,
			Meta: event.metaKey,
			Shift: event.shiftKey,
			Alt: event.altKey,
		};
		return pressed[modifier];
	}

	static isModEvent(event?: O.UserEvent | null): O.PaneType | boolean {
		if (!event) return false;
		if ('button' in event && event.button === 1) return 'tab';
		if (!event.ctrlKey) return false;
		return event.altKey ? (event.shiftKey ? 'window' : 'split') : 'tab';
	}

	get #top(): Scope {
		return (this.#scopes.at(-1) as Scope | undefined) ?? this.base();
	}
}

/** `Ctrl,Shift`: in the app's order. The host is a Linux app, so `Mod` is `Ctrl`. */
function nameModifiers(modifiers: readonly O.Modifier[]): string {
	return [...new Set(modifiers.map(each => (each === 'Mod' ? 'Ctrl' : each)))].sort().join(',');
}

function pressedModifiers(event: PressedEvent): string {
	return nameModifiers(
		(['Ctrl', 'Meta', 'Shift', 'Alt'] as const).filter(each => Keymap.isModifier(event, each)),
	);
}
