import type { HeaderBlock } from '../markdown/header-block';

const off = /(?:^|[{,])\s*["']?link-cards["']?\s*[:=]\s*false\b/m;

/** Does the header of a note say `link-cards: false`, in whichever language that is read? */
export function headerSaysOff(text: string, header: HeaderBlock | null): boolean {
	return header !== null && header.language !== null && off.test(text.slice(header.from, header.to));
}
