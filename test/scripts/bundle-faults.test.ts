import { findBundleFaults } from '../../scripts/bundle-faults.mjs';

test('a bundle that asks for the app and its editor only has no faults', () => {
	expect(
		findBundleFaults(
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
])('%s is a fault', (bundle, fault) => {
	expect(findBundleFaults(bundle)).toEqual([fault]);
});

test('properties and keys that only share the name are none', () => {
	expect(findBundleFaults('a.process(b); const c = { process: 1, eval() {} }; d.Function;')).toEqual([]);
});
