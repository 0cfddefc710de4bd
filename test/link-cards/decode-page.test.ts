import { decodePage } from '../../src/link-cards/decode-page';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
	Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

const japanese = [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea];

test('the header tells the encoding, also in quotes and of an old name', () => {
	expect(decodePage(bytes(japanese), 'text/html; charset=Shift_JIS')).toBe('日本語');
	expect(decodePage(bytes('é'), 'text/html; charset="UTF-8"')).toBe('é');
	expect(decodePage(bytes([0x93, 0x61, 0x94, 0x80]), 'text/html;charset=iso-8859-1')).toBe('“a”€');
});

test('the first bytes tell it more surely than the header', () => {
	expect(decodePage(bytes([0xef, 0xbb, 0xbf], 'é'), 'text/html; charset=windows-1251')).toBe('é');
	expect(decodePage(bytes([0xff, 0xfe, 0x71, 0x67]), 'text/html')).toBe('東');
});

test('without a header the page tells it', () => {
	expect(decodePage(bytes('<meta charset=shift_jis>', japanese), 'text/html')).toContain('日本語');
	expect(
		decodePage(
			bytes('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', japanese),
			'',
		),
	).toContain('日本語');
	expect(decodePage(bytes('<meta charset="utf-16">plain'), 'text/html')).toContain('plain');
});

test('what stands in a comment or a script tells nothing', () => {
	for (const hidden of [
		'<!-- <meta charset=shift_jis> -->',
		"<script>a = '<meta charset=shift_jis>'</script>",
	])
		expect(decodePage(bytes(hidden, 'Grüße'), 'text/html')).toContain('Grüße');
	expect(decodePage(bytes('<!-- a --><meta charset=shift_jis>', japanese), 'text/html')).toContain(
		'日本語',
	);
});

test('a name nobody knows counts as none', () => {
	expect(decodePage(bytes('é'), 'text/html; charset=x-made-up')).toBe('é');
});

test('what is wrong in the told encoding is shown as wrong', () => {
	expect(decodePage(bytes('a', [0xff, 0xfe], 'b'), 'text/html; charset=utf-8')).toBe('a\ufffd\ufffdb');
});

test('a page that ends within a character is read up to there', () => {
	expect(decodePage(bytes('aé').subarray(0, 2), 'text/html')).toBe('a');
});

test.each([
	['Japanese, Shift_JIS', [0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd], 'こんにちは'],
	['Japanese, EUC-JP', [0xa4, 0xb3, 0xa4, 0xf3, 0xa4, 0xcb, 0xa4, 0xc1, 0xa4, 0xcf], 'こんにちは'],
	['Korean, EUC-KR', [0xc7, 0xd1, 0xb1, 0xb9, 0xbe, 0xee], '한국어'],
	['Chinese, GB18030', [0xd6, 0xd0, 0xce, 0xc4, 0xcd, 0xf8], '中文网'],
	['French, windows-1252', [...Buffer.from('Caf\u00e9 \u00e0 la carte', 'latin1')], 'Café à la carte'],
	['German, windows-1252', [...Buffer.from('Gr\u00f6\u00dfe und Ma\u00df', 'latin1')], 'Größe und Maß'],
	['German with letters behind, windows-1252', [...Buffer.from('Grundsätze', 'latin1')], 'Grundsätze'],
])('where nothing tells it, it is guessed: %s', (_, given, text) => {
	expect(decodePage(bytes('<title>', given, '</title>'), 'text/html')).toBe(`<title>${text}</title>`);
});
