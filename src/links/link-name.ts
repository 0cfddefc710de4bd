import { fillParts } from './address-pattern';
import { decodePart, displayText, withoutClosingSlashes } from './display-text';
import { kindByEnding, type LinkKind } from './link-kind';
import { knownAddresses } from './known-sites';
import { parseUrl } from './parse-url';
import { readableHost } from './readable-host';

/** What a link is called by its address alone. All texts are fit to show (`displayText`). */
export interface LinkName {
	readonly kind: LinkKind;
	/** The name of the site where it is a known one, else its host. Empty only for what is no address. */
	readonly site: string;
	/** Never empty. */
	readonly title: string;
	/** Which one of these, or where: a path, an owner, an edition; empty when the title says all. */
	readonly detail: string;
}

/** Names a link without asking anyone. Never throws, also not on what is no address. */
export function nameLink(address: string): LinkName {
	const url = parseUrl(address);
	if (!url?.host) return { kind: 'page', site: '', title: displayText(address) || '?', detail: '' };
	const name = nameKnown(url) ?? nameOther(url, readableHost(url, address));
	const site = displayText(name.site);
	return {
		kind: name.kind,
		site,
		title: displayText(name.title) || site,
		detail: displayText(name.detail),
	};
}

function nameKnown(url: URL): LinkName | null {
	for (const { read, kind, site, title, detail } of knownAddresses) {
		const parts = read(url);
		if (!parts) continue;
		const fileKind = kind === 'file' ? kindByEnding(url.pathname) : null;
		return {
			kind: fileKind ?? kind,
			site,
			title: fillParts(title, parts),
			detail: fillParts(detail, parts),
		};
	}
	return null;
}

function nameOther(url: URL, host: string): LinkName {
	const kind = kindByEnding(url.pathname);
	const path = withoutClosingSlashes(decodePart(url.pathname));
	if (kind !== null) {
		const slash = path.lastIndexOf('/');
		return { kind, site: host, title: path.slice(slash + 1), detail: path.slice(0, slash) };
	}
	// An application in the page keeps its own path behind the hash, a search its words in the query.
	const hash = /^#!?\//.test(url.hash) ? decodePart(url.hash) : '';
	const query = path === '' && hash === '' ? decodePart(url.search.replaceAll('+', ' ')) : '';
	const detail = path + (hash && `/${withoutClosingSlashes(hash)}`) + query;
	return { kind: 'page', site: host, title: host, detail };
}
