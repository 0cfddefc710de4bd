/** What came back, whatever its status. Header names are in lower case. */
export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly bytes: Uint8Array;
}

/** Makes one request; rejects when nothing came back. */
export type Ask = (url: string, headers: Readonly<Record<string, string>>) => Promise<Answer>;

/** Why nothing was learnt from an address, in the order of how soon it is worth asking again. */
export type Failure =
	'unwanted' | 'held' | 'offline' | 'busy' | 'slow' | 'unreachable' | 'refused' | 'failed';

/** A request that brought nothing. */
export class AskFailure extends Error {
	constructor(
		readonly failure: Failure,
		/** When the address, or with `busy` its host, may be asked again; milliseconds as `Timer.now` counts. */
		readonly until: number,
	) {
		super(failure);
	}
}

/** Time as the queue knows it, in milliseconds. */
export interface Timer {
	now(): number;
	wait(ms: number): Promise<void>;
}

// Browsers take six per site; a venue's network has less to give.
const mostAtOnce = 6;
const mostPerHost = 2;
/** Longer than a slow page takes, shorter than anyone waits for a card. */
const timeLimit = 8_000;
const minute = 60_000;
/** A request goes on when nobody waits for it any more, and counts as long; some never end. */
const longestRequest = minute;
const day = 24 * 60 * minute;

interface Job {
	readonly url: string;
	readonly host: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly isWanted: () => boolean;
	readonly resolve: (answer: Answer | Promise<Answer>) => void;
	readonly drop: (error: AskFailure) => void;
}

/**
 * Makes requests, few at a time and each within a time limit, and leaves hosts alone that are busy. A request cannot be
 * called back: what answers too late is ignored, but until then, or for a minute, it is one of the few.
 */
export class RequestQueue {
	readonly #waiting: Job[] = [];
	readonly #running: string[] = [];
	readonly #resting = new Map<string, { readonly until: number; readonly times: number }>();

	constructor(
		private readonly ask: Ask,
		private readonly timer: Timer,
	) {}

	/**
	 * Asks for the first `most` bytes. Resolves only to an answer of status 200 or 206 (which may be longer, for not
	 * every server is asked in vain for a part); else rejects with `AskFailure`.
	 * @param isWanted asked when its turn comes; if not, no request is made
	 */
	get(url: string, most: number, accept: string, isWanted: () => boolean): Promise<Answer> {
		const { host } = new URL(url);
		return new Promise((resolve, reject) => {
			const headers = { range: `bytes=0-${most - 1}`, accept };
			this.#waiting.push({ url, host, headers, isWanted, resolve, drop: reject });
			this.#next();
		});
	}

	/** Drops what waits in vain for its turn: nobody wants it any more. */
	sweep(): void {
		for (const job of this.#waiting.filter(({ isWanted }) => !isWanted())) {
			this.#waiting.splice(this.#waiting.indexOf(job), 1);
			job.drop(new AskFailure('unwanted', 0));
		}
	}

	#next(): void {
		for (let at = 0; at < this.#waiting.length && this.#running.length < mostAtOnce; at++) {
			const job = this.#waiting[at];
			if (!job || this.#running.filter(host => host === job.host).length >= mostPerHost) continue;
			this.#waiting.splice(at--, 1);
			const rest = this.#resting.get(job.host)?.until ?? 0;
			if (!job.isWanted()) job.drop(new AskFailure('unwanted', 0));
			else if (rest > this.timer.now()) job.drop(new AskFailure('busy', rest));
			else this.#start(job);
		}
	}

	#start({ url, host, headers, resolve }: Job): void {
		this.#running.push(host);
		const asked = this.ask(url, headers).catch(() => 'unreachable' as const);
		const taken = this.#take(asked, host);
		resolve(taken);
		const ended = asked.then(() => taken).catch(() => null);
		void Promise.race([ended, this.timer.wait(longestRequest)]).then(() => {
			this.#running.splice(this.#running.indexOf(host), 1);
			this.#next();
		});
	}

	async #take(asked: Promise<Answer | 'unreachable'>, host: string): Promise<Answer> {
		const { timer } = this;
		const answer = await Promise.race([asked, timer.wait(timeLimit).then(() => 'slow' as const)]);
		if (typeof answer === 'string') throw new AskFailure(answer, timer.now() + 10 * minute);
		const { status } = answer;
		if (status === 429 || status >= 500) throw new AskFailure('busy', this.#rest(host, answer));
		if (status !== 200 && status !== 206) {
			// Many a site refuses what is no browser; the link is none the worse for it.
			const failure = status === 404 || status === 410 ? 'failed' : 'refused';
			throw new AskFailure(failure, timer.now() + 60 * minute);
		}
		this.#resting.delete(host);
		return answer;
	}

	/** As long as the host says, else a minute and double with each time; at least half a minute, at most a day. */
	#rest(host: string, { headers }: Answer): number {
		const now = this.timer.now();
		const times = (this.#resting.get(host)?.times ?? 0) + 1;
		const said = headers['retry-after'] ?? '';
		const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now;
		const ms = Number.isNaN(wait) ? minute * 2 ** (times - 1) : wait;
		const until = now + Math.min(Math.max(ms, minute / 2), day);
		this.#resting.set(host, { until, times });
		return until;
	}
}
