import { toBoard } from '../../src/follow-ups/board';
import { columns } from '../../src/follow-ups/columns';
import {
	issueAddress,
	readRepository,
	toCsv,
	toIssue,
	toMarkdownList,
	type CopyNeeds,
} from '../../src/follow-ups/copy-follow-ups';
import { en } from '../../src/i18n/en';
import { dayNote, readConferences } from './read-conferences';

const needs: CopyNeeds = {
	strings: en,
	statusOf: ({ comment }) => comment.status,
	nameOf: status => `<${status}>`,
};

const followUps = (...lines: readonly string[]) =>
	toBoard(readConferences({ 'Day 1.md': dayNote(...lines) }), columns).flatMap(each => each.followUps);

test('as Markdown each is a task with its status and its place', () => {
	expect(
		toMarkdownList(followUps('[//]: # (ask #x)', '[//]: # ([/] read)', '[//]: # ([x] send)'), needs),
	).toBe(
		[
			'- [ ] ask (Keynote 1, Day 1, HarborConf 2026) #x',
			'- [/] read (Keynote 1, Day 1, HarborConf 2026)',
			'- [x] send (Keynote 1, Day 1, HarborConf 2026)',
			'',
		].join('\n'),
	);
});

test.each([
	['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
	['+1', `"'+1"`],
	['-1', `"'-1"`],
	['@SUM(A1)', `"'@SUM(A1)"`],
	['＝1', `"'＝1"`],
	['one, "two"; three', '"one, ""two""; three"'],
	["it's 1 + 1", `"it's 1 + 1"`],
])('as CSV %j is quoted, and no spreadsheet takes it for a formula', (text, field) => {
	const escaped = text.replace(/[()]/g, '\\$&');
	const csv = toCsv(followUps(`[//]: # (${escaped})`), needs);
	expect(csv.split('\r\n')[1]?.startsWith(`${field},"<null>",`)).toBe(true);
	expect(csv.endsWith('\r\n')).toBe(true);
});

test('one is the title of an issue, several are a list', () => {
	expect(toIssue(followUps('[//]: # (ask & see #x 📅 2026-06-15)'), needs)).toEqual({
		title: 'ask & see',
		body: 'ask & see #x 📅 2026-06-15\n\nFrom Keynote 1, Day 1, HarborConf 2026\n',
	});
	expect(toIssue(followUps('[//]: # (ask)', '[//]: # (read)'), needs)).toEqual({
		title: '2 follow-ups from HarborConf 2026',
		body: '- [ ] ask (Keynote 1, Day 1, HarborConf 2026)\n- [ ] read (Keynote 1, Day 1, HarborConf 2026)\n',
	});
});

test('what an issue says cannot leave its place in the address, and one that is too long is none', () => {
	const issue = { title: 'a&labels=x #1', body: 'b\n\ud83d é' };
	expect(issueAddress('o/r', issue)).toBe(
		'https://github.com/o/r/issues/new?title=a%26labels%3Dx%20%231&body=b%0A%EF%BF%BD%20%C3%A9',
	);
	expect(issueAddress('o/r', { title: 'a', body: 'x'.repeat(8000) })).toBeNull();
});

test.each([
	['harbor/cranes', 'harbor/cranes'],
	[' https://github.com/harbor/cranes.git ', 'harbor/cranes'],
	['github.com/harbor/my.cranes_2/issues?q=1', 'harbor/my.cranes_2'],
	['harbor', null],
	['harbor/..', null],
	['-a/b', null],
	['a/b c', null],
	['https://evil.example/harbor/cranes', null],
	['javascript:alert(1)/x', null],
])('the repository of %j is %j', (typed, repository) => {
	expect(readRepository(typed)).toBe(repository);
});
