import { parseUrl } from './parse-url';

/** Why an address is never asked for, whatever the settings say. */
export type WhyNotAsked = 'too-long' | 'invalid-url' | 'scheme' | 'credentials' | 'private-address' | 'port';

/** In characters, what servers and browsers commonly take: what is longer is not asked for. */
export const longestAddress = 2048;

/** Of the IANA special-purpose registry for IPv4, and the address that Azure's machines ask for their secrets. */
const specialNetworks = (
	'0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 ' +
	'192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3 168.63.129.16/32'
)
	.split(' ')
	.map(network => {
		const [address = '', bits] = network.split('/');
		return { first: numberOf(address), size: 2 ** (32 - Number(bits)) };
	});

/** Names that a home or company network gives, names without a dot, and names that resolve to whatever address they hold. */
const privateName =
	/^[^.]*$|(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|intra|priv|svc|consul|mshome\.net|ts\.net|arpa|onion|fritz\.box|(?:nip|sslip|xip)\.io|nip\.direct|(?:xip|ip6)\.name|localtest\.me|lvh\.me|vcap\.me|localdev\.me|lcl\.host|localhost\.direct|local-ip\.(?:co|sh)|plex\.direct|backname\.io|ulh\.us|fuf\.me|traefik\.me|lacolhost\.com|local\.gd|localho\.st|rbndr\.us|1u\.ms)$/;

/**
 * Refuses an address that leads into a private network, could tell a secret or is out of the ordinary; `null` when it
 * may be asked for. Every spelling of an address counts, because the URL standard makes one of them all.
 * @param allowed hosts that the user named (`nas.lan`, `localhost:8080`): these alone may be private or have a port
 */
export function whyNotAsked(address: string, allowed: readonly string[] = []): WhyNotAsked | null {
	if (address.length > longestAddress) return 'too-long';
	const url = parseUrl(address);
	if (!url) return 'invalid-url';
	if (!/^https?:$/.test(url.protocol)) return 'scheme';
	if (url.username || url.password) return 'credentials';
	if (allowed.includes(url.host)) return null;
	if (isPrivate(url.hostname.replace(/\.+$/, ''))) return 'private-address';
	return url.port && !/^(?:80|443)$/.test(url.port) ? 'port' : null;
}

function isPrivate(host: string): boolean {
	if (host.startsWith('[')) return isSpecial(host.slice(1, -1));
	if (!/^[\d.]+$/.test(host)) return privateName.test(host);
	const address = numberOf(host);
	return specialNetworks.some(({ first, size }) => address >= first && address < first + size);
}

/**
 * Of IPv6 only what is global unicast (2000::/3) is asked, and of that no tunnels, which hold an IPv4 address (Teredo,
 * 6to4, ISATAP), and nothing that is for documents only.
 */
function isSpecial(address: string): boolean {
	return (
		!/^[23][^:]{3}:/.test(address) ||
		/^(?:2001:(?:[^:]{0,2}|1[^:]{2}|db8):|2002:|3fff:[^:]{0,3}:)|:5efe:[^:]*:[^:]*$/.test(address)
	);
}

function numberOf(address: string): number {
	return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
