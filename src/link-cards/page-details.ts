import { displayText } from '../links/display-text';
import { longestAddress } from '../links/why-not-asked';
import { isRecord } from '../record';
import { asWritten } from './flat-html';
import { isWall } from './wall-title';

/**
 * What a page says of itself, fit to show; empty where it says nothing. `date` is `YYYY-MM-DD`, `duration` `1:02:45`.
 * `image` and `icon` are where its pictures lie: only ever http or https, and not yet allowed to be asked for.
 */
export type PageDetails = Readonly<Record<(typeof detailNames)[number], string>>;

/** The names of all details. */
export const detailNames = [
	'title',
	'description',
	'site',
	'author',
	'date',
	'duration',
	'image',
	'icon',
] as const;

/** Where each detail stands, the most telling first: `property` of a meta element, `ld:` of JSON-LD, or an element's text. */
const sources = {
	title: 'og:title twitter:title ld:headline ld:name oembed title',
	description: 'og:description twitter:description ld:description description',
	site: 'og:site_name application-name ld:publisher',
	author: 'ld:author author article:author twitter:creator',
	date: 'ld:startDate ld:datePublished article:published_time ld:uploadDate date',
	duration: 'ld:duration og:video:duration video:duration',
	image: 'og:image:secure_url og:image twitter:image twitter:image:src ld:image ld:thumbnailUrl',
} as const;

/**
 * Reads what a page says of itself. Only text is read: nothing of the page is run or shown as it is.
 * @param page parsed from flattened HTML
 * @param address where it was asked for, against which its own links are read
 */
export function readPage(page: Document, address: string): PageDetails {
	const said = readMeta(page);
	for (const [name, value] of readJsonLd(page)) setFirst(said, `ld:${name}`, value);
	setFirst(said, 'title', page.querySelector('title')?.textContent ?? '');
	const oembed = page.querySelector('link[type="application/json+oembed" i]');
	setFirst(said, 'oembed', oembed?.getAttribute('title') ?? '');
	const read = (field: keyof typeof sources) =>
		sources[field]
			.split(' ')
			.map(name => displayText(said.get(name) ?? ''))
			.find(text => text !== '' && !(field === 'title' && isWall(text))) ?? '';
	const base = page.querySelector('base[href]')?.getAttribute('href') ?? '';
	const resolve = (link: string) => resolveLink(link, base, address);
	const image = sources.image.split(' ').find(name => said.get(name)?.trim());
	const icon = page.querySelector('link[rel~="apple-touch-icon" i], link[rel~="icon" i]');
	return {
		title: read('title'),
		description: read('description'),
		site: read('site'),
		author: read('author').replace(/^https?:.*/, ''),
		date: /^\d{4}-\d\d-\d\d/.exec(read('date'))?.[0] ?? '',
		duration: readDuration(read('duration')),
		image: resolve(said.get(image ?? '') ?? ''),
		icon: resolve(icon?.getAttribute('href') ?? ''),
	};
}

function setFirst(said: Map<string, string>, name: string, value: string): void {
	if (value.trim() !== '' && !said.has(name)) said.set(name, asWritten(value));
}

function readMeta(page: Document): Map<string, string> {
	const said = new Map<string, string>();
	for (const meta of page.querySelectorAll('meta[content]')) {
		const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
		setFirst(said, name.toLowerCase(), meta.getAttribute('content') ?? '');
	}
	return said;
}

// More than any page has; a graph may hold itself many times over.
const mostThings = 200;

/** The texts of the things a page describes, in order; of a person or picture its name or address. Broken ones say nothing. */
function readJsonLd(page: Document): readonly (readonly [string, string])[] {
	const things: unknown[] = [...page.querySelectorAll('script[type="application/ld+json" i]')].map(
		script => {
			try {
				return JSON.parse(script.textContent) as unknown;
			} catch {
				return null;
			}
		},
	);
	const said: (readonly [string, string])[] = [];
	for (let at = 0; at < things.length && at < mostThings; at++) {
		const thing = things[at];
		if (Array.isArray(thing)) things.push(...(thing as unknown[]).slice(0, mostThings));
		if (!isRecord(thing)) continue;
		things.push(thing['@graph']);
		// Of these a page is part of, not about.
		const kinds = [thing['@type']].flat().filter(kind => typeof kind === 'string');
		if (/Organization|WebSite|Breadcrumb|SearchAction|Person/.test(kinds.join(' '))) continue;
		for (const [name, value] of Object.entries(thing)) said.push([name, textOf(value)]);
	}
	return said;
}

function textOf(value: unknown): string {
	const first: unknown = Array.isArray(value) ? value[0] : value;
	const text = isRecord(first) ? (first.name ?? first.url) : first;
	return typeof text === 'string' ? text : '';
}

/** A page that came over a safe line has its pictures fetched over one. */
function resolveLink(link: string, base: string, address: string): string {
	if (link.trim() === '') return '';
	try {
		const url = new URL(link.trim(), base ? new URL(base, address) : address);
		if (!/^https?:$/.test(url.protocol) || url.href.length > longestAddress) return '';
		if (address.startsWith('https:')) url.protocol = 'https:';
		return url.href;
	} catch {
		return '';
	}
}

/** ISO 8601 (`PT1H2M45S`), or seconds. */
function readDuration(text: string): string {
	const match = /^PT(?:(\d{1,3})H)?(?:(\d{1,3})M)?(?:(\d{1,5})(?:\.\d+)?S)?$|^(\d{1,6})$/.exec(text);
	if (!match) return '';
	const [hours = 0, minutes = 0, seconds = 0, all = 0] = match.slice(1).map(part => Number(part || 0));
	const total = hours * 3600 + minutes * 60 + seconds + all;
	if (total === 0) return '';
	const [h, m, s] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60].map(String);
	return h === '0' ? `${m}:${s?.padStart(2, '0')}` : `${h}:${m?.padStart(2, '0')}:${s?.padStart(2, '0')}`;
}
