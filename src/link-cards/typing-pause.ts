import type { Timer } from './request-queue';

/** Knows whether the user is typing: an address that is half typed stands finished in another pane of its note. */
export class TypingPause {
	#last = -Infinity;

	/** @param pause milliseconds without a key that end it: few stop for that long within an address */
	constructor(
		private readonly timer: Timer,
		private readonly pause = 1000,
	) {}

	/** A key was typed. */
	typed(): void {
		this.#last = this.timer.now();
	}

	/** Resolves once no key has been typed for a while; at once when none was. */
	async over(): Promise<void> {
		for (let left = this.#left; left > 0; left = this.#left) await this.timer.wait(left);
	}

	get #left(): number {
		return this.#last + this.pause - this.timer.now();
	}
}
