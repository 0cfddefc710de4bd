import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { knownAddresses } from '../../src/links/known-sites';
import { nameLink } from '../../src/links/link-name';
import { anyText } from '../any-text';

const text = readFileSync(join(__dirname, 'known-sites.examples.md'), 'utf8');
const examples = [...text.matchAll(/^- (\S+)\n {2}(.+)$/gm)].map(([, address = '', name = '']) => ({
	address,
	name: name.split('|').map(part => part.trim()),
}));

test.each(examples)('$address is called what the examples say', ({ address, name }) => {
	const { kind, site, title, detail } = nameLink(address);
	expect([kind, site, title, detail]).toEqual(name);
});

test('every shape of address of a known site has an example', () => {
	const used = examples.map(({ address }) => knownAddresses.find(({ read }) => read(new URL(address))));
	expect(knownAddresses.filter(each => !used.includes(each)).map(({ pattern }) => pattern)).toEqual([]);
});

test('what is no address is called by its own text', () => {
	expect(nameLink('https://')).toEqual({ kind: 'page', site: '', title: 'https://', detail: '' });
	expect(nameLink('').title).toBe('?');
});

test('no address makes it throw, and every name is one short line without marks that turn or hide text', () => {
	const part = anyText();
	const known = fc.constantFrom(
		'https://github.com/',
		'https://static.sched.com/hosted_files/',
		'https://youtu.be/',
		'',
	);
	fc.assert(
		fc.property(
			known,
			part,
			fc.webUrl({ withQueryParameters: true, withFragments: true }),
			(site, rest, url) => {
				for (const address of [
					site + rest,
					site + encodeURIComponent(rest.replace(/\p{Cs}/gu, '')),
					url,
				]) {
					const name = nameLink(address);
					expect(name.title).not.toBe('');
					for (const shown of [name.site, name.title, name.detail]) {
						expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
						expect(Array.from(shown).length).toBeLessThanOrEqual(300);
					}
				}
			},
		),
	);
});

test('a name with a million letters is cut, not shown', () => {
	const { title, detail } = nameLink(`https://example.org/${'%41b'.repeat(250_000)}`);
	expect([title, Array.from(detail).length]).toEqual(['example.org', 300]);
});
