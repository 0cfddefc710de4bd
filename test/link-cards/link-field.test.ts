import { EditorSelection, EditorState, type ChangeSpec } from '@codemirror/state';
import { WidgetType } from '@codemirror/view';
import fc from 'fast-check';
import { drawLinks, holdCards, linkField, staysDrawn } from '../../src/link-cards/link-field';
import type { LineLink } from '../../src/links/scan-line';

class Widget extends WidgetType {
	constructor(
		readonly link: LineLink,
		readonly nested: boolean,
	) {
		super();
	}

	override toDOM(): HTMLElement {
		throw new Error('These tests have no page.');
	}
}

let isOn = true;
const field = linkField(() => isOn);
const drawing = {
	titled: () => false,
	isText: () => false,
	widget: (link: LineLink, nested: boolean) => new Widget(link, nested),
};
beforeEach(() => (isOn = true));

/** An editor; each `|` of the text is a cursor, else it stands at the start. */
function editor(text: string): EditorState {
	const [first = '', ...rest] = text.split('|');
	const cursors = rest
		.reduce((at, part) => [...at, (at.at(-1) ?? 0) + part.length], [first.length])
		.slice(0, rest.length);
	const selection = EditorSelection.create(
		(cursors.length ? cursors : [0]).map(at => EditorSelection.cursor(at)),
	);
	const extensions = [field, EditorState.allowMultipleSelections.of(true)];
	return EditorState.create({ doc: first + rest.join(''), selection, extensions });
}

function change(state: EditorState, changes: ChangeSpec): EditorState {
	const before = shown(state);
	const transaction = state.update({ changes });
	const links = [state.field(field), transaction.state.field(field)] as const;
	if (staysDrawn(transaction.newDoc, ...links, transaction.changes)) {
		const drawn = (text: string) => text.match(/⟦.*?⟧|‹.*?›/g);
		expect(drawn(shown(transaction.state))).toEqual(drawn(before));
	}
	return transaction.state;
}

function select(state: EditorState, anchor: number, head = anchor): EditorState {
	return state.update({ selection: { anchor, head } }).state;
}

/** The text with `⟦…⟧` around what a card stands in for, `‹…›` around chips. */
function shown(state: EditorState): string {
	let [text, at] = ['', 0];
	const doc = state.doc.toString();
	const links = state.field(field);
	const all = links && drawLinks(state.doc, links, 0, state.doc.length, drawing);
	for (let each = all?.iter(); each?.value; each.next()) {
		const { link } = (each.value.spec as { widget: Widget }).widget;
		const [open = '', close = ''] = link.shape === 'card' ? '⟦⟧' : '‹›';
		text += doc.slice(at, each.from) + open + doc.slice(each.from, each.to) + close;
		at = each.to;
	}
	return text + doc.slice(at);
}

test('a card takes its whole line, in a list item or quote what is behind the mark, a chip its address', () => {
	expect(
		shown(
			editor(
				'\n  https://a.example  \n- https://b.example \n> https://c.example\nat https://d.example.',
			),
		),
	).toBe(
		'\n⟦  https://a.example  ⟧\n- ⟦https://b.example ⟧\n> ⟦https://c.example⟧\nat ‹https://d.example›.',
	);
});

test('every line that a cursor is on shows its own text', () => {
	expect(
		shown(editor('https://a.example|\nhttps://b.example\nin |text https://c.example\nhttps://d.example')),
	).toBe('https://a.example\n⟦https://b.example⟧\nin text https://c.example\n⟦https://d.example⟧');
});

test('so does every line that a selection reaches, until it leaves', () => {
	const state = editor('|\nhttps://a.example\nhttps://b.example\nhttps://c.example');
	const selected = select(state, 10, 25);
	expect(shown(selected)).toBe('\nhttps://a.example\nhttps://b.example\n⟦https://c.example⟧');
	expect(shown(select(selected, 0))).toBe(shown(state));
});

test('while the mouse is down, no card comes or goes', () => {
	const state = editor('|\nhttps://a.example\nhttps://b.example');
	const down = state.update({ effects: holdCards.of(true) }).state;
	const dragged = select(select(down, 5), 5, 30);
	expect(shown(dragged)).toBe(shown(state));
	expect(shown(dragged.update({ effects: holdCards.of(false) }).state)).toBe(
		'\nhttps://a.example\nhttps://b.example',
	);
});

test('text that is dropped while the mouse is down is read all the same', () => {
	const down = editor('|\nhttps://a.example\n\n').update({ effects: holdCards.of(true) }).state;
	expect(shown(change(down, { from: 19, insert: 'at https://b.example' }))).toBe(
		'\n⟦https://a.example⟧\nat ‹https://b.example›\n',
	);
});

test('an address becomes a card when its line is left, not while it is written', () => {
	const written = editor('|').update({
		changes: { from: 0, insert: 'https://a.example' },
		selection: { anchor: 17 },
	}).state;
	expect(shown(written)).toBe('https://a.example');
	expect(
		shown(written.update({ changes: { from: 17, insert: '\n' }, selection: { anchor: 18 } }).state),
	).toBe('⟦https://a.example⟧\n');
});

test('a fence that opens above hides the links below it, and shows them again when it goes', () => {
	const state = editor('|\n\nhttps://a.example\n```\nhttps://b.example');
	const fenced = change(state, { from: 1, insert: '```\n' });
	expect(shown(fenced)).toBe('\n```\n\nhttps://a.example\n```\n⟦https://b.example⟧');
	expect(shown(change(fenced, { from: 1, to: 5 }))).toBe(shown(state));
});

test('what is written below a line counts for it: an underline makes it a heading', () => {
	const state = editor('\nhttps://a.example\n\n|');
	expect(shown(state)).toBe('\n⟦https://a.example⟧\n\n');
	expect(shown(change(state, { from: 19, insert: '--' }))).toBe('\n‹https://a.example›\n--\n');
});

test('a selection whose text is replaced is followed to what replaced it', () => {
	const state = change(editor('https://a.example|'), { from: 0, insert: 'x' });
	const replaced = change(select(state, 1, 3), [
		{ from: 0, to: 4, insert: '\nhttps://b.example\n\n' },
		{ from: 0, insert: '' },
	]);
	expect(shown(select(replaced, 0, 1))).toBe('\nhttps://b.example\n\nps://a.example');
});

test('a header that is closed hides what it holds', () => {
	const state = editor('+++\nhttps://a.example\n|');
	expect(shown(state)).toBe('+++\n⟦https://a.example⟧\n');
	expect(shown(change(state, { from: 22, insert: '+++\n' }))).toBe('+++\nhttps://a.example\n+++\n');
});

test('where cards are off nothing is read, and they come when they are wanted', () => {
	isOn = false;
	const state = editor('|\nhttps://a.example');
	expect(state.field(field)).toBeNull();
	isOn = true;
	const on = state.update({}).state;
	expect(shown(on)).toBe('\n⟦https://a.example⟧');
	isOn = false;
	expect(on.update({}).state.field(field)).toBeNull();
});

test('a cursor that moves within its lines changes nothing at all', () => {
	const state = editor('so|me text\nhttps://a.example');
	expect(select(state, 5).field(field)).toBe(state.field(field));
});

test('typing reads the line and the one above, not the note', () => {
	const state = editor(`|${'https://a.example\n'.repeat(1000)}`);
	shown(state);
	const { states } = state.field(field)?.note ?? {};
	const typed = change(state, { from: state.doc.line(500).to, insert: 'x' });
	expect(typed.field(field)?.note.states).toBe(states);
});

test('what is drawn stays while one types on a line that shows its text, and on no other', () => {
	const state = editor('some| text\nhttps://a.example\nmore');
	shown(state);
	const typed = (at: number, insert: string) => {
		const { state: now, newDoc, changes } = state.update({ changes: { from: at, insert } });
		return staysDrawn(newDoc, state.field(field), now.field(field), changes);
	};
	expect([typed(4, 'x'), typed(4, '\n'), typed(4, '```\n'), typed(28, 'x')]).toEqual([
		true,
		false,
		false,
		false,
	]);
});

test('no more of a note is read than is shown of it', () => {
	const state = editor(`|${'https://a.example\n'.repeat(1000)}`);
	const links = state.field(field);
	if (links) drawLinks(state.doc, links, 0, 100, drawing);
	expect(links?.note.states.length).toBeLessThan(10);
});

const piece = fc.constantFrom(
	...[
		'https://a.example',
		'www.b.example',
		'\n',
		'\n',
		'\n\n',
		' ',
		'`',
		'```',
		'~~~',
		'<!--',
		'-->',
		'%%',
		'$$',
		'a',
	],
	...[
		'[x](',
		')',
		'<div>',
		'| a |',
		'---',
		'+++',
		'# ',
		'- ',
		'> ',
		'    ',
		'{{<',
		'>}}',
		'[//]: # (',
		'a: b',
		'"',
	],
);
const text = fc.array(piece, { maxLength: 25 }).map(parts => parts.join(''));
const edit = fc.record({
	from: fc.nat(),
	length: fc.nat({ max: 30 }),
	insert: text,
	cursor: fc.nat(),
	head: fc.nat(),
});

/** What the screen shows of a note is read and no more. */
function drawPart(state: EditorState, to: number): void {
	const links = state.field(field);
	if (links) drawLinks(state.doc, links, 0, to, drawing);
}

test('after any edits and moves the editor shows what a fresh one would', () => {
	fc.assert(
		fc.property(text, fc.array(edit, { maxLength: 6 }), (doc, edits) => {
			let state = editor(doc.replaceAll('|', '!'));
			for (const { from, length, insert, cursor, head } of edits) {
				const start = from % (state.doc.length + 1);
				const to = Math.min(start + length, state.doc.length);
				state = change(state, [
					{ from: start, to, insert },
					{ from: 0, insert: insert.slice(0, cursor % 3) },
				]);
				state = select(state, cursor % (state.doc.length + 1), head % (state.doc.length + 1));
				const fresh = EditorState.create({
					doc: state.doc,
					selection: state.selection,
					extensions: field,
				});
				if (cursor % 2) drawPart(state, from % (state.doc.length + 1));
				else expect(shown(state)).toBe(shown(fresh));
			}
		}),
		{ numRuns: 1500 },
	);
});
