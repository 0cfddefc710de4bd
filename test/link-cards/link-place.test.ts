import { rememberPlace, turnIntoTitled } from '../../src/link-cards/link-place';
import { Refusal } from '../../src/refusal';

const url = 'https://a.example/(b)';
const note = `---\ntitle: T\n---\r\n- ${url} and ${url}.\r\n\r\nEnd`;
const second = { path: 'N.md', text: note, line: 3, from: 28, to: 49 };

test('one link of a line becomes [title](url), and no other byte changes', () => {
	expect(turnIntoTitled(note, rememberPlace(second), 'A *b*', url)).toBe(
		note.replace(`and ${url}`, `and [A \\*b\\*](${url})`),
	);
});

test('the line is found again where it went, and refused when it is another', () => {
	const place = rememberPlace(second);
	expect(turnIntoTitled(`${note}\n`.replace('- ', 'More\r\n\r\n- '), place, 'T', url)).toContain(
		`More\r\n\r\n- ${url} and [T](${url}).`,
	);
	expect(() => turnIntoTitled(note.replace('End', 'end').replace('and', 'or'), place, 'T', url)).toThrow(
		Refusal,
	);
});
