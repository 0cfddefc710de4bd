import { toBoard } from '../../src/follow-ups/board';
import { columns, listColumns } from '../../src/follow-ups/columns';
import { listGroups, readListBlock } from '../../src/follow-ups/follow-up-list';
import { findById, followUpsForTerminal } from '../../src/follow-ups/follow-ups-for-terminal';
import { en } from '../../src/i18n/en';
import { followUpId } from '../../src/markdown/follow-up-id';
import { dayNote, readConferences } from './read-conferences';

const listed = listColumns([{ mark: '!', name: 'Ask', hidden: false }], en);
const all = dayNote(
	'[//]: # (ask #Data/raw)',
	'[//]: # ([/] read)',
	'',
	'a',
	'',
	'[//]: # (ask #Data/raw)',
	'',
	'[//]: # ([x] send)',
);
const board = () => toBoard(readConferences({ 'Day 1.md': all }), listed);
const read = (source: string) => readListBlock(source, listed, en);
const texts = (source: string, stays: ReadonlySet<string> = new Set()) =>
	listGroups(board(), read(source).query, en, stays).map(({ name, items }) => [
		name,
		...items.map(({ followUp }) => followUp.comment.text),
	]);

test('without a word a block shows what is open', () => {
	expect(read('')).toEqual({
		query: { conference: '', status: ['!', 'inbox', 'next', 'doing'], tag: '', group: 'none' },
		problems: [],
	});
	expect(texts('')).toEqual([['', 'ask #Data/raw', 'read', 'ask #Data/raw']]);
});

test('columns are named by id or by name, several with commas; tags hold those below them; names need only a part', () => {
	expect(read('status: DOING, ask\n\n# a remark').query.status).toEqual(['doing', '!']);
	expect(texts('status: all\ntag: "#data"\nconference: harbor')).toEqual([
		['', 'ask #Data/raw', 'ask #Data/raw'],
	]);
	expect(texts('tag: dat')).toEqual([]);
	expect(texts('status: all\ngroup: status')).toEqual([
		['Inbox', 'ask #Data/raw', 'ask #Data/raw'],
		['Doing', 'read'],
		['Done', 'send'],
	]);
	expect(texts('group: talk')).toEqual([
		['Keynote 1 · Day 1 · HarborConf 2026', 'ask #Data/raw', 'read', 'ask #Data/raw'],
	]);
});

test('what was worked on stays in sight', () => {
	const done = board()
		.flatMap(({ followUps }) => followUps)
		.find(({ comment }) => comment.text === 'send');
	expect(texts('status: inbox', new Set([done?.key ?? '']))).toEqual([
		['', 'ask #Data/raw', 'ask #Data/raw', 'send'],
	]);
});

test('every line that cannot be read is said', () => {
	expect(read('sort: due\nopen\nstatus: later\ngroup: week').problems).toEqual([
		'There is no key “sort”. There are conference, status, tag, group.',
		'“open” is no “key: value”.',
		'There is no status “later”. There are open, all, !, inbox, next, doing, done, dropped.',
		'Nothing can be grouped by “week”, but by none, conference, day, talk, status.',
	]);
});

const idOf = (text: string, k = 0) => followUpId('Day 1.md', ['Keynote 1'], text, k);

test('on the command line each has its id, also one of two that say the same', () => {
	expect(followUpsForTerminal(board(), {}, en)).toBe(
		[
			'HarborConf 2026, Day 1',
			`  ${idOf('ask #Data/raw')}  Inbox  ask #Data/raw (Keynote 1)`,
			`  ${idOf('read')}  Doing  read (Keynote 1)`,
			`  ${idOf('ask #Data/raw', 1)}  Inbox  ask #Data/raw (Keynote 1)`,
		].join('\n'),
	);
	expect(followUpsForTerminal(board(), { status: 'done', format: 'md' }, en)).toBe(
		'## HarborConf 2026, Day 1\n\n- [x] send (Keynote 1)',
	);
	expect(JSON.parse(followUpsForTerminal(board(), { status: 'doing', format: 'json' }, en))).toEqual([
		{
			id: idOf('read'),
			text: 'read',
			status: 'doing',
			due: null,
			tags: [],
			links: [],
			conference: 'HarborConf 2026',
			day: 1,
			date: null,
			talk: 'Keynote 1',
			path: 'Day 1.md',
			line: 8,
		},
	]);
});

test('as tasks they keep their tags and dates at the end, where Tasks looks for them', () => {
	const note = dayNote('[//]: # (read it #paper 📅 2026-06-15)');
	const due = toBoard(readConferences({ 'Day 1.md': note }), listed);
	expect(followUpsForTerminal(due, { format: 'md' }, en)).toMatch(
		/^- \[ \] read it \(Keynote 1\) #paper 📅 2026-06-15$/m,
	);
});

test('what the command line cannot read, or finds nothing for, is said', () => {
	expect(followUpsForTerminal(board(), { conference: 'Other' }, en)).toBe('No follow-ups found.');
	expect(followUpsForTerminal(board(), { conference: 'Other', format: 'json' }, en)).toBe('[]');
	expect(followUpsForTerminal(board(), { format: 'xml' }, en)).toMatch(/no format “xml”/);
	expect(followUpsForTerminal(board(), { status: 'later' }, en)).toMatch(/no status “later”/);
});

test('an id finds its one follow-up; none, two, or no id at all is said in a sentence', () => {
	const found = findById(board(), ` ${idOf('ask #Data/raw', 1).toUpperCase()} `, en);
	expect(typeof found === 'string' ? found : found.comment.line).toBe(11);
	expect(findById(board(), '00000000', en)).toMatch(/No follow-up has the id 00000000/);
	expect(findById(board(), 'ask', en)).toMatch(/“ask” is no id/);
	const twice = [...board(), ...toBoard(readConferences({ 'Day 1.md': all }), columns)];
	expect(findById(twice, idOf('read'), en)).toMatch(/2 follow-ups have the id/);
});
