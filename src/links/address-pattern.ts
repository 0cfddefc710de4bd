import { decodePart, slugWords, withoutClosingSlashes } from './display-text';

/** The parts of an address that a pattern names, decoded. */
export type AddressParts = Readonly<Record<string, string>>;

/** Reads an address: `null` when the pattern does not fit it. */
export type AddressReader = (url: URL) => AddressParts | null;

/**
 * Compiles a pattern for addresses without scheme and `www.`: `{name}` is one part of the path or host, `{name…}` all
 * that follows, a `*` at the end anything or nothing, and `?v={id}` a parameter, in any order.
 *
 *     github.com/{owner}/{repo}/blob/{ref}/{path…}      youtube.com/watch?v={id}
 */
export function compileAddress(pattern: string): AddressReader {
	const [place = '', query = ''] = pattern.split('?');
	const names: string[] = [];
	const source = place.replace(
		/\{(\w+)(…?)\}(?=([.-]?))|\*$|[.+]/g,
		(part, name?: string, rest?: string, next = '') => {
			if (name === undefined) return part === '*' ? '(?:/.*)?' : `\\${part}`;
			names.push(name);
			// A part ends at the mark that follows it, so that no address can be cut up in many ways.
			return rest ? '(.+?)' : `([^/${next}]+)`;
		},
	);
	const shape = new RegExp(`^${source}$`);
	const parameters = [...query.matchAll(/(\w+)=\{(\w+)\}/g)];
	return url => {
		const match = shape.exec(url.host.replace(/^www\.(?=.)/, '') + withoutClosingSlashes(url.pathname));
		if (!match) return null;
		const parts = Object.fromEntries(
			names.map((name, index) => [name, decodePart(match[index + 1] ?? '')]),
		);
		for (const [, parameter = '', name = ''] of parameters) {
			const value = url.searchParams.get(parameter);
			if (!value) return null;
			parts[name] = value;
		}
		return parts;
	};
}

/** Fills `{name}` with that part, `{name words}` with the words of a slug, `{name title}` with a wiki's `Title_of_it`. */
export function fillParts(text: string, parts: AddressParts): string {
	return text.replace(/\{(\w+) ?(words|title)?\}/g, (_, name: string, written: string | undefined) => {
		const part = parts[name] ?? '';
		if (written === 'title') return part.replaceAll('_', ' ');
		return written === 'words' ? slugWords(part) : part;
	});
}
