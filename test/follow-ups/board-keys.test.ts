import { toBoard } from '../../src/follow-ups/board';
import { cardBeside, cardsBetween, columnOf } from '../../src/follow-ups/board-keys';
import { toCommand, type PressedKey } from '../../src/follow-ups/board-commands';
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

/** `column: text` of the card that lies beside. */
function beside(text: string, by: 1 | -1): string | null {
	const place = cardBeside(board, keyOf(text), by);
	return place && `${place.column}: ${all.find(each => each.key === place.followUp)?.comment.text}`;
}

test('beside a card is the one at the same height in the next column that has cards', () => {
	expect(beside('inbox 1', 1)).toBe('doing: doing 1');
	expect(beside('doing 1', 1)).toBe('done: done 1');
	expect(beside('done 1', -1)).toBe('doing: doing 1');
});

test('in a shorter column it is the last card', () => {
	expect(beside('done 2', -1)).toBe('doing: doing 1');
});

test('beyond the last column, and beside an unknown card, there is nothing', () => {
	expect(beside('done 1', 1)).toBeNull();
	expect(beside('inbox 1', -1)).toBeNull();
	expect(cardBeside(board, 'gone', -1)).toBeNull();
	expect(columnOf(board, 'gone')).toBe(-1);
});

test('a selection goes from card to card either way, within one column', () => {
	const between = (from: string, to: string) =>
		cardsBetween(board, keyOf(from), keyOf(to)).map(({ comment }) => comment.text);
	expect(between('inbox 1', 'inbox 3')).toEqual(['inbox 1', 'inbox 2', 'inbox 3']);
	expect(between('inbox 2', 'inbox 1')).toEqual(['inbox 1', 'inbox 2']);
	expect(between('done 1', 'inbox 2')).toEqual(['inbox 2']);
});

/** What a key asks for; `^` stands for Ctrl, `+` for Shift, `!` for Alt. */
function asked(written: string, isRightToLeft = false): unknown {
	const key = written.replace(/^[\^+!]+(?=.)/, '');
	const pressed: PressedKey = {
		key,
		ctrlKey: written.startsWith('^'),
		shiftKey: written.startsWith('+'),
		altKey: written.startsWith('!'),
		metaKey: false,
	};
	return toCommand(pressed, isRightToLeft);
}

test('each key of the board asks for one thing', () => {
	expect(asked('ArrowRight')).toEqual({ kind: 'go', by: 1 });
	expect(asked('+ArrowLeft')).toEqual({ kind: 'move', by: -1 });
	expect(asked('+ArrowUp')).toEqual({ kind: 'select', by: -1 });
	expect(asked('4')).toEqual({ kind: 'column', index: 3 });
	expect([' ', 'x', 'e', 'd', 't', 'o', 'u', '^z', '?', 'Escape'].map(key => asked(key))).toEqual(
		['take', 'done', 'text', 'due', 'tag', 'open', 'undo', 'undo', 'help', 'escape'].map(kind => ({
			kind,
		})),
	);
});

test('from right to left the arrows are swapped', () => {
	expect(asked('ArrowRight', true)).toEqual({ kind: 'go', by: -1 });
	expect(asked('+ArrowRight', true)).toEqual({ kind: 'move', by: -1 });
});

test('other keys, and those of the app, ask for nothing', () => {
	expect(asked('ArrowDown')).toEqual({ kind: 'step', by: 1 });
	expect(['Enter', 'm', 'toString', '0', '^x', '!x', '^1'].map(key => asked(key))).toEqual(
		Array(7).fill(null),
	);
});
