import { micromark } from 'micromark';
import { parse as parseYaml } from 'yaml';
import { parseDayNote } from '../../src/conference/parse-day-note';
import { hideLines } from '../../src/day-template/hide-lines';
import { bringBack } from '../../src/markdown/bring-back';
import { addTalk, takeApart, type TalkForm } from '../../src/day-template/new-talk';
import { turnIntoFollowUp, turnIntoLine } from '../../src/day-template/turn-line';
import { findVisible, hideVisible } from '../../src/day-template/visible-comments';

const options = { keywords: ['todo'] };
const path = 'Ports 2026 Day 1.md';
const form: TalkForm = { title: '', time: '', end: '', speakers: '', room: '', kind: '', url: '' };

function read(text: string) {
	const context = { parseYaml: parseYaml as (text: string) => unknown, conferenceFolder: '', keywords: [] };
	const note = parseDayNote(path, text, context);
	if (!note) throw new Error('no day note');
	return note;
}

const add = (text: string, talk: Partial<TalkForm>, day = 0) =>
	addTalk(text, read(text), day, { ...form, ...talk }, []);

const timed = [
	'---',
	'conference: Ports 2026',
	'day: 1',
	'---',
	'',
	'### 09:00 - Opening',
	'words',
	'',
	'### 11:00 - Cranes',
	'',
	'## Closing thoughts',
	'',
].join('\n');

describe('a talk that is added', () => {
	test('stands before the first that begins later, as deep as that', () => {
		const { text, line } = add(timed, { title: 'Docks', time: '10:05' });
		expect(text).toBe(timed.replace('### 11:00', '### 10:05 - Docks\n\n### 11:00'));
		expect(text.split('\n')[line - 1]).toBe('### 10:05 - Docks');
	});

	test('stands behind the last with a time when none begins later', () => {
		const { text } = add(timed, { title: 'Ropes', time: '12:00' });
		expect(text).toBe(timed.replace('Cranes\n\n', 'Cranes\n\n### 12:00 - Ropes\n\n'));
	});

	test('stands behind the evening when it is past midnight, and before it what is earlier', () => {
		const late = `${timed}\n### 23:00 - Concert\n\n### 00:30 - Night walk\n`;
		expect(add(late, { title: 'Ropes', time: '01:00' }).text).toBe(`${late}\n### 01:00 - Ropes\n`);
		expect(add(late, { title: 'Ropes', time: '23:30' }).text).toBe(
			late.replace('### 00:30', '### 23:30 - Ropes\n\n### 00:30'),
		);
	});

	test('stands at the end without a time, with a line to write on', () => {
		const text = '# Ports 2026 Day 1\n\n## Opening\n\nlast words';
		expect(add(text, { title: 'Ropes' })).toEqual({
			text: `${text}\n\n## Ropes\n`,
			line: 7,
		});
	});

	test('goes to its own day of a note about several', () => {
		const text = '---\nconference: Ports 2026\n---\n# Day 1\n\n## A\n\n# Day 2\n\n## B\n';
		expect(add(text, { title: 'C' }, 0).text).toBe(text.replace('## A\n', '## A\n\n## C\n'));
		expect(add(text, { title: 'C' }, 1).text).toBe(`${text}\n## C\n`);
	});

	test('tells all that is known of it so that it is read again', () => {
		const talk: TalkForm = {
			title: 'Docks by example',
			time: '10:05',
			end: '10:35',
			speakers: 'Ada Lane & Bo Reed',
			room: 'Room 4',
			kind: 'keynote',
			url: 'https://sched.co/1abc',
		};
		const { text, line } = add(timed, talk);
		expect(text).toContain(
			'\n### 10:05-10:35 - Keynote: Docks by example (Room 4) - Ada Lane & Bo Reed\n\nhttps://sched.co/1abc\n\n### 11:00',
		);
		expect(text.split('\n')[line - 1]).toBe('https://sched.co/1abc');
		expect(read(text).talks[1]).toMatchObject({
			start: '10:05',
			end: '10:35',
			room: 'Room 4',
			speakers: ['Ada Lane', 'Bo Reed'],
			kind: 'keynote',
			links: ['https://sched.co/1abc'],
		});
	});

	test('names a speaker who reads as none on a line of its own', () => {
		const { text } = add(timed, { title: 'Docks', time: '10:05', speakers: 'ada' });
		expect(text).toContain('### 10:05 - Docks\n\nSpeaker: ada\n\n###');
		expect(read(text).talks[1]?.speakers).toEqual(['ada']);
	});

	test('keeps line endings', () => {
		const text = '# Ports 2026 Day 1\r\n\r\n## Opening\r\n';
		expect(add(text, { title: 'Ropes' }).text).toBe(`${text}\r\n## Ropes\r\n`);
	});
});

describe('a title that is taken apart', () => {
	test.each<[string, Partial<TalkForm>]>([
		['Docks - Ada Lane, Harbor Inc', { title: 'Docks', speakers: 'Ada Lane, Harbor Inc' }],
		['10:30 Docks (Room 4)', { title: 'Docks', time: '10:30', room: 'Room 4' }],
		[
			'[Docks - Ada Lane, Harbor Inc](https://ports2026.sched.com/event/1abc/docks)',
			{
				title: 'Docks',
				speakers: 'Ada Lane, Harbor Inc',
				url: 'https://ports2026.sched.com/event/1abc/docks',
			},
		],
		[
			'Ports 2026: Docks - Ada Lane, Harbor Inc https://sched.co/1abc',
			{ title: 'Docks', speakers: 'Ada Lane, Harbor Inc', url: 'https://sched.co/1abc' },
		],
		[
			'Docks - Ada Lane, Harbor Inc - YouTube https://youtu.be/abc?t=1&x=$&',
			{ title: 'Docks', speakers: 'Ada Lane, Harbor Inc', url: 'https://youtu.be/abc?t=1&x=$&' },
		],
		['eBPF by example', { title: 'eBPF by example' }],
		['CI/CD: done', { title: 'CI/CD: done' }],
		['', { title: '' }],
	])('%s', (title, parts) => {
		expect(takeApart({ ...form, title }, 'Ports 2026')).toEqual({ ...form, ...parts });
	});

	test('leaves what was filled in', () => {
		const filled = { ...form, title: 'Docks - Ada Lane', speakers: 'Bo Reed' };
		expect(takeApart(filled, 'Ports 2026')).toEqual(filled);
	});
});

const notes = [
	'# Ports 2026 Day 1',
	'',
	'## Talk one',
	'',
	'First (with marks) &amp; \\ more',
	'- item',
	'  - deeper',
	'',
	'[x] no status',
	'',
	'After',
	'',
].join('\n');

describe('a draft', () => {
	test.each([
		[4, 7],
		[3, 11],
		[2, 8],
		[5, 6],
		[8, 9],
	])('of lines %i to %i is hidden from the page and comes back byte for byte', (line, to) => {
		for (const text of [notes, notes.replaceAll('\n', '\r\n'), notes.trimEnd()]) {
			const hidden = hideLines(text, path, { line, to });
			expect(hidden.text).not.toBe(text);
			const { comments } = read(hidden.text);
			expect(comments.every(({ kind, visible }) => kind === 'draft' && !visible)).toBe(true);
			expect(bringBack(hidden.text, path, hidden.line + 1).text).toBe(text);
		}
	});

	test('is written as editors write it', () => {
		expect(hideLines(notes, path, { line: 2, to: 5 }).text).toContain(
			'\n[//]: # (## Talk one)\n[//]: # ()\n[//]: # (First \\(with marks\\) \\&amp; \\\\ more)\n',
		);
	});

	test('that an editor made comes back as it was', () => {
		const text = '## A\n\n[//]: # (### Why &#40;LWS&#41;?)\n[//]: # ()\n[//]: # (text)\n';
		expect(bringBack(text, path, 3).text).toBe('## A\n\n### Why (LWS)?\n\ntext\n');
		expect(() => bringBack(text, path, 0)).toThrow('no draft at that place');
	});

	test('is refused where a link leads to such comments, and where there is nothing', () => {
		expect(() => hideLines('see [//]\n\n## A\n', path, { line: 2, to: 3 })).toThrow('no place');
		expect(() => hideLines('a\n\n', path, { line: 1, to: 2 })).toThrow('no text');
	});
});

describe('a line', () => {
	test.each([
		['A\n\nask Bo (again)\n\nB\n', 2, 'A\n\n[//]: # (ask Bo \\(again\\))\n\nB\n'],
		['A\nask Bo\nB\n\nC\n', 1, 'A\nB\n\n[//]: # (ask Bo)\n\nC\n'],
		['- a\n- [x] ask Bo\n- b\n\nC\n', 1, '- a\n- b\n\n[//]: # ([x] ask Bo)\n\nC\n'],
		['A\n\nask Bo\n', 2, 'A\n\n[//]: # (ask Bo)\n'],
		['ask Bo', 0, '[//]: # (ask Bo)'],
	])('becomes a follow-up: %j', (text, line, after) => {
		expect(turnIntoFollowUp(text, path, { line }, options).text).toBe(after);
	});

	// What the page shows stays, but for the line itself.
	test.each([
		['- a\n  - ask Bo\n  - b\n- c\n', 1],
		['- a\n  - b\n    - [ ] ask Bo\n', 2],
		['1. a\n   - ask Bo\n2. b\n\n   more\n', 1],
		['- a\n\nask Bo\n\n- b\n', 2],
		['- a\n\nask Bo\n\n    code\n', 2],
		['> a\n> ask Bo\n> b\n', 1],
		['> - a\n> - ask Bo\n> - b\n\nC\n', 1],
		['- a\n\n  ask Bo\n\n  b\n', 2],
		['a\n- ask Bo\n- b\n', 1],
	])('becomes a follow-up without a change of what is around it: %j', (text, line) => {
		const { text: after } = turnIntoFollowUp(text, path, { line }, options);
		expect(after).toContain('[//]: # (ask Bo)');
		const shown = (html: string) =>
			html.replace(/<(li|p)>(?:\[ \] )?ask Bo<\/\1>|ask Bo|\n/g, '').replace('<ul></ul>', '');
		expect(shown(micromark(after))).toBe(shown(micromark(text)));
		expect(findVisible(after, options)).toEqual([]);
	});

	test.each([
		['- ask Bo\n  - b\n', 0],
		['- a\n    - ask Bo\n        - b\n', 1],
		['- ask Bo\n\n  more of it\n', 0],
		['- ask Bo\nmore of it\n', 0],
		['a\n1. ask Bo\n2. b\n', 1],
		['ask Bo\n2. b\n', 0],
		['ask Bo\n    more\n', 0],
	])('stays where lines below need it: %j', (text, line) => {
		expect(() => turnIntoFollowUp(text, path, { line }, options)).toThrow('other lines belong to');
	});

	test.each([
		['A\n\n[//]: # (ask Bo \\(again\\))\n\nB\n', 2, 'A\n\nask Bo (again)\n\nB\n'],
		['[//]: # ([x] ask)\n[//]: # (more)\n', 0, '- [x] ask\n\n[//]: # (more)\n'],
		['<!-- todo: ask --> rest', 0, 'todo: ask rest'],
		['[//]: # (\\# one)\n', 0, '\\# one\n'],
		['[//]: # (```)\n\nB\n', 0, '\\```\n\nB\n'],
		['[//]: # (%% one %%)\n', 0, '\\%% one %%\n'],
		['[//]: # (<!-- one -->)\n', 0, '\\<!-- one -->\n'],
		['[//]: # (<div>)\n', 0, '\\<div>\n'],
		['[//]: # (---)\ntitle: x\n---\n', 0, '\\---\n\ntitle: x\n---\n'],
		['[//]: # ([x] # one)\n', 0, '- [x] # one\n'],
	])('is made of a follow-up: %j', (text, line, after) => {
		expect(turnIntoLine(text, path, { line }, options).text).toBe(after);
	});

	test.each([
		'[[Other note]] is good',
		'#blog write it up',
		'[Slides](https://example.org/s)',
		'<https://example.org>',
		'<b>Bo</b> knows',
		'[day01] ref',
		'[^1]: foot',
		'[1]: https://example.org',
		'\\# one',
		'\\[x] one',
		'a (b) \\( &amp;',
	])('that was one before comes back byte for byte: %s', said => {
		const text = `A\n\n${said}\n\nB\n`;
		const hidden = turnIntoFollowUp(text, path, { line: 2 }, options);
		expect(hidden.text).toContain('[//]: # (');
		expect(turnIntoLine(hidden.text, path, hidden, options).text).toBe(text);
	});

	test('is refused where it is no text', () => {
		for (const text of [
			'# A\n\nB',
			'***\n',
			'</details>\n',
			'<!-- A -->\n',
			'%% A %%\n',
			'| A |\n',
			'- ',
		])
			expect(() => turnIntoFollowUp(text, path, { line: 0 }, options)).toThrow('no line of text');
		expect(() => turnIntoLine('A', path, { line: 0 }, options)).toThrow('no follow-up');
	});
});

describe('visible comments', () => {
	test.each([
		['[//]: # (see (this) one)\n', '[//]: # (see \\(this\\) one)\n'],
		['A\n[//]: # (ask)\n\nB\n', 'A\n\n[//]: # (ask)\n\nB\n'],
		['A\n[//]: # ([x] ask)\nB\n\nC\n', 'A\nB\n\n[//]: # ([x] ask)\n\nC\n'],
		['- a\n[//]: # (ask)\n- b\n\nC\n', '- a\n- b\n\n[//]: # (ask)\n\nC\n'],
		['[//]: # (ask) and more\n', '[//]: # (ask)\n\nand more\n'],
	])('are hidden: %j', (text, after) => {
		expect(hideVisible(text, path, options)).toEqual({ text: after, count: 1, left: [] });
		expect(findVisible(after, options)).toEqual([]);
	});

	test('for which there is no place are left, and the others are hidden', () => {
		const text = 'See [//], [comment], [todo]\n[//]: # (ask)\n\n[todo]: # (tell (them))\n';
		expect(hideVisible(text, path, options)).toEqual({
			text: text.replace('(them)', '\\(them\\)'),
			count: 1,
			left: [1],
		});
		expect(hideVisible(text, path, options, 1)).toEqual({ text, count: 0, left: [1] });
	});

	test('are hidden all at once, and what the app hides is left alone', () => {
		const text = 'A\n[//]: # (ask)\n[//]: # (tell)\n\n%% todo: x %%\n';
		const { text: after } = hideVisible(text, path, options);
		expect(after).toBe('A\n\n[//]: # (ask)\n[//]: # (tell)\n\n%% todo: x %%\n');
		expect(hideVisible(text, path, options, 2).text).toBe(
			'A\n[//]: # (ask)\n\n[comment]: # (tell)\n\n%% todo: x %%\n',
		);
	});
});
