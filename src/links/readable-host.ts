import { pattern } from '../lazily';

/** Scripts whose letters nobody takes for Latin ones. */
const unmistakable = pattern(
	String.raw`^[\da-z\u00df-\u00f6\u00f8-\u0131\u0134-\u017f.:-]*$|^[\da-z.:\-\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Arab}\p{sc=Hebr}\p{sc=Thai}\p{sc=Deva}\u30fc]*$`,
	'u',
);
/** Cyrillic and Greek only below a top-level name of their own: `аррӏе.com` imitates, `почта.рф` does not. */
const ownTopLevel = pattern(
	String.raw`^[\d.\-\p{sc=Cyrl}]*\.\p{sc=Cyrl}+$|^[\d.\-\p{sc=Grek}]*\.\p{sc=Grek}+$`,
	'u',
);

/**
 * The host to show for an address: without `www.` and the usual port, in the letters it was written in where these
 * cannot pass for others, else in its safe form (`xn--…`).
 */
export function readableHost(url: URL, written: string): string {
	const typed =
		/^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#:[\]@\\]+)/i.exec(written)?.[1]?.normalize('NFC').toLowerCase() ??
		'';
	const isInternational = url.hostname.includes('xn--') && !typed.includes('xn--');
	const isReadable = isInternational && (unmistakable().test(typed) || ownTopLevel().test(typed));
	const host = isReadable ? typed + (url.port && `:${url.port}`) : url.host;
	return host.replace(/^www\.(?=.)/, '');
}
