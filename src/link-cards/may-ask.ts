import type { Settings } from '../settings';
import { parseUrl } from '../links/parse-url';
import { longestAddress, whyNotAsked, type WhyNotAsked } from '../links/why-not-asked';

/** Why an address is not asked for now. */
export type WhyNot = WhyNotAsked | 'blocked' | 'not-asked';

/**
 * May an address be asked for? `null` when it may. A site of the settings stands for its subdomains too, but an allowed
 * one without a dot (`com`, half typed) for itself alone; only an exact host opens what is never asked otherwise.
 * @param byUser the user asked for it, or for the page it belongs to
 */
export function whyNotNow(address: string, settings: Settings['linkCards'], byUser: boolean): WhyNot | null {
	const { lookUp, allowedSites, blockedSites } = settings;
	const never = whyNotAsked(address, allowedSites);
	if (never) return never;
	const host = parseUrl(address)?.host ?? '';
	const isOf = (site: string) => host === site || host.endsWith(`.${site}`);
	if (blockedSites.some(isOf)) return 'blocked';
	if (lookUp === 'never') return 'not-asked';
	if (byUser || lookUp === 'when-shown') return null;
	const isAllowed = allowedSites.some(site => host === site || (site.includes('.') && isOf(site)));
	return lookUp === 'allowed-only' && isAllowed ? null : 'not-asked';
}

/** What is asked for: what stands behind `#` is not sent. An address that is too long stays so. */
export function pageOf(address: string): string {
	const at = address.length > longestAddress ? -1 : address.indexOf('#');
	return at < 0 ? address : address.slice(0, at);
}
