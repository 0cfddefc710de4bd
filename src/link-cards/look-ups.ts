import type { Settings } from '../settings';
import type { LinkEntry, LinkStore } from './link-store';
import { lookUp, type FoundPage, type LookUpNeeds } from './look-up';
import { pageOf, whyNotNow, type WhyNot } from './may-ask';
import { AskFailure, type Failure, type RequestQueue } from './request-queue';

/** What is known of an address beyond the address. */
export interface LookUp {
	/** `known`: no more than the address tells; with `found` there may be nothing either. */
	readonly state: 'known' | 'waiting' | 'found' | 'failed';
	readonly found: FoundPage | null;
	/** Why nothing was asked or learnt. */
	readonly why: WhyNot | Failure | null;
	/** The user may ask for it. */
	readonly canAsk: boolean;
}

/** What looking links up needs. */
export interface LookUpsNeeds extends Pick<LookUpNeeds, 'parseHtml' | 'scale'> {
	readonly queue: RequestQueue;
	readonly store: LinkStore;
	readonly settings: () => Settings['linkCards'];
	readonly now: () => number;
	readonly isOnline: () => boolean;
	/** Resolves once the user is not typing. */
	readonly typingOver: () => Promise<void>;
}

const nothing: FoundPage = { details: null, image: null, icon: null };

// Titles seldom change: a month is soon enough to hear of it.
const fresh = 30 * 24 * 60 * 60_000;

/** Looks links up: each page once, however many cards show it or places in it, when the settings or the user say so. */
export class LookUps {
	readonly #entries = new Map<string, LinkEntry | null>();
	readonly #asking = new Map<string, Promise<LookUp>>();
	readonly #offline = new Set<string>();
	readonly #listeners = new Map<string, Set<() => void>>();

	constructor(private readonly needs: LookUpsNeeds) {}

	/** What is known of an address now. */
	read(address: string): LookUp {
		const url = pageOf(address);
		const { settings } = this.needs;
		const entry = this.#entries.get(url);
		const canAsk = this.mayAsk(url);
		const found = entry?.details ? entry : null;
		const { venueWifi } = settings();
		if (this.#asking.has(url)) return { state: 'waiting', found, why: null, canAsk: false };
		if (found && !this.#offline.has(url)) return { state: 'found', found, why: null, canAsk };
		if (this.#offline.has(url)) return { state: 'failed', found, why: 'offline', canAsk };
		const waits = entry?.failure === 'held';
		if (
			canAsk &&
			(waits || (venueWifi && this.#isDue(url) && whyNotNow(url, settings(), false) === null))
		)
			return { state: 'known', found, why: 'held', canAsk: !venueWifi };
		if (entry?.failure && !waits) return { state: 'failed', found, why: entry.failure, canAsk };
		if (entry) return { state: 'found', found: null, why: null, canAsk };
		return { state: 'known', found, why: whyNotNow(url, settings(), false), canAsk };
	}

	/** May the user ask for an address, at once or when the network allows it? */
	mayAsk(url: string): boolean {
		return whyNotNow(url, this.needs.settings(), true) === null;
	}

	/**
	 * Calls back when `read` may answer otherwise, and looks the address up when the settings say so of what is shown.
	 * What nobody follows any more when its turn comes is not asked for. Returns its undo.
	 */
	follow(address: string, listener: () => void): () => void {
		const url = pageOf(address);
		const listeners = this.#listeners.get(url) ?? new Set();
		this.#listeners.set(url, listeners.add(listener));
		void this.#show(url);
		return () => {
			listeners.delete(listener);
			if (listeners.size === 0 && this.#listeners.get(url) === listeners) this.#listeners.delete(url);
		};
	}

	/** Asks for an address because the user wants it. @param anew also when what is known is not old */
	async ask(address: string, anew = true, isWanted = () => true): Promise<LookUp> {
		const url = pageOf(address);
		await this.#remember(url);
		if (!anew && !this.#isDue(url)) return this.read(url);
		return this.#ask(url, true, isWanted);
	}

	/** Gives up what was asked for and has not begun, as far as nobody wants it any more. */
	sweep(): void {
		this.needs.queue.sweep();
	}

	/** Takes changed settings over, or that all was forgotten, for what is shown. */
	refresh(forget = false): void {
		if (forget) this.#entries.clear();
		for (const url of new Set([...this.#listeners.keys(), ...this.#entries.keys()])) {
			this.#tell(url);
			void this.#show(url);
		}
	}

	async #show(url: string): Promise<void> {
		await this.#remember(url);
		// What the user asked for before is asked for now, seen or not.
		if (this.#entries.get(url)?.failure === 'held') await this.#ask(url, true, () => true);
		else if (this.#isShownAndDue(url)) {
			await this.needs.typingOver();
			if (this.#isShownAndDue(url)) await this.#ask(url, false, () => this.#listeners.has(url));
		}
	}

	async #remember(url: string): Promise<void> {
		if (this.#entries.has(url)) return;
		const entry = await this.needs.store.get(url);
		if (this.#entries.has(url)) return;
		this.#entries.set(url, entry);
		if (entry) this.#tell(url);
	}

	#isShownAndDue(url: string): boolean {
		return this.#listeners.has(url) && this.#isDue(url);
	}

	#isDue(url: string): boolean {
		const entry = this.#entries.get(url);
		return !entry || (entry.failure ? entry.until : entry.at + fresh) <= this.needs.now();
	}

	#ask(url: string, byUser: boolean, isWanted: () => boolean): Promise<LookUp> {
		const { settings, isOnline } = this.needs;
		const under = this.#asking.get(url);
		if (under) return under;
		if (whyNotNow(url, settings(), byUser) !== null) return Promise.resolve(this.read(url));
		if (settings().venueWifi) return this.#hold(url, byUser);
		if (isOnline()) this.#offline.delete(url);
		else this.#offline.add(url);
		const asked = isOnline() ? this.#request(url, byUser, isWanted) : Promise.resolve();
		const done = asked
			.finally(() => {
				this.#asking.delete(url);
				this.#tell(url);
			})
			.then(() => this.read(url));
		if (isOnline()) this.#asking.set(url, done);
		this.#tell(url);
		return done;
	}

	/** Remembers that the user asked, also over a restart. */
	async #hold(url: string, byUser: boolean): Promise<LookUp> {
		const before = this.#entries.get(url);
		if (byUser && before?.failure !== 'held')
			await this.#keep({
				...(before ?? nothing),
				url,
				at: this.needs.now(),
				failure: 'held',
				until: 0,
			});
		this.#tell(url);
		return this.read(url);
	}

	async #keep(entry: LinkEntry): Promise<void> {
		this.#entries.set(entry.url, entry);
		await this.needs.store.put(entry);
	}

	async #request(url: string, byUser: boolean, isWanted: () => boolean): Promise<void> {
		const { queue, settings, now, parseHtml, scale } = this.needs;
		const before = this.#entries.get(url);
		const entry = { url, at: now(), failure: null, until: 0 };
		try {
			const found = await lookUp(url, {
				get: (each, most, accept) => queue.get(each, most, accept, isWanted),
				mayAsk: each => whyNotNow(each, settings(), byUser) === null,
				parseHtml,
				scale,
			});
			await this.#keep({ ...entry, ...found });
		} catch (error) {
			if (!(error instanceof AskFailure)) throw error;
			const { failure, until } = error;
			if (failure === 'unwanted') return;
			await this.#keep({ ...(before ?? nothing), ...entry, failure, until });
		}
	}

	#tell(url: string): void {
		for (const listener of this.#listeners.get(url) ?? []) listener();
	}
}
