/** How the loopback server answers for a host; see `test/fixtures/hostile.json` for one of each kind. */
export interface HostileAnswer {
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
	readonly bodyB64?: string;
	readonly gen?: Generated;
	readonly delayMs?: number;
	readonly hang?: boolean;
	/** The connection is reset after so many bytes. */
	readonly reset?: number;
	/** So many hops of `/1`, `/2` … */
	readonly redirectCounter?: number;
	readonly echoHeaders?: boolean;
}

/** A body that is made up when it is asked for. */
export interface Generated {
	readonly type: string;
	readonly before?: string;
	readonly unit?: string;
	readonly after?: string;
	readonly open?: string;
	readonly close?: string;
	readonly text?: string;
	readonly bytes?: number;
	readonly depth?: number;
	readonly width?: number;
	readonly height?: number;
	readonly everyMs?: number;
}

/** One address in a note, what answers there, and what has to hold. */
export interface HostileCase {
	readonly id: string;
	readonly url: string;
	readonly noteUrls?: number;
	readonly repeat?: number;
	readonly keystrokes?: number;
	readonly offline?: boolean;
	readonly lookUp?: 'shown' | 'default' | 'allowed-only';
	readonly cacheFile?: string;
	readonly cacheGen?: number;
	readonly serve?: HostileAnswer;
	readonly routes?: Readonly<Record<string, HostileAnswer>>;
	readonly expect: Readonly<Record<string, unknown>>;
}
