import { TypingPause } from '../../src/link-cards/typing-pause';

function start() {
	const clock = { at: 5000, waits: [] as number[] };
	const pause = new TypingPause({
		now: () => clock.at,
		wait: ms => {
			clock.waits.push(ms);
			clock.at += ms;
			// The user goes on once.
			if (clock.waits.length === 1) pause.typed();
			return Promise.resolve();
		},
	});
	return { clock, pause };
}

test('nobody waits who has not typed, or stopped a while ago', async () => {
	const { clock, pause } = start();
	await pause.over();
	pause.typed();
	clock.at += 1000;
	await pause.over();
	expect(clock.waits).toEqual([]);
});

test('while one types it is not over, and each key begins the pause anew', async () => {
	const { clock, pause } = start();
	pause.typed();
	clock.at += 300;
	await pause.over();
	expect(clock.waits).toEqual([700, 1000]);
});
