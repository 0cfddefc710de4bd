import { listDomains, reviewBundle } from '../../../scripts/review/bundle';

const textsOf = (bundle: string, readme = '') => reviewBundle(bundle, readme).map(({ text }) => text);

test('a bundle that asks for the app and its editor only has no faults', () => {
	expect(
		textsOf(
			'const o = require("obsidian"), v = require("@codemirror/view"); new o.Notice("eval(Buffer, process)");',
		),
	).toEqual([]);
});

test.each([
	['require("fs")', 'require("fs")'],
	['require(name)', 'require of something that is not a plain name'],
	['Buffer.from("a")', 'use of Buffer'],
	['globalThis.process.env.X', 'use of process'],
	['process.nextTick(() => {})', 'use of process'],
	['eval("1")', 'use of eval'],
	['(0, eval)("1")', 'use of eval'],
	['new Function("return 1")', 'use of Function'],
	['Function("return 1")', 'use of Function'],
	['import("x")', 'import() at run time'],
	['const make = { a: Function }', 'use of Function'],
	['connect({ rejectUnauthorized: !1 })', 'takes any certificate'],
	['navigator.sendBeacon(url)', 'sends a beacon'],
	['const code = "AGFzbQEAAAA"', 'has WebAssembly in it'],
	['load("parser.wasm")', 'loads WebAssembly'],
	['__awaiter(this)', 'has helpers for old JavaScript'],
	[
		'requestUrl("https://api.example.com/v1")',
		'asks domains that the README does not name: api.example.com',
	],
	[
		'o.requestUrl({ url: `https://api.example.com/${id}` })',
		'asks domains that the README does not name: api.example.com',
	],
])('%s is a fault', (bundle, fault) => {
	expect(textsOf(bundle)).toEqual([fault]);
});

test('properties and keys that only share the name are none', () => {
	expect(textsOf('a.process(b); const c = { process: 1, eval() {} }; d.Function;')).toEqual([]);
});

test('a domain that the README names may be asked', () => {
	expect(textsOf('fetch("https://api.example.com/v1")', 'It asks api.example.com.')).toEqual([]);
});

test('what does not become small enough is told with its size', () => {
	const noise = Array.from({ length: 60_000 }, (_, at) => ((at * 2654435761) >>> 0).toString(36)).join('');
	expect(textsOf(`const noise = "${noise}";`)).toEqual([
		expect.stringMatching(/^has \d+ bytes gzipped, over 81920$/),
	]);
});

test('every domain of an address is listed once, in order', () => {
	expect(listDomains('"https://b.example/x", `http://a.example`, "https://b.example"')).toEqual([
		'a.example',
		'b.example',
	]);
});
