import { insertTemplate, withHeader } from '../../src/day-template/insert-template';

const template = {
	text: '---\nday: 3\nconference: C\n---\n\n[[Day 2]]\n\n',
	cursorLine: 7,
	unknown: [],
};

/** The note with `|` on the line where the cursor goes. */
function inserted(note: string, line: number, filled = template): string {
	const { text, cursorLine } = insertTemplate(note, line, filled);
	const lines = text.split('\n');
	lines[cursorLine] = `|${lines[cursorLine] ?? ''}`;
	return lines.join('\n');
}

test.each(['', '\n', ' \n\n'])('an empty note (%j) becomes the template', note => {
	expect(inserted(note, 0)).toBe('---\nday: 3\nconference: C\n---\n\n[[Day 2]]\n\n|');
});

test('a note with text gets a header at its top and the body at the blank line of the cursor', () => {
	expect(inserted('one\n\n\n\ntwo\n', 2)).toBe(
		'---\nday: 3\nconference: C\n---\n\none\n\n[[Day 2]]\n|\n\ntwo\n',
	);
});

test('a line with text stays whole: the body goes below it', () => {
	expect(inserted('---\nday: 9\n---\none\ntwo', 3)).toBe(
		'---\nday: 9\nconference: C\n---\none\n\n[[Day 2]]\n|\ntwo',
	);
});

test('from inside the header the body goes to the top of the note', () => {
	expect(inserted('---\nday: 9\nconference: X\n---\none\n', 1)).toBe(
		'---\nday: 9\nconference: X\n---\n\n[[Day 2]]\n|\none\n',
	);
});

test('a header in another language, or none that we write, stays as it is', () => {
	for (const header of ['+++\nday = 9\n+++\n', '{ "day": 9 }\n', 'day: 9\nx: y\n']) {
		expect(inserted(`${header}\none`, 4).startsWith(header)).toBe(true);
	}
});

test('line endings and the byte order mark of the note stay', () => {
	expect(insertTemplate('\ufeffone\r\n', 1, template).text).toBe(
		'\ufeff---\r\nday: 3\r\nconference: C\r\n---\r\n\r\none\r\n\r\n[[Day 2]]\r\n',
	);
});

test('a template without a body only adds keys', () => {
	const keys = { text: '---\nday: 3\n---\n\n', cursorLine: 4, unknown: [] };
	expect(insertTemplate('---\nx: y\n---\none\n', 3, keys).text).toBe('---\nx: y\nday: 3\n---\none\n');
});

test('a template in another language than the note gives its body, and the built-in header', () => {
	const own = "+++\ntitle = '{{title}}'\n+++\n\n## Talks\n";
	const builtIn = '---\ntitle: {{title}}\nday: {{day}}\n---\n\n{{cursor}}';
	expect(withHeader(own, builtIn, true)).toBe('---\ntitle: {{title}}\nday: {{day}}\n---\n\n## Talks\n');
	expect(withHeader(own, builtIn, false)).toBe(own);
	expect(withHeader(own, own.replace('title', 'day'), true)).toBe(own);
	expect(withHeader('## Talks\n', builtIn, true)).toBe('## Talks\n');
	expect(withHeader(null, builtIn, true)).toBe(builtIn);
});
