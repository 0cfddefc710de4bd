import { shortText, toTextParts, withDue, withTag } from '../../src/follow-ups/card-text';

/** The parts as one text: `<link>`, `[tag]`. */
function parts(
	text: string,
	{ tags = [], due = null }: { tags?: string[]; due?: string | null } = {},
): string {
	const marks = { text: ['', ''], link: ['<', '>'], tag: ['[', ']'] };
	return toTextParts({ text, tags, due })
		.map(part => marks[part.kind].join(part.text))
		.join('');
}

test('addresses are told from the words around them', () => {
	expect(parts('see https://arxiv.org/abs/2401.04088, then ask')).toBe(
		'see <https://arxiv.org/abs/2401.04088>, then ask',
	);
	expect(parts('https://example.org/#part of it')).toBe('<https://example.org/#part> of it');
	expect(parts('plain words')).toBe('plain words');
});

test('tags are told from words, the longer one first, and not inside an address', () => {
	expect(parts('ask #docs, #docs/intro soon', { tags: ['docs', 'docs/intro'] })).toBe(
		'ask [#docs], [#docs/intro] soon',
	);
	expect(parts('C#docs https://example.org/#docs #docs', { tags: ['docs'] })).toBe(
		'C#docs <https://example.org/#docs> [#docs]',
	);
});

test('the due date is left out, wherever it stands', () => {
	expect(parts('send it 📅 2026-06-15 #community', { tags: ['community'], due: '2026-06-15' })).toBe(
		'send it [#community]',
	);
	expect(parts('📅 2026-06-15 send it', { due: '2026-06-15' })).toBe('send it');
});

test('a long text is cut between letters', () => {
	expect(shortText('short')).toBe('short');
	expect(shortText('🦀'.repeat(61))).toBe(`${'🦀'.repeat(59)}…`);
});

test('a due date is put at the end, changed where it stands, and taken out with its blank', () => {
	expect(withDue('read it', '2026-06-15')).toBe('read it 📅 2026-06-15');
	expect(withDue('read 📅 2026-06-15 it', '2026-07-01')).toBe('read 📅 2026-07-01 it');
	expect(withDue('read 📅 2026-06-15 it', null)).toBe('read it');
	expect(withDue('read it', null)).toBe('read it');
});

test('a tag comes at the end and goes from where it is', () => {
	expect(withTag('read it', 'docs', true)).toBe('read it #docs');
	expect(withTag('read #Docs it', 'docs', true)).toBe('read #Docs it');
	expect(withTag('read #docs it', 'docs', false)).toBe('read it');
	expect(withTag('#Docs read', 'docs', false)).toBe('read');
	expect(withTag('see #docs/intro', 'docs', true)).toBe('see #docs/intro #docs');
});

test('the link that says where it went stays at the end', () => {
	expect(withDue('read it → [[Read it]]', '2026-06-15')).toBe('read it 📅 2026-06-15 → [[Read it]]');
	expect(withDue('read it 📅 2026-06-15 → [[Read it]]', null)).toBe('read it → [[Read it]]');
	expect(withTag('read it → [Read](Read%20it.md)', 'docs', true)).toBe(
		'read it #docs → [Read](Read%20it.md)',
	);
	expect(withTag('read it #docs → [[Read it]]', 'docs', false)).toBe('read it → [[Read it]]');
});
