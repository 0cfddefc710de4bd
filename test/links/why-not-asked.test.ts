import { readFileSync } from 'node:fs';
import { whyNotAsked } from '../../src/links/why-not-asked';

test.each([
	'https://example.org',
	'http://example.org:80/a?b=c#d',
	'https://例え.テスト/',
	'https://8.8.8.8/',
	'http://172.32.0.1/',
	'https://[2606:4700::1111]/',
	'https://[2001:470:1f0b::1]/',
	'https://lan.example.org',
	'https://notnip.io',
	'https://example.org./',
])('%s may be asked', address => {
	expect(whyNotAsked(address)).toBeNull();
});

test.each([
	['loopback', 'http://localhost', 'http://LOCALHOST./', 'http://a.localhost:8080', 'http://127.8.9.1'],
	[
		'other spellings of numbers',
		'http://127.1',
		'http://2130706433',
		'http://0x7f.1',
		'http://0177.0.0.1',
		'http://127.0.0.1./',
		'http://127.0.0.1../',
		'http://localhost../',
		'http://１２７.０.０.１',
		'http://%31%32%37.0.0.1',
	],
	[
		'private networks',
		'http://10.1.2.3',
		'http://172.31.255.255',
		'http://192.168.0.1',
		'http://100.127.0.1',
	],
	[
		'machines of clouds',
		'http://169.254.169.254/',
		'http://168.63.129.16',
		'http://metadata.google.internal',
	],
	[
		'no one’s addresses',
		'http://0.0.0.0',
		'http://192.0.2.7',
		'http://198.19.0.1',
		'http://224.0.0.1',
		'http://255.255.255.255',
	],
	[
		'IPv6',
		'http://[::1]',
		'http://[::]',
		'http://[::ffff:10.0.0.1]',
		'http://[::ffff:7f00:1]',
		'http://[fe80::1]',
		'http://[fd00:ec2::254]',
		'http://[ff02::1]',
		'http://[64:ff9b::a00:1]',
		'http://[2002:7f00:1::]',
		'http://[2001:0:1::1]',
		'http://[2001::1]',
		'http://[2001:db8::1]',
		'http://[2001:1ff::1]',
		'http://[3fff:fff::1]',
		'http://[2a00:1450::5efe:10.0.0.1]',
	],
	[
		'names of a home or company',
		'http://nas',
		'http://nas.local',
		'http://a.home.arpa',
		'http://x.corp',
		'http://api.default.svc',
		'https://nas.tail1.ts.net',
	],
	[
		'names that hold an address',
		'http://10.0.0.1.nip.io',
		'http://localtest.me',
		'http://a-b.sslip.io.',
		'http://my.localdev.me',
		'https://10-0-0-1.x.plex.direct',
	],
])('never asked: %s', (_, ...addresses) => {
	expect(addresses.filter(address => whyNotAsked(address) !== 'private-address')).toEqual([]);
});

test.each([
	['scheme', 'file:///etc/passwd'],
	['scheme', 'javascript:alert(1)'],
	['scheme', 'view-source:http://a.example'],
	['credentials', 'https://github.com@evil.example/'],
	['credentials', 'https://:secret@example.org'],
	['port', 'https://example.org:8443/'],
	['port', 'http://example.org:22/'],
	['invalid-url', 'https://example.org:99999/'],
	['invalid-url', 'https://a%00.example/'],
	['invalid-url', 'http://1.2.3.4.5/'],
	['too-long', `https://example.org/${'a'.repeat(2048)}`],
])('never asked, because of %s: %s', (why, address) => {
	expect(whyNotAsked(address)).toBe(why);
});

test('a host that the user named is asked, with its port, and no other', () => {
	const allowed = ['nas.lan', 'localhost:8080'];
	expect(whyNotAsked('http://nas.lan/a', allowed)).toBeNull();
	expect(whyNotAsked('http://localhost:8080', allowed)).toBeNull();
	expect(whyNotAsked('http://a.nas.lan', allowed)).toBe('private-address');
	expect(whyNotAsked('http://localhost', allowed)).toBe('private-address');
	expect(whyNotAsked('http://nas.lan:81', allowed)).toBe('private-address');
	expect(whyNotAsked('http://ada@nas.lan', allowed)).toBe('credentials');
});

interface Case {
	readonly id: string;
	readonly url: string;
	readonly lookUp?: string;
	readonly expect: { readonly reason?: string; readonly maxRequests?: number };
}

const { HOSTILE } = process.env;
if (HOSTILE !== undefined) {
	const { cases } = JSON.parse(readFileSync(HOSTILE, 'utf8')) as { readonly cases: readonly Case[] };
	const asked = cases.filter(each => each.expect.reason !== 'not-asked');
	test.each(asked.map(each => [each.id, each] as const))('hostile case %s', (_, each) => {
		expect(whyNotAsked(each.url)).toBe(each.expect.reason ?? null);
	});
}
