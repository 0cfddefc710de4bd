import { newDayWatch } from '../../src/follow-ups/new-day';

test('what is late is told anew once on each new day, also when the clock is set back', () => {
	const days = ['2026-06-11', '2026-06-11', '2026-06-12', '2026-06-12', '2026-06-11', '2026-06-14'];
	let [at, told] = [0, 0];
	const look = newDayWatch(
		() => days[at++] ?? '',
		() => told++,
	);
	const seen = days.slice(1).map(() => (look(), told));
	expect(seen).toEqual([0, 1, 1, 2, 3]);
});
