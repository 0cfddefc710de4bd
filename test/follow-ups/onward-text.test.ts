import { toTextParts } from '../../src/follow-ups/card-text';
import { titleOf, wayOf, withMore, withoutWay, withWay } from '../../src/follow-ups/onward-text';

test('a follow-up says where it went last, by wikilink or Markdown link, and its words are found without', () => {
	const once = withWay('read it', '[[Plan]]');
	expect(once).toBe('read it → [[Plan]]');
	expect(withWay(once, '[Later](Later%20on.md#Now)')).toBe('read it → [Later](Later%20on.md#Now)');
	expect(withoutWay('read it → [Later](Later%20on.md#Now)')).toBe('read it');
	expect(withoutWay('a → b, see [[Plan]] → ')).toBe('a → b, see [[Plan]] → ');
});

test('where it went is shown by its name alone', () => {
	expect(wayOf('read → [[Plans/Plan#Now]]')).toEqual({ label: 'Plans/Plan#Now', target: 'Plans/Plan#Now' });
	expect(wayOf('read → [[Plans/Plan|Plan]]')).toEqual({ label: 'Plan', target: 'Plans/Plan' });
	expect(wayOf('read → [Plan B](Plans/Plan%20B.md#100%)')).toEqual({
		label: 'Plan B',
		target: 'Plans/Plan B.md#100%',
	});
	expect(wayOf('read → it')).toBeNull();
	expect(toTextParts({ text: 'read #a → [[P|Plan]]', tags: ['a'], due: null })).toEqual([
		{ kind: 'text', text: 'read ' },
		{ kind: 'tag', text: '#a' },
		{ kind: 'text', text: ' → Plan' },
	]);
});

test.each([
	['ask', 'ask (X)'],
	['ask #a 📅 2026-06-15 #b', 'ask (X) #a 📅 2026-06-15 #b'],
	['ask #a Ahmad', 'ask #a Ahmad (X)'],
	['ask ⏫ 🔁 every week 📅 2026-06-15', 'ask (X) ⏫ 🔁 every week 📅 2026-06-15'],
	['📅 2026-06-15 ask', '📅 2026-06-15 ask (X)'],
])('more stands before the dates and tags at the end of %j', (text, more) => {
	expect(withMore(text, '(X)')).toBe(more);
});

test.each([
	['read https://example.org/a #docs 📅 2026-06-15', 'read'],
	['read it → [[Plan]]', 'read it'],
	['https://example.org', 'https://example.org'],
])('%j is called %j', (text, title) => {
	expect(titleOf(text)).toBe(title);
});
