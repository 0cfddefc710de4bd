import { LookUps } from '../../src/link-cards/look-ups';
import type { LinkEntry, LinkStore } from '../../src/link-cards/link-store';
import { AskFailure, type RequestQueue } from '../../src/link-cards/request-queue';
import { defaultSettings, type Settings } from '../../src/settings';

jest.mock('../../src/link-cards/look-up', () => ({
	lookUp: async (url: string, { get }: { get: (url: string) => Promise<unknown> }) => {
		await get(url);
		if (url.includes('bug')) throw new TypeError('a bug');
		return { details: url.includes('nothing') ? null : { title: 'T' }, image: null, icon: null };
	},
}));

const url = 'https://a.example/';
const day = 24 * 60 * 60_000;

function start(linkCards: Partial<Settings['linkCards']> = {}, kept: Partial<LinkEntry> | null = null) {
	const asked: string[] = [];
	const world = {
		online: true,
		now: 100 * day,
		settings: { ...defaultSettings.linkCards, ...linkCards },
		typing: Promise.resolve(),
	};
	const answers: ((failure?: AskFailure) => void)[] = [];
	const puts: LinkEntry[] = [];
	const ups = new LookUps({
		queue: {
			get: (each: string, _most: number, _accept: string, isWanted: () => boolean) =>
				new Promise((resolve, reject) => {
					asked.push(each);
					answers.push(failure => {
						if (!isWanted()) reject(new AskFailure('unwanted', 0));
						else if (failure) reject(failure);
						else resolve({});
					});
				}),
		} as unknown as RequestQueue,
		store: {
			get: () => Promise.resolve(kept && { url, failure: null, until: 0, details: null, ...kept }),
			put: (entry: LinkEntry) => Promise.resolve(void puts.push(entry)),
		} as unknown as LinkStore,
		settings: () => world.settings,
		now: () => world.now,
		isOnline: () => world.online,
		typingOver: () => world.typing,
		parseHtml: () => ({}) as Document,
		scale: () => Promise.resolve(null),
	});
	return { ups, asked, answers, world, puts };
}

const settle = () => new Promise(resolve => setImmediate(resolve));

test('places in one page are looked up once, and all of them told', async () => {
	const { ups, asked, answers } = start();
	const seen: string[] = [];
	for (const place of [`${url}#one`, `${url}#two`])
		ups.follow(place, () => seen.push(`${place} ${ups.read(place).state}`));
	void ups.ask(`${url}#one`);
	void ups.ask(`${url}#two`);
	await settle();
	answers[0]?.();
	await settle();
	expect(asked).toEqual([url]);
	expect(seen.slice(-2)).toEqual([`${url}#one found`, `${url}#two found`]);
	expect(ups.mayAsk(`${url}#${'x'.repeat(2100)}`)).toBe(false);
});

test('as installed nothing is asked when it is shown, and once when the user says so', async () => {
	const { ups, asked, answers, puts } = start();
	const seen: string[] = [];
	ups.follow(url, () => seen.push(ups.read(url).state));
	await settle();
	expect([asked, ups.read(url)]).toEqual([
		[],
		{ state: 'known', found: null, why: 'not-asked', canAsk: true },
	]);
	void ups.ask(url);
	void ups.ask(url);
	await settle();
	answers[0]?.();
	await settle();
	expect([asked, seen]).toEqual([[url], ['waiting', 'found']]);
	expect(puts.map(({ at, failure }) => [at, failure])).toEqual([[100 * day, null]]);
});

test('a bug is no answer to wait for', async () => {
	const { ups, answers } = start();
	const told = ups.ask('https://bug.example/').catch((error: unknown) => error);
	await settle();
	answers[0]?.();
	expect(await told).toBeInstanceOf(TypeError);
	expect(ups.read('https://bug.example/').state).toBe('known');
});

test('what is kept is shown, and not asked for again within a month', async () => {
	const details = { title: 'Kept' } as LinkEntry['details'];
	for (const [at, times] of [
		[71 * day, 0],
		[70 * day, 1],
	] as const) {
		const { ups, asked } = start({ lookUp: 'when-shown' }, { at, details });
		ups.follow(url, () => null);
		await settle();
		expect(ups.read(url).found?.details?.title).toBe('Kept');
		expect(asked).toHaveLength(times);
	}
});

test('whenever shown: what is shown is asked, until nobody shows it any more', async () => {
	const { ups, asked, answers, puts } = start({ lookUp: 'when-shown' });
	const stop = ups.follow(url, () => null);
	await settle();
	expect(asked).toEqual([url]);
	stop();
	answers[0]?.();
	await settle();
	expect([ups.read(url).state, puts]).toEqual(['known', []]);
});

test('whenever shown: an address that one types here, shown in another pane letter by letter, is asked when it is whole', async () => {
	const { ups, asked, world } = start({ lookUp: 'when-shown' });
	let stop: () => void = () => undefined;
	world.typing = new Promise(resolve => (stop = resolve));
	const unfollow = ups.follow('https://a.ex/', () => null);
	await settle();
	unfollow();
	ups.follow(url, () => null);
	await settle();
	expect(asked).toEqual([]);
	stop();
	await settle();
	expect(asked).toEqual([url]);
});

test('never: not even when the user asks', async () => {
	const { ups, asked } = start({ lookUp: 'never' });
	expect((await ups.ask(url)).canAsk).toBe(false);
	expect(asked).toEqual([]);
});

test.each(['when-asked', 'when-added'] as const)(
	'%s: an allowed site is not asked for being shown, a private one only because it is allowed',
	async lookUp => {
		const { ups, asked } = start({ lookUp, allowedSites: ['a.example', 'nas.lan'] });
		for (const each of [url, 'https://nas.lan/']) ups.follow(each, () => null);
		await settle();
		expect([asked, ups.read(url).why]).toEqual([[], 'not-asked']);
		expect([ups.mayAsk('https://nas.lan/'), ups.mayAsk('https://printer.lan/')]).toEqual([true, false]);
	},
);

test('only allowed sites: these and their subdomains whenever shown, others when the user asks', async () => {
	const { ups, asked } = start({ lookUp: 'allowed-only', allowedSites: ['b.example'] });
	for (const each of [url, 'https://b.example/', 'https://x.b.example/', 'https://notb.example/'])
		ups.follow(each, () => null);
	await settle();
	expect(asked).toEqual(['https://b.example/', 'https://x.b.example/']);
	void ups.ask(url);
	await settle();
	expect(asked).toContain(url);
});

test('a site that is only half typed opens no others: a name without a dot stands for itself alone', async () => {
	const { ups, asked } = start({ lookUp: 'allowed-only', allowedSites: ['example'] });
	ups.follow(url, () => undefined);
	ups.follow('https://example/', () => undefined);
	await settle();
	expect(asked).toEqual(['https://example/']);
});

test('a blocked site is never asked, nor what is refused in any case', async () => {
	const { ups, asked } = start({ lookUp: 'when-shown', blockedSites: ['a.example'] });
	expect((await ups.ask(url)).why).toBe('blocked');
	expect((await ups.ask('http://10.0.0.1/')).why).toBe('private-address');
	expect(asked).toEqual([]);
});

test('a failure is told and remembered, what was known before stays', async () => {
	const details = { title: 'Kept' } as LinkEntry['details'];
	const { ups, asked, answers, world } = start({ lookUp: 'when-shown' }, { at: 0, details });
	ups.follow(url, () => null);
	await settle();
	answers[0]?.(new AskFailure('slow', world.now + 1000));
	await settle();
	expect(ups.read(url)).toMatchObject({ found: { details }, canAsk: true });
	ups.refresh();
	await settle();
	expect(asked).toHaveLength(1);
	world.now += 1000;
	ups.refresh();
	await settle();
	expect(asked).toHaveLength(2);
});

test('offline nothing is asked, and it is said; back online it works', async () => {
	const { ups, asked, answers, world, puts } = start();
	world.online = false;
	expect((await ups.ask(url)).why).toBe('offline');
	expect([asked, puts]).toEqual([[], []]);
	world.online = true;
	const again = ups.ask(url);
	await settle();
	answers[0]?.();
	expect((await again).state).toBe('found');
});

test('a page that says nothing is found to be so, and is not asked for again with the note', async () => {
	const { ups, asked, answers } = start();
	const nothing = 'https://nothing.example/';
	const first = ups.ask(nothing);
	await settle();
	answers[0]?.();
	expect(await first).toMatchObject({ state: 'found', found: null });
	await ups.ask(nothing, false);
	expect(asked).toHaveLength(1);
});

test('when settings change or all is forgotten, what is shown is looked at anew', async () => {
	const { ups, asked, world } = start();
	let told = 0;
	ups.follow(url, () => told++);
	await settle();
	world.settings = { ...world.settings, lookUp: 'when-shown' };
	ups.refresh(true);
	await settle();
	expect(told).toBeGreaterThan(0);
	expect(asked).toEqual([url]);
});

test('in venue wifi what the user asks for waits, is kept, and is asked when it is over', async () => {
	const { ups, asked, world, puts, answers } = start({ venueWifi: true });
	expect(await ups.ask(url)).toMatchObject({ state: 'known', why: 'held', canAsk: false });
	expect([asked, puts.map(({ failure }) => failure)]).toEqual([[], ['held']]);
	world.settings = { ...world.settings, venueWifi: false };
	ups.refresh();
	await settle();
	answers[0]?.();
	await settle();
	expect([asked, ups.read(url).state]).toEqual([[url], 'found']);
});

test('what waited before a restart is asked when it is shown and the network allows it', async () => {
	const kept = { at: 0, failure: 'held' as const, until: 0 };
	const { ups, asked, world } = start({ venueWifi: true }, kept);
	ups.follow(url, () => null);
	await settle();
	expect([asked, ups.read(url).why]).toEqual([[], 'held']);
	world.settings = { ...world.settings, venueWifi: false };
	ups.refresh();
	await settle();
	expect(asked).toEqual([url]);
});

test('in venue wifi what would be asked whenever shown says that it waits, and nothing else does', async () => {
	const shown = start({ venueWifi: true, lookUp: 'when-shown' }).ups;
	expect([shown.read(url).why, shown.read('http://10.0.0.1/').why]).toEqual(['held', 'private-address']);
	expect(start({ venueWifi: true }).ups.read(url)).toMatchObject({ why: 'not-asked', canAsk: true });
	expect(start({ venueWifi: true, lookUp: 'never' }).ups.read(url).canAsk).toBe(false);
});
