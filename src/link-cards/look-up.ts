import { decodePage } from './decode-page';
import { flattenHtml } from './flat-html';
import { readPage, type PageDetails } from './page-details';
import type { Answer } from './request-queue';

/** What a page says of itself, and its pictures, as they are kept. */
export interface FoundPage {
	/** `null` when there is no page, or none that says what it is. */
	readonly details: PageDetails | null;
	readonly image: Blob | null;
	readonly icon: Blob | null;
}

/** What looking an address up needs. */
export interface LookUpNeeds {
	/** As `RequestQueue.get`. */
	readonly get: (url: string, most: number, accept: string) => Promise<Answer>;
	/** May this picture of the page be asked for? */
	readonly mayAsk: (url: string) => boolean;
	/** Parses without running or loading anything. */
	readonly parseHtml: (html: string) => Document;
	/** Makes a picture fit into a square of `side` pixels; `null` for what is none, or far too large to be drawn. */
	readonly scale: (bytes: Uint8Array, type: string, side: number) => Promise<Blob | null>;
}

/** What is read of a page: its head lies in there. */
const mostOfPage = 512 * 1024;
/** Pictures that are larger are not meant for a preview. */
const mostOfPicture = 4 * 1024 * 1024;
const imageSide = 192;
const iconSide = 64;
const pictures = /^image\/(?:png|jpe?g|gif|webp|avif|x-icon|vnd\.microsoft\.icon)\b/i;

/** Asks for a page and the pictures that it names. Rejects with `AskFailure` when the page did not come. */
export async function lookUp(address: string, needs: LookUpNeeds): Promise<FoundPage> {
	const nothing = { details: null, image: null, icon: null };
	const answer = await needs.get(address, mostOfPage, 'text/html,application/xhtml+xml');
	const type = answer.headers['content-type'] ?? '';
	const bytes = answer.bytes.subarray(0, mostOfPage);
	const isPage = type
		? /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:[;,]|$)/i.test(type)
		: bytes[0] === 60;
	if (!isPage || /^\s*attachment/i.test(answer.headers['content-disposition'] ?? '')) return nothing;
	const details = readPage(needs.parseHtml(flattenHtml(decodePage(bytes, type))), address);
	if (!details.title) return nothing;
	const [image, icon] = await Promise.all([
		askPicture(details.image, imageSide, needs),
		askPicture(details.icon, iconSide, needs),
	]);
	return { details, image, icon };
}

async function askPicture(url: string, side: number, needs: LookUpNeeds): Promise<Blob | null> {
	if (!url || !needs.mayAsk(url)) return null;
	const answer = await needs.get(url, mostOfPicture, 'image/*').catch(() => null);
	const type = answer?.headers['content-type'] ?? '';
	if (!answer || !pictures.test(type) || answer.bytes.length >= mostOfPicture) return null;
	return needs.scale(answer.bytes, type, side);
}
