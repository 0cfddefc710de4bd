import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawImports } from '../scripts/docs/architecture';
import { listSections } from '../scripts/docs/examples';
import { fillPage } from '../scripts/docs/fill-page';
import { builtInTemplate } from '../src/day-template/built-in-template';
import { fillPath } from '../src/day-template/day-path';
import { fillTemplate } from '../src/day-template/fill-template';
import { fillPlaceholder } from '../src/day-template/placeholders';
import { en } from '../src/i18n/en';
import { clockAt, dayValues } from './day-template/clock';
import { headingAnchors, listDocuments, listLinks, withoutCode } from './docs';

const documents = listDocuments();
const pages = documents.filter(path => path.startsWith('docs/'));
const read = (path: string) => readFileSync(path, 'utf8');

describe.each(documents)('%s', path => {
	const text = read(path);

	test('links only to files and pictures that are there, and to headings they have', () => {
		const dead = listLinks(text)
			.filter(link => !/^(https?|obsidian):/.test(link))
			.filter(link => {
				const [file = '', anchor] = link.split('#');
				const target = file === '' ? path : join(dirname(path), file);
				return (
					!existsSync(target) ||
					(anchor !== undefined && !headingAnchors(read(target)).includes(anchor))
				);
			});
		expect(dead).toEqual([]);
	});

	test('calls what is on the screen what it is called there', () => {
		const folder = 'src/i18n/en';
		const texts = ['src/i18n/en.ts', ...readdirSync(folder).map(name => join(folder, name))]
			.map(read)
			.join('\n');
		const labels = [...withoutCode(text).matchAll(/\*\*([^*\n]+)\*\*/g)].map(([, words = '']) =>
			words.replace('\\', ''),
		);
		const isThere = (label: string) => texts.includes(label) || label === 'Conference Notes';
		expect(labels.filter(label => !isThere(label))).toEqual([]);
	});
});

test.each(pages)('%s has what the examples and tests have: `npm run docs` takes it over', path => {
	expect(fillPage(read(path), read)).toBe(read(path));
});

test('every file of examples is on the page of formats', () => {
	const files = readdirSync('test', { recursive: true })
		.map(path => `test/${String(path).replaceAll('\\', '/')}`)
		.filter(path => path.endsWith('.examples.md'));
	const page = read('docs/note-formats.md');
	expect(files.length).toBeGreaterThan(5);
	expect(files.filter(path => !page.includes(path))).toEqual([]);
});

test('pictures come in light and dark, each is taken by the run and on some page', () => {
	const there = readdirSync('docs/pictures').sort();
	const names = [...new Set(there.map(name => name.replace(/-(light|dark)\.png$/, '')))];
	expect(there).toEqual(names.flatMap(name => [`${name}-dark.png`, `${name}-light.png`]));
	const taken = read('test/e2e/pictures.spec.ts');
	expect(names.filter(name => !taken.includes(`\`docs-${name}-\${theme}\``))).toEqual([]);
	const shown = documents.flatMap(path => listLinks(read(path)).map(link => join(dirname(path), link)));
	expect(there.filter(name => !shown.includes(join('docs/pictures', name)))).toEqual([]);
});

describe('the page of day notes', () => {
	const page = read('docs/day-notes.md');
	const clock = clockAt('2026-05-20T22:10:00Z');

	test('has patterns for file names that give what it says', () => {
		const rows = [...page.matchAll(/^\| `(\S.*\{\{.+?)` \| `(.+\.md)` \|$/gm)];
		expect(rows.length).toBe(3);
		for (const [, pattern = '', file] of rows)
			expect(fillPath(pattern, '', dayValues(), clock)).toBe(file);
	});

	test('names only placeholders that are filled', () => {
		const named = [...page.matchAll(/\{\{(.+?)\}\}/g)].map(([, inside]) => inside ?? '');
		expect(named.length).toBeGreaterThan(10);
		expect(named.filter(inside => fillPlaceholder(inside, dayValues(), clock) === null)).toEqual([]);
	});
});

test('the README is read on two screens', () => {
	const words = withoutCode(read('README.md')).replace(/<[^>]*>|\]\([^)]*\)/g, ' ');
	expect(words.match(/\p{L}+/gu)?.length).toBeLessThan(560);
});

test('every setting is on the page of settings', () => {
	const named = (text: unknown): readonly string[] => {
		if (typeof text !== 'object' || text === null) return [];
		const { name, desc } = text as { readonly name?: unknown; readonly desc?: unknown };
		return typeof name === 'string' && typeof desc === 'string'
			? [name]
			: Object.values(text).flatMap(named);
	};
	const settings = named(en);
	expect(settings.length).toBeGreaterThan(10);
	expect(settings.filter(name => !read('docs/settings.md').includes(`**${name}**`))).toEqual([]);
});

test('the page about Hugo shows the header that is written', () => {
	const values = dayValues({ previous: '' });
	const { text } = fillTemplate(builtInTemplate('toml', values), values, clockAt('2026-05-20T22:10:00Z'));
	const header = text.slice(0, text.lastIndexOf('+++') + 3);
	expect(read('docs/hugo.md')).toContain(`\`\`\`toml\n${header}\n\`\`\``);
});

test('parts of the same imports share a box, and leaves have none', () => {
	const rows = new Map([
		['main', ['talks', 'board', 'texts']],
		['talks', ['notes', 'texts']],
		['board', ['notes']],
		['notes', []],
		['texts', []],
	]);
	expect(drawImports({ rows, leaves: ['texts'] })).toBe(
		[
			'```mermaid',
			'flowchart TD',
			'\tmain["main"]',
			'\ttalks["talks<br>board"]',
			'\tnotes["notes"]',
			'\tmain --> talks',
			'\ttalks --> notes',
			'```',
		].join('\n'),
	);
});

test('what looks like a heading in a fence begins no section', () => {
	const examples = '# Title\n\n## One\n\n````\n## Keynote\n```\n````\n\n## Two\n\ntext\n';
	expect(listSections(examples)).toEqual([
		{ title: 'One', text: '````\n## Keynote\n```\n````' },
		{ title: 'Two', text: 'text' },
	]);
});

test('a section that an examples file does not have is told', () => {
	const page = '<!-- from a.examples.md: Three -->\n<!-- end -->\n';
	expect(() => fillPage(page, () => '## One\n\ntext\n')).toThrow('a.examples.md has no section "Three"');
});
