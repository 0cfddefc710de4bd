import { safeName, slug } from '../../src/vault/safe-name';

test.each([
	['KubeCon: EU/2025?', 'KubeCon EU-2025'],
	['A\\B', 'A-B'],
	['10:30', '10-30'],
	['C# [Days] ^2 | #1', 'C Days 2 1'],
	['Rust 🦀 Nation 2026', 'Rust 🦀 Nation 2026'],
	['PyTide…  2025 ', 'PyTide… 2025'],
	['.hidden. ', 'hidden'],
	['..', ''],
	['tab\there\u0000', 'tab here'],
	['CON', '_CON'],
	['aux.2026', '_aux.2026'],
	['Console', 'Console'],
	['half \uD83D', 'half'],
	['Café', 'Café'],
])('%j becomes %j', (name, safe) => {
	expect(safeName(name)).toBe(safe);
});

test('a name too long for a path is cut between characters', () => {
	expect(safeName('x'.repeat(200))).toBe('x'.repeat(80));
	const family = '👩‍👩‍👧‍👦';
	expect(safeName(family.repeat(20))).toBe(family.repeat(3));
});

test.each([
	['KubeCon EU 2025', 'kubecon-eu-2025'],
	['C++ Now: 2026!', 'c++-now-2026'],
	['Conférence Été', 'conférence-été'],
	['日本 Ruby 会議', '日本-ruby-会議'],
	['🦀', ''],
])('the slug of %j is %j', (name, expected) => {
	expect(slug(name)).toBe(expected);
});
