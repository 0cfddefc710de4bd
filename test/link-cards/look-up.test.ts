/** @jest-environment jsdom */
import { lookUp, type LookUpNeeds } from '../../src/link-cards/look-up';
import { AskFailure, type Answer } from '../../src/link-cards/request-queue';

jest.mock('../../src/link-cards/decode-page', () => ({
	decodePage: (bytes: Uint8Array) => String.fromCharCode(...bytes),
}));

type Given = Partial<Omit<Answer, 'bytes'>> & { readonly text?: string; readonly size?: number };
const html = { 'content-type': 'text/html; charset=utf-8' };
const page =
	'<title>Beyond</title><meta property="og:image" content="/a.png"><link rel="icon" href="http://10.0.0.1/f.ico">';

function look(answers: Readonly<Record<string, Given>>) {
	const asked: string[] = [];
	const needs: LookUpNeeds = {
		get: url => {
			asked.push(url);
			const given = answers[new URL(url).pathname];
			if (!given) return Promise.reject(new AskFailure('failed', 0));
			const { text = '', size = text.length, headers = html } = given;
			const bytes = new Uint8Array(size);
			bytes.set(Array.from(text, letter => letter.charCodeAt(0)));
			return Promise.resolve({ status: 200, headers, bytes });
		},
		mayAsk: url => !url.includes('10.0.0.1'),
		parseHtml: text => new DOMParser().parseFromString(text, 'text/html'),
		scale: (bytes, type, side) => Promise.resolve(new Blob([`${bytes.length} ${type} ${side}`])),
	};
	return lookUp('https://a.example/', needs).then(found => ({ ...found, asked }));
}

test('a page is asked for with its picture, not with an icon that may not be asked', async () => {
	const found = await look({
		'/': { text: page },
		'/a.png': { size: 9, headers: { 'content-type': 'image/png' } },
	});
	expect(found.details?.title).toBe('Beyond');
	expect(found.image?.size).toBe('9 image/png 192'.length);
	expect(found.icon).toBeNull();
	expect(found.asked).toEqual(['https://a.example/', 'https://a.example/a.png']);
});

test.each([
	['an image in a program', { size: 9, headers: { 'content-type': 'image/svg+xml' } }],
	['a page in its place', { text: 'x' }],
	['one that is too large', { size: 4 * 1024 * 1024, headers: { 'content-type': 'image/jpeg' } }],
])('a picture is left out: %s', async (_, picture) => {
	expect((await look({ '/': { text: page }, '/a.png': picture })).image).toBeNull();
});

test('a picture that does not come leaves the page', async () => {
	expect((await look({ '/': { text: page } })).details?.title).toBe('Beyond');
});

test.each([
	['a PDF', { text: page, headers: { 'content-type': 'application/pdf' } }],
	['what only begins as HTML does', { text: page, headers: { 'content-type': 'text/html-sandboxed' } }],
	['JSON', { text: page, headers: { 'content-type': 'application/json' } }],
	[
		'a download',
		{ text: page, headers: { ...html, 'content-disposition': 'attachment; filename=x.html' } },
	],
	['nothing', {}],
	['a wall', { text: '<title>Just a moment...</title>' }],
	['unknown bytes', { text: 'PK', headers: {} }],
])('nothing is known of %s', async (_, given: Given) => {
	const found = await look({ '/': given });
	expect([found.details, found.asked.length]).toEqual([null, 1]);
});

test('a page without a type is read when it begins as one', async () => {
	expect((await look({ '/': { text: page, headers: {} } })).details?.title).toBe('Beyond');
});

test('only the first 512 KB of a page are read', async () => {
	const late = `<title>Beyond</title>${' '.repeat(512 * 1024)}<meta property="og:title" content="Late">`;
	jest.requireMock<{ decodePage: unknown }>('../../src/link-cards/decode-page').decodePage = (
		bytes: Uint8Array,
	) => late.slice(0, bytes.length);
	expect((await look({ '/': { text: late } })).details?.title).toBe('Beyond');
});
