import ts from 'typescript';

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

/**
 * What in a bundle a phone cannot run or a careful reader would not allow: modules outside the app's own,
 * Node's globals, text run as code. Read from the syntax tree, so words in strings do not count.
 * @param {string} bundle JavaScript
 * @returns {string[]} one sentence per finding
 */
export function findBundleFaults(bundle) {
	const faults = [];
	const file = ts.createSourceFile('main.js', bundle, ts.ScriptTarget.Latest, true);
	const visit = node => {
		if (
			ts.isCallExpression(node) &&
			ts.isIdentifier(node.expression) &&
			node.expression.text === 'require'
		) {
			const [name] = node.arguments;
			if (!name || !ts.isStringLiteralLike(name))
				faults.push('require of something that is not a plain name');
			else if (!allowedModules.test(name.text)) faults.push(`require("${name.text}")`);
		}
		if (node.kind === ts.SyntaxKind.ImportKeyword) faults.push('import() at run time');
		if (ts.isIdentifier(node) && forbiddenNames.has(node.text) && isGlobalUse(node))
			faults.push(`use of ${node.text}`);
		ts.forEachChild(node, visit);
	};
	visit(file);
	return faults;
}

/** A name read as a variable (`Buffer.from`), as `globalThis.Buffer`, or as `constructor("…")`'s cousin; not a property or a key. */
function isGlobalUse(node) {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
		return (
			ts.isIdentifier(parent.expression) && /^(globalThis|window|self)$/.test(parent.expression.text)
		);
	}
	if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
	if (ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent))
		return parent.initializer === node;
	return true;
}
