import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { inlineText } from '../../src/markdown/inline-text';
import { isBareTitle, readHeadingParts } from '../../src/conference/heading-parts';

const [, , ...rows] = readFileSync(join(__dirname, 'heading-parts.examples.md'), 'utf8')
	.split('\n')
	.filter(line => line.startsWith('|'))
	.map(line =>
		line
			.slice(1, -1)
			.split(/(?<!\\)\|/)
			.map(cell => cell.trim().replaceAll('\\|', '|')),
	);

test.each(rows)('%s', (heading, time, title, speakers, room, kind) => {
	const parts = readHeadingParts(inlineText(heading ?? ''));
	expect({
		time: [parts.start, parts.end].filter(Boolean).join('–'),
		title: parts.title,
		speakers: parts.speakers.join('; '),
		room: parts.room ?? '',
		kind: parts.kind ?? '',
	}).toEqual({ time, title, speakers, room, kind });
});

const piece = fc.constantFrom(
	...[
		'10:30',
		'9:45 AM',
		' - ',
		' – ',
		' by ',
		' | ',
		'(',
		')',
		'[',
		']',
		' ',
		', ',
		' and ',
		':',
		'<=',
		'@sailor',
	],
	...[
		'[Hall A 10:30]',
		'(Room B)',
		'Ada Lind',
		'Bo',
		'ropes',
		'UB5.132',
		'Room A',
		'Keynote',
		'船',
		'Łach',
		'12',
	],
);

test('no word of a heading is missing from its parts', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 10 }), pieces => {
			const heading = pieces.join('').trim();
			const parts = readHeadingParts(heading);
			const told = [parts.title, parts.room, ...parts.speakers].join(' ');
			// `by` and `and` are what parts speakers from the title and from each other, `AM` is part of a time.
			const said = heading.replaceAll('AM', ' ').match(/[\p{L}@]{2,}/gu);
			const words = said?.filter(word => !/^(?:by|and)$/.test(word)) ?? [];
			for (const word of words) expect(told).toContain(word);
		}),
		{ numRuns: 1000 },
	);
});

test.each(['', 'Keynote', 'keynote:', 'Lightning talks', 'Sponsored Keynote', 'Workshop'])(
	'%j is bare',
	title => {
		expect(isBareTitle(title)).toBe(true);
	},
);

test.each(['Keynote 1', 'Ropes', 'Workshop on ropes', '船'])('%j is not bare', title => {
	expect(isBareTitle(title)).toBe(false);
});
