import { TalkTexts, type TalkText } from '../../src/talks/talk-texts';
import { isWhole, wholeQuery, type TalksQuery } from '../../src/talks/talks-query';
import { foldText } from '../../src/lists/search-words';
import { toConference, toDayNote, toFollowUp, toTalk } from './day-notes';
import { listTalksRows } from './list-rows';

const day1 = toDayNote({
	path: 'day-1.md',
	talks: [
		toTalk('Opening', { kind: 'keynote', speakers: ['Imke Petersen'], start: '09:00' }),
		toTalk('Tide tables', {
			speakers: ['Paul Adeyemi', 'Imke Petersen'],
			start: '14:00',
			links: ['https://www.youtube.com/watch?v=abcdefghijk'],
		}),
		toTalk('Backpressure', { room: 'Halle Süd', links: ['https://quayside.example.org/docs'] }),
	],
	comments: [toFollowUp({ talk: 0 }), toFollowUp({ talk: 1, status: 'x' })],
});
const day2 = toDayNote({
	path: 'day-2.md',
	days: [{ number: 2 }],
	talks: [toTalk('Anchors', { start: '10:00', speakers: ['Paul Adeyemi'] }), toTalk('anchor 10')],
});
const conference = toConference([day1, day2]);
const other = toConference([toDayNote({ conference: 'PyTide 2025', talks: [toTalk('Slow software')] })]);

function linesOf(
	query: Partial<TalksQuery>,
	texts: Readonly<Record<string, string>> = {},
): readonly string[] {
	const textOf = (_: unknown, { title }: { title: string }): TalkText => {
		const plain = texts[title] ?? '';
		return { plain, folded: foldText(plain) };
	};
	return listTalksRows([conference, other], new Set(), { ...wholeQuery, ...query }, textOf).map(row => {
		const indent = '  '.repeat(row.level - 1);
		switch (row.kind) {
			case 'talk':
				return `${indent}${row.talk.title}${row.excerpt === null ? '' : ` “${row.excerpt}”`}`;
			case 'bucket':
				return `${indent}${row.value || 'nobody'} (${row.talks})`;
			case 'conference':
				return `${row.name} (${row.days}, ${row.talks})`;
			case 'day':
				return `${indent}day ${row.number} (${row.talks})`;
			default:
				return indent + row.kind;
		}
	});
}

const found = (query: Partial<TalksQuery>, texts?: Readonly<Record<string, string>>) =>
	linesOf(query, texts)
		.filter(line => line.startsWith('    '))
		.map(line => line.trim());

test('all words have to be there, in any order, in titles, speakers and rooms', () => {
	expect(linesOf({ text: 'TABLES adeyemi' })).toEqual([
		'HarborConf 2026 (1, 1)',
		'  day 1 (1)',
		'    Tide tables',
	]);
	expect(found({ text: 'sud' })).toEqual(['Backpressure']);
	expect(found({ text: 'tables zebra' })).toEqual([]);
});

test('a word in the notes below a talk finds it, and the row shows its line', () => {
	const texts = { Backpressure: 'First line\n- See the **Größe** of a queue\nLast' };
	expect(found({ text: 'große backp' }, texts)).toEqual(['Backpressure “See the **Größe** of a queue”']);
	const comment = { Backpressure: '[//]: # (ask (all) for the needle)' };
	expect(found({ text: 'needle' }, comment)).toEqual(['Backpressure “ask (all) for the needle”']);
	const long = { Opening: `${'before '.repeat(30)}needle${' after'.repeat(30)}` };
	const [line] = found({ text: 'needle' }, long);
	expect(line).toMatch(/“….*needle.*…”$/);
	expect(line?.length).toBeLessThan(110);
});

test('the line shown has the word in whatever script, and no half of a letter', () => {
	const korean = { Opening: `${'안녕하세요 '.repeat(12)}바늘${' 감사합니다'.repeat(30)}` };
	expect(found({ text: '바늘' }, korean)[0]).toContain('바늘');
	const crabs = '🦀'.repeat(60);
	const [line] = found({ text: 'needle' }, { Opening: `${crabs} needle ${crabs}` });
	expect(line).toMatch(/needle/);
	expect(line).not.toMatch(/\p{Surrogate}/u);
});

test.each<[Partial<TalksQuery>, readonly string[]]>([
	[{ only: ['open'] }, ['Opening']],
	[{ only: ['links'] }, ['Tide tables', 'Backpressure']],
	[{ only: ['unseen'] }, ['Opening', 'Backpressure', 'Anchors', 'anchor 10', 'Slow software']],
	[{ only: ['links', 'unseen'] }, ['Backpressure']],
	[{ kind: 'keynote' }, ['Opening']],
	[{ kind: 'talk' }, ['Tide tables', 'Backpressure', 'Anchors', 'anchor 10', 'Slow software']],
	[{ speaker: 'Paul Adeyemi' }, ['Tide tables', 'Anchors']],
	[{ speaker: 'Paul Adeyemi', text: 'anch' }, ['Anchors']],
])('%j leaves %j', (query, titles) => expect(found(query)).toEqual(titles));

test('by kind, in the order of kinds; by speaker, by name, and those of nobody last', () => {
	expect(linesOf({ group: 'kind' }).slice(0, 7)).toEqual([
		'HarborConf 2026 (2, 5)',
		'  keynote (1)',
		'    Opening',
		'  talk (4)',
		'    Tide tables',
		'    Backpressure',
		'    Anchors',
	]);
	expect(linesOf({ group: 'speaker' }).slice(0, 10)).toEqual([
		'HarborConf 2026 (2, 5)',
		'  Imke Petersen (2)',
		'    Opening',
		'    Tide tables',
		'  Paul Adeyemi (2)',
		'    Tide tables',
		'    Anchors',
		'  nobody (2)',
		'    Backpressure',
		'    anchor 10',
	]);
});

test('in one list a talk tells its day itself', () => {
	const rows = listTalksRows([conference], new Set(), { ...wholeQuery, group: 'none' });
	expect(rows.flatMap(row => (row.kind === 'talk' ? [[row.level, row.day?.number]] : []))).toEqual([
		[2, 1],
		[2, 1],
		[2, 1],
		[2, 2],
		[2, 2],
	]);
	expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('by time, those without one last; by title, as one counts', () => {
	expect(found({ sort: 'time' }).slice(0, 5)).toEqual([
		'Opening',
		'Tide tables',
		'Backpressure',
		'Anchors',
		'anchor 10',
	]);
	expect(found({ sort: 'title' }).slice(0, 5)).toEqual([
		'Backpressure',
		'Opening',
		'Tide tables',
		'anchor 10',
		'Anchors',
	]);
	expect(linesOf({ group: 'none', sort: 'title' }).slice(1, 4)).toEqual(
		['anchor 10', 'Anchors', 'Backpressure'].map(title => `  ${title}`),
	);
});

test('only the query for everything has nothing to clear', () => {
	expect(isWhole(wholeQuery)).toBe(true);
	expect(
		[{ text: ' ' }, { only: ['open'] as const }, { sort: 'time' as const }].map(each =>
			isWhole({ ...wholeQuery, ...each }),
		),
	).toEqual([false, false, false]);
});

describe('the text below a talk', () => {
	const talks = [toTalk('Opening', { line: 2, to: 5 }), toTalk('Tides', { line: 5, to: 7 })];
	const note = toDayNote({ talks });
	const text = '# HarborConf\r\n\r\n## Opening\r\nCafé\r\n\r\n## Tides\r\nebb';

	test('is read when first asked for, once, and told when it is there', async () => {
		const read: string[] = [];
		let told = 0;
		const texts = new TalkTexts(
			async path => (read.push(path), text),
			() => told++,
		);
		const [opening, tides] = talks as [(typeof talks)[0], (typeof talks)[0]];
		expect([texts.of(note, opening), texts.of(note, tides)]).toEqual([null, null]);
		await new Promise(resolve => setTimeout(resolve));
		expect(read).toEqual([note.path]);
		expect(told).toBe(1);
		expect(texts.of(note, opening)).toEqual({ plain: 'Café\n', folded: 'cafe\n' });
		expect(texts.of(note, tides)?.plain).toBe('ebb');
		expect(read).toHaveLength(1);
	});

	test('is empty for a note that is gone', async () => {
		const texts = new TalkTexts(
			() => Promise.reject(new Error('gone')),
			() => undefined,
		);
		const [opening] = talks as [(typeof talks)[0]];
		texts.of(note, opening);
		await new Promise(resolve => setTimeout(resolve));
		expect(texts.of(note, opening)).toEqual({ plain: '', folded: '' });
	});

	test('of a note that changed is its text from before until it is read again, so that no row goes for a moment', async () => {
		let now = text;
		const texts = new TalkTexts(
			async () => now,
			() => undefined,
		);
		const changed = { ...note, talks: talks.map(talk => ({ ...talk })) };
		const [opening] = changed.talks as [(typeof talks)[0]];
		texts.of(note, talks[0] as (typeof talks)[0]);
		await new Promise(resolve => setTimeout(resolve));
		now = text.replace('Café', 'Tea');
		expect(texts.of(changed, opening)?.plain).toBe('Café\n');
		await new Promise(resolve => setTimeout(resolve));
		expect(texts.of(changed, opening)?.plain).toBe('Tea\n');
	});
});
