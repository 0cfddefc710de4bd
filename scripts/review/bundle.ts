import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { breaches, type Finding, type Rule } from './finding';

/** Bytes that `main.js` should have at most when it is sent: what a phone loads with every start. */
export const largestGzipped = 80 * 1024;

const allowedModules = /^(obsidian|@codemirror\/[\w-]+|@lezer\/[\w-]+)$/;
const forbiddenNames = new Set([
	'Buffer',
	'process',
	'eval',
	'Function',
	'__dirname',
	'__filename',
	'global',
]);
const requests = /^(fetch|request|requestUrl|sendBeacon)$/;

const rules: readonly Rule<string>[] = [
	['error', 'takes any certificate', text => /rejectUnauthorized\W{1,3}(false|!1)/.test(text)],
	['warning', 'sends a beacon', text => /\bsendBeacon\b/.test(text)],
	['warning', 'has WebAssembly in it', text => text.includes('AGFzb')],
	['recommendation', 'loads WebAssembly', text => /\.wasm\b/.test(text)],
	[
		'recommendation',
		'has helpers for old JavaScript',
		text => /\b__(awaiter|generator|spreadArray)\b/.test(text),
	],
];

/**
 * What the directory would find in `main.js`, and what a phone cannot run: modules outside the app's own, Node's
 * globals, text run as code. Read from the syntax tree, so words in strings do not count.
 * @param readme has to name each domain that is asked
 */
export function reviewBundle(bundle: string, readme: string): readonly Finding[] {
	const where = 'main.js';
	const { faults, asked } = look(bundle);
	const size = gzipSync(bundle).length;
	const hidden = asked.filter(domain => !readme.includes(domain)).join(', ');
	const measured: readonly Rule<null>[] = [
		// Nothing the directory asks for, but what we want to come to: a release may be larger.
		['recommendation', `has ${size} bytes gzipped, over ${largestGzipped}`, () => size > largestGzipped],
		['warning', `asks domains that the README does not name: ${hidden}`, () => hidden !== ''],
	];
	return [
		...faults.map(text => ({ severity: 'error', where, text }) as const),
		...breaches(where, rules, bundle),
		...breaches(where, measured, null),
	];
}

/** The domains of all addresses written in a bundle, in order. */
export function listDomains(bundle: string): readonly string[] {
	return [
		...new Set(
			[...bundle.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/g)].map(([, domain]) => domain ?? ''),
		),
	].sort();
}

function look(bundle: string): { readonly faults: readonly string[]; readonly asked: readonly string[] } {
	const faults: string[] = [];
	const asked: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node)) {
			const called = node.expression;
			const [name] = node.arguments;
			if (ts.isIdentifier(called) && called.text === 'require') {
				if (!name || !ts.isStringLiteralLike(name))
					faults.push('require of something that is not a plain name');
				else if (!allowedModules.test(name.text)) faults.push(`require("${name.text}")`);
			}
			const last = ts.isPropertyAccessExpression(called) ? called.name : called;
			if (ts.isIdentifier(last) && requests.test(last.text))
				asked.push(...node.arguments.flatMap(each => listDomains(each.getText())));
		}
		if (node.kind === ts.SyntaxKind.ImportKeyword) faults.push('import() at run time');
		if (ts.isIdentifier(node) && forbiddenNames.has(node.text) && isGlobalUse(node))
			faults.push(`use of ${node.text}`);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('main.js', bundle, ts.ScriptTarget.Latest, true));
	return { faults, asked };
}

/** A name read as a variable (`Buffer.from`), or as `globalThis.Buffer`; not a property or a key. */
function isGlobalUse(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent) && parent.name === node)
		return (
			ts.isIdentifier(parent.expression) && /^(globalThis|window|self)$/.test(parent.expression.text)
		);
	if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
	if (ts.isMethodDeclaration(parent)) return false;
	if (ts.isPropertyDeclaration(parent)) return parent.initializer === node;
	return true;
}
