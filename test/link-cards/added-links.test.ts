import { EditorState, type TransactionSpec } from '@codemirror/state';
import { AddedLinks } from '../../src/link-cards/added-links';
import { linkField } from '../../src/link-cards/link-field';

const field = linkField(() => true);

/** Edits a note, one step after the other; tells what was added by each. */
function added(doc: string, steps: readonly (TransactionSpec & { readonly byOther?: boolean })[]) {
	const links = new AddedLinks();
	let state = EditorState.create({ doc, extensions: field });
	return steps.map(({ byOther, ...step }) => {
		const transaction = state.update(step);
		({ state } = transaction);
		if (transaction.docChanged) links.follow(transaction, !byOther);
		const now = state.field(field);
		return now ? links.take(now, state.doc) : [];
	});
}

const type = (text: string, at: number): TransactionSpec[] =>
	[...text].map((char, index) => ({
		changes: { from: at + index, insert: char },
		selection: { anchor: at + index + 1 },
	}));

test('a link that is typed is added when its line is left', () => {
	const steps = [...type('https://a.example', 0), ...type('\n', 17)];
	expect(added('', steps).filter(urls => urls.length > 0)).toEqual([['https://a.example']]);
	expect(added('', steps).at(-1)).toEqual(['https://a.example']);
});

test('links that are pasted are added at once, each once, but for the line of the cursor', () => {
	const insert = 'https://a.example\nhttps://a.example and https://b.example\nhttps://c.example';
	const steps = [
		{ changes: { from: 0, insert }, selection: { anchor: insert.length } },
		{ selection: { anchor: 0 } },
	];
	expect(added('', steps)).toEqual([['https://a.example', 'https://b.example'], ['https://c.example']]);
});

test('a link that was there is not added when its line is mended, cut or pasted again', () => {
	const doc = 'https://a.example\n\n';
	const steps = [
		{ changes: { from: 17, insert: ' x' }, selection: { anchor: 19 } },
		{ changes: { from: 17, to: 19 }, selection: { anchor: 17 } },
		{ selection: { anchor: 18 } },
		{ changes: { from: 0, to: 18 } },
		{ changes: { from: 0, insert: 'https://a.example\n' }, selection: { anchor: 18 } },
	];
	expect(added(doc, steps).flat()).toEqual([]);
});

test('what another program writes is not added', () => {
	const steps = [
		{ changes: { from: 1, insert: 'https://a.example\n' }, byOther: true },
		{ selection: { anchor: 0 } },
	];
	expect(added('\n', steps).flat()).toEqual([]);
});
