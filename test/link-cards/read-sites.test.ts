import fc from 'fast-check';
import { readSites } from '../../src/link-cards/read-sites';
import { changeSetting, defaultSettings } from '../../src/settings';
import { anyText } from '../any-text';

test('sites are read from hosts and addresses, one a line or parted by commas, each once', () => {
	expect(
		readSites('example.org\n https://www.Example.org/a?b \n\nnas.lan:8080, 10.0.0.7;münchen.de'),
	).toEqual({ hosts: ['example.org', 'nas.lan:8080', '10.0.0.7', 'xn--mnchen-3ya.de'], others: [] });
});

test('a star for all subdomains is as good as none, and what is no host is told apart', () => {
	expect(readSites('*.example.org\n.example.net\n*\n.\n://\nhttp://[')).toEqual({
		hosts: ['example.org', 'example.net'],
		others: ['*', '.', '://', 'http://['],
	});
});

test('the settings can keep whatever hosts are read', () => {
	fc.assert(
		fc.property(fc.oneof(anyText(), fc.webUrl()), typed => {
			const { hosts } = readSites(typed);
			const { linkCards } = changeSetting(defaultSettings, 'linkCards.blockedSites', hosts);
			expect(linkCards.blockedSites).toEqual(hosts);
		}),
	);
});
