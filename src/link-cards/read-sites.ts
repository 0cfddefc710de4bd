import { parseUrl } from '../links/parse-url';

/**
 * Hosts as addresses have them, each once, from what was typed: hosts or whole addresses, one a line or parted by commas;
 * `*.example.org` is `example.org`. What is no host is left out.
 */
export function readSites(typed: string): readonly string[] {
	const hosts = typed.split(/[\s,;]+/).map(each => {
		const url = parseUrl(each.includes('://') ? each : `https://${each.replace(/^\*?\.(?=.)/, '')}`);
		return url?.host.replace(/^www\.(?=.)/, '') ?? '';
	});
	return [...new Set(hosts.filter(host => /[a-z\d]/.test(host)))];
}
