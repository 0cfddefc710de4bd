import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])(
	'every picture and page that %s links to is there',
	file => {
		const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(
			([, link]) => link ?? '',
		);
		const local = links.filter(link => !/^(https?:|#)/.test(link));
		expect(local.filter(link => !existsSync(join(dirname(file), link)))).toEqual([]);
	},
);

test('every npm command in the documents is a script of the project', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	const documents = ['README.md', 'CONTRIBUTING.md'].map(file => readFileSync(file, 'utf8')).join('\n');
	const named = [...documents.matchAll(/npm (?:run (?:--silent )?([\w-]+)|(start|test)\b)/g)].map(
		([, run, short]) => run ?? short ?? '',
	);
	expect(named.length).toBeGreaterThan(5);
	expect(named.filter(name => !(name in scripts))).toEqual([]);
});
