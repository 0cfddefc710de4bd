import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(path, 'utf8');
const namesIn = (css: string, pattern: RegExp): string[] =>
	[...css.matchAll(pattern)].map(([, name = '']) => name);

test('every variable that the plugin uses is one of its own or has a value in the host', () => {
	const styles = read('styles.css');
	const known = new Set(namesIn(read('test/host/theme/variables.css') + styles, /(--[\w-]+)\s*:/g));
	const used = namesIn(styles, /var\((--[\w-]+)/g).filter(name => !name.startsWith('--conference-notes-'));
	expect(used.filter(name => !known.has(name))).toEqual([]);
});

test('no variable of the host refers to one that has no value', () => {
	const variables = read('test/host/theme/variables.css');
	const known = new Set(namesIn(variables, /(--[\w-]+)\s*:/g));
	expect(namesIn(variables, /var\((--[\w-]+)/g).filter(name => !known.has(name))).toEqual([]);
});
