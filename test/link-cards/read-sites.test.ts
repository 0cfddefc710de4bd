import { readSites } from '../../src/link-cards/read-sites';

test('sites are read from hosts and addresses, one a line or parted by commas, each once', () => {
	expect(
		readSites('example.org\n https://www.Example.org/a?b \n\nnas.lan:8080, 10.0.0.7;münchen.de'),
	).toEqual(['example.org', 'nas.lan:8080', '10.0.0.7', 'xn--mnchen-3ya.de']);
});

test('a star for all subdomains is as good as none, and what is no host is left out', () => {
	expect(readSites('*.example.org\n.example.net\n*\n.\n://\nhttp://[')).toEqual([
		'example.org',
		'example.net',
	]);
});
