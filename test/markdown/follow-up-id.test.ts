import { followUpId } from '../../src/markdown/follow-up-id';

test('is eight hex digits that stay the same for ever', () => {
	expect(followUpId('Day 1.md', ['KubeCon', 'Keynote'], 'write eBPF node agent', 0)).toBe('13e7516a');
});

test('tells notes, headings, texts and places apart', () => {
	const ids = [
		followUpId('Day 1.md', ['Keynote'], 'ask', 0),
		followUpId('Day 2.md', ['Keynote'], 'ask', 0),
		followUpId('Day 1.md', ['Key', 'note'], 'ask', 0),
		followUpId('Day 1.md', [], 'Keynote ask', 0),
		followUpId('Day 1.md', ['Keynote'], 'ask', 1),
	];
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.every(id => /^[\da-f]{8}$/.test(id))).toBe(true);
});

test('five thousand follow-ups have as many ids', () => {
	const ids = Array.from({ length: 5000 }, (_, k) =>
		followUpId(`Day ${k % 100}.md`, [`Talk ${k % 7}`], `read ${k}`, 0),
	);
	expect(new Set(ids).size).toBe(5000);
});
