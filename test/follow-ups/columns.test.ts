import { columns, keptColumns, listColumns, markProblem } from '../../src/follow-ups/columns';
import { en } from '../../src/i18n/en';

const kept = (mark: string, name = '', hidden = false) => ({ mark, name, hidden });
const names = (...list: readonly ReturnType<typeof kept>[]) =>
	listColumns(list, en).map(({ id, name, hidden }) => `${id} ${name}${hidden ? ' hidden' : ''}`);

test('without settings the columns are those that every board has', () => {
	expect(names()).toEqual(['inbox Inbox', 'next Next', 'doing Doing', 'done Done', 'dropped Dropped']);
});

test('settings order, name, hide and add columns, and lose none that every board has', () => {
	expect(names(kept('x', ' Finished '), kept('?', 'Waiting'), kept('', '', true), kept('!'))).toEqual([
		'done Finished',
		'? Waiting',
		'inbox Inbox hidden',
		'! !',
		'next Next',
		'doing Doing',
		'dropped Dropped',
	]);
});

test('a column with a mark that cannot be, or that another has, is left out', () => {
	const list = [
		kept('q'),
		kept('['),
		kept('two'),
		kept('?', 'first'),
		kept('?', 'second'),
		kept('x', 'Done!'),
	];
	expect(keptColumns(list).map(({ mark, name }) => mark + name)).toEqual([
		'?first',
		'xDone!',
		'',
		' ',
		'/',
		'-',
	]);
	expect(listColumns(list, en)).toHaveLength(columns.length + 1);
});

test.each(['x', 'X', '/', '-', ' ', '?'])('the mark “%s” is taken', mark => {
	expect(markProblem(mark, [kept('?')])).toBe('taken');
});

test.each(['', 'a', '7', '[', ']', '(', ')', '\\', '\t', '\u00a0', '!!', 'é'])(
	'“%s” cannot be a mark',
	mark => expect(markProblem(mark, [])).toBe('notAllowed'),
);

test.each(['?', '!', '>', '⭐', '*', '~'])('“%s” can be a mark', mark => {
	expect(markProblem(mark, [kept('#')])).toBeNull();
});
