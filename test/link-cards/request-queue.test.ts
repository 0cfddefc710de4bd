import { AskFailure, RequestQueue, type Answer } from '../../src/link-cards/request-queue';

const minute = 60_000;

/** A queue whose requests are answered, and whose time goes on, by hand. */
function start() {
	const asked: {
		url: string;
		headers: object;
		answer: (answer: Partial<Answer>) => void;
		fail: () => void;
	}[] = [];
	const alarms: { at: number; ring: () => void }[] = [];
	let now = 1_000_000;
	const queue = new RequestQueue(
		(url, headers) =>
			new Promise((resolve, reject) => {
				const answer = (part: Partial<Answer>) =>
					resolve({ status: 200, headers: {}, bytes: new Uint8Array(), ...part });
				asked.push({ url, headers, answer, fail: () => reject(new Error('no network')) });
			}),
		{ now: () => now, wait: ms => new Promise(ring => alarms.push({ at: now + ms, ring })) },
	);
	const settled = async () => {
		for (let turn = 0; turn < 20; turn++) await Promise.resolve();
	};
	const pass = async (ms: number) => {
		now += ms;
		alarms.filter(({ at }) => at <= now).forEach(({ ring }) => ring());
		await settled();
	};
	const sweep = () => queue.sweep();
	const outcome = (url: string, isWanted = () => true) => {
		const result: { now: string } = { now: 'pending' };
		queue.get(url, 100, 'text/html', isWanted).then(
			({ status }) => (result.now = String(status)),
			(error: AskFailure) => (result.now = `${error.failure} ${(error.until - 1_000_000) / minute}`),
		);
		return result;
	};
	return { asked, outcome, pass, settled, sweep };
}

test('six are asked at once, two of a host, the others in their order as soon as there is room', async () => {
	const { asked, outcome, settled } = start();
	for (let n = 0; n < 5; n++) outcome(`https://a.example/${n}`);
	for (let n = 0; n < 9; n++) outcome(`https://b${n}.example/`);
	const urls = () => asked.map(({ url }) => url.replace(/https:\/\/(.*)\.example\//, '$1'));
	expect(urls()).toEqual(['a0', 'a1', 'b0', 'b1', 'b2', 'b3']);
	asked[0]?.answer({});
	asked[2]?.answer({});
	await settled();
	expect(urls().slice(6)).toEqual(['a2', 'b4']);
});

test('only the beginning is asked for', () => {
	const { asked, outcome } = start();
	outcome('https://a.example/');
	expect(asked[0]?.headers).toEqual({ range: 'bytes=0-99', accept: 'text/html' });
});

test('what takes longer than eight seconds is given up, and answers in vain', async () => {
	const { asked, outcome, pass, settled } = start();
	const slow = outcome('https://a.example/');
	await pass(7_999);
	expect(slow.now).toBe('pending');
	await pass(1);
	expect(slow.now).toMatch(/^slow 10\./);
	asked[0]?.answer({});
	await settled();
	expect(slow.now).toMatch(/^slow/);
});

test('what is given up goes on all the same, and counts until it ends or a minute has passed', async () => {
	const { asked, outcome, pass, settled } = start();
	for (let n = 0; n < 8; n++) outcome(`https://a${n}.example/`);
	await pass(8_000);
	expect(asked).toHaveLength(6);
	asked[0]?.fail();
	await settled();
	expect(asked).toHaveLength(7);
	await pass(52_000);
	expect(asked).toHaveLength(8);
});

test('a host that is busy is left alone, and the others go on', async () => {
	const { asked, outcome, pass, settled } = start();
	const first = outcome('https://a.example/1');
	asked[0]?.answer({ status: 503 });
	await settled();
	expect(first.now).toBe('busy 1');
	const second = outcome('https://a.example/2');
	outcome('https://b.example/');
	await settled();
	expect(second.now).toBe('busy 1');
	expect(asked.map(({ url }) => url)).toEqual(['https://a.example/1', 'https://b.example/']);
	await pass(minute);
	const third = outcome('https://a.example/3');
	asked[2]?.answer({ status: 429 });
	await settled();
	expect(third.now).toBe('busy 3');
});

test.each([
	['120', 2],
	['0', 0.5],
	['999999999', 24 * 60],
	['Fri, 31 Dec 9999 23:59:59 GMT', 24 * 60],
	['Thu, 01 Jan 1970 00:01:00 GMT', 0.5],
	['soon', 1],
])('a host that says Retry-After: %s is left alone for %d minutes', async (said, minutes) => {
	const { asked, outcome, settled } = start();
	const busy = outcome('https://a.example/');
	asked[0]?.answer({ status: 429, headers: { 'retry-after': said } });
	await settled();
	expect(busy.now).toBe(`busy ${minutes}`);
});

test('an answer that is no page is a failure, and so is none; one that only we are refused is no missing page', async () => {
	const { asked, outcome, settled } = start();
	const outcomes = [404, 410, 304, 403, 418].map(status => {
		const each = outcome(`https://${status}.example/`);
		asked.at(-1)?.answer({ status });
		return each;
	});
	const gone = outcome('https://gone.example/');
	asked.at(-1)?.fail();
	await settled();
	expect(outcomes.map(each => each.now)).toEqual([
		'failed 60',
		'failed 60',
		'refused 60',
		'refused 60',
		'refused 60',
	]);
	expect(gone.now).toBe('unreachable 10');
});

test('what nobody wants any more when its turn comes is not asked', async () => {
	const { asked, outcome, settled } = start();
	outcome('https://a.example/1');
	outcome('https://a.example/2');
	let wanted = true;
	const left = outcome('https://a.example/3', () => wanted);
	wanted = false;
	asked[0]?.answer({});
	await settled();
	expect(left.now).toMatch(/^unwanted/);
	expect(asked).toHaveLength(2);
});

test('what nobody wants any more need not wait for its turn to be given up', async () => {
	const { outcome, settled, sweep } = start();
	for (let n = 0; n < 6; n++) outcome(`https://a${n}.example/`);
	let wanted = true;
	const left = outcome('https://b.example/', () => wanted);
	sweep();
	await settled();
	expect(left.now).toBe('pending');
	wanted = false;
	sweep();
	await settled();
	expect(left.now).toMatch(/^unwanted/);
});
