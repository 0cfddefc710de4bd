import { addToOverview } from '../../src/day-template/overview';

const days = [1, 2, 3, 4].map(day => ({
	path: `C/C Day ${day}.md`,
	link: `[[C Day ${day}|Day ${day}]]`,
	text: `[[C Day ${day}|Day ${day}]]: Monday`,
}));
const add = (note: string, ...added: readonly number[]) =>
	addToOverview(
		note,
		days,
		added.map(day => `C/C Day ${day}.md`),
	);

test('a new day stands behind the day before and what is below it', () => {
	expect(add('* [[C Day 1]] big\n  - keynote\n\n* [[C Day 4|Last]]\n', 2, 3)).toBe(
		'* [[C Day 1]] big\n  - keynote\n* [[C Day 2|Day 2]]: Monday\n* [[C Day 3|Day 3]]: Monday\n\n* [[C Day 4|Last]]\n',
	);
});

test('a new first day stands before the others', () => {
	expect(add('Days\r\n\r\n  - [ ] [[C Day 2]]', 1)).toBe(
		'Days\r\n\r\n  - [[C Day 1|Day 1]]: Monday\r\n  - [ ] [[C Day 2]]',
	);
});

test.each(['', 'Words\n', '| [[C Day 1]] |\n', '1. [[C Day 1]]\n', '- [[C Day 1]]\n- see [[C Day 2|x]]\n'])(
	'a note that lists no days with bullets, or those days already, stays as it is: %j',
	note => {
		expect(add(note, 2)).toBe(note);
	},
);

test('days that were there before are not listed again', () => {
	expect(add('- [[C Day 1]]\n', 3)).toBe('- [[C Day 1]]\n- [[C Day 3|Day 3]]: Monday\n');
});

test('Markdown links are known by where they lead', () => {
	const listed = [1, 2].map(day => ({
		path: `c-${day}.md`,
		link: `[Day ${day}](c-${day}.md)`,
		text: `[Day ${day}](c-${day}.md): Monday`,
	}));
	expect(addToOverview('- [First](c-1.md)\n', listed, ['c-2.md'])).toBe(
		'- [First](c-1.md)\n- [Day 2](c-2.md): Monday\n',
	);
});

test('a day is not taken for listed because a later one begins with its name', () => {
	const listed = [1, 10].map(day => ({
		path: `C Day ${day}.md`,
		link: `[[C Day ${day}|Day ${day}]]`,
		text: `[[C Day ${day}|Day ${day}]]: Monday`,
	}));
	expect(addToOverview('- [[C Day 10]]\n', listed, ['C Day 1.md'])).toBe(
		'- [[C Day 1|Day 1]]: Monday\n- [[C Day 10]]\n',
	);
});
