import { toBoard } from '../../src/follow-ups/board';
import { cardBeside } from '../../src/follow-ups/board-keys';
import { columns } from '../../src/follow-ups/columns';
import { dayNote, readConferences } from './read-conferences';

const note = dayNote(
	'[//]: # (inbox 1)',
	'[//]: # (inbox 2)',
	'[//]: # (inbox 3)',
	'[//]: # ([/] doing 1)',
	'[//]: # ([x] done 1)',
	'[//]: # ([x] done 2)',
);
const board = toBoard(readConferences({ 'Day 1.md': note }), columns);
const all = board.flatMap(({ followUps }) => followUps);
const keyOf = (text: string) => all.find(each => each.comment.text === text)?.key ?? '';

/** `column: text` of the card that a key leads to. */
function beside(text: string, key: string, isRightToLeft = false): string | null {
	const place = cardBeside(board, keyOf(text), key, isRightToLeft);
	return place && `${place.column}: ${all.find(each => each.key === place.followUp)?.comment.text}`;
}

test('an arrow goes to the same height in the next column that has cards', () => {
	expect(beside('inbox 1', 'ArrowRight')).toBe('doing: doing 1');
	expect(beside('doing 1', 'ArrowRight')).toBe('done: done 1');
	expect(beside('done 1', 'ArrowLeft')).toBe('doing: doing 1');
});

test('in a shorter column it goes to the last card', () => {
	expect(beside('done 2', 'ArrowLeft')).toBe('doing: doing 1');
});

test('beyond the last column there is nothing', () => {
	expect(beside('done 1', 'ArrowRight')).toBeNull();
	expect(beside('inbox 1', 'ArrowLeft')).toBeNull();
});

test('from right to left the arrows are swapped', () => {
	expect(beside('inbox 1', 'ArrowLeft', true)).toBe('doing: doing 1');
	expect(beside('doing 1', 'ArrowRight', true)).toBe('inbox: inbox 1');
});

test('other keys and unknown cards lead nowhere', () => {
	expect(beside('inbox 1', 'm')).toBeNull();
	expect(cardBeside(board, 'gone', 'ArrowLeft')).toBeNull();
});
