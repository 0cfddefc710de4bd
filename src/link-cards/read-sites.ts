import { parseUrl } from '../links/parse-url';

/** What was typed as sites. */
export interface TypedSites {
	/** As addresses have them, each once. */
	readonly hosts: readonly string[];
	/** What is no host. */
	readonly others: readonly string[];
}

/**
 * Reads what was typed: hosts or whole addresses, one a line or parted by commas; `*.example.org` is `example.org`.
 */
export function readSites(typed: string): TypedSites {
	const hosts = new Set<string>();
	const others: string[] = [];
	for (const each of typed.match(/[^\s,;]+/g) ?? []) {
		const url = parseUrl(each.includes('://') ? each : `https://${each.replace(/^\*?\.(?=.)/, '')}`);
		const host = url?.host.replace(/^www\.(?=.)/, '') ?? '';
		if (/[a-z\d]/.test(host)) hosts.add(host);
		else others.push(each);
	}
	return { hosts: [...hosts], others };
}
