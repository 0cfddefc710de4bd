import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';

/** Who may import whom. This table is the map of the project: a folder's row lists all it may know. */
const mayImport: Record<string, readonly string[]> = {
	main: [
		'settings-tab',
		'obsidian-data',
		'day-template',
		'talks',
		'link-cards',
		'follow-ups',
		'first-use',
		'conference',
		'vault',
	],
	'settings-tab': ['settings-text-modal'],
	'settings-text-modal': ['settings-text'],
	'settings-text': [],
	'obsidian-data': [],
	'day-template': ['conference', 'markdown', 'links', 'lists', 'vault'],
	talks: ['conference', 'markdown', 'links', 'lists', 'vault'],
	'link-cards': ['conference', 'markdown', 'links', 'lists', 'vault'],
	'first-use': ['markdown', 'lists', 'vault'],
	'follow-ups': ['conference', 'markdown', 'links', 'lists', 'vault'],
	conference: ['markdown', 'links'],
	links: ['markdown'],
	vault: ['markdown'],
	lists: [],
	markdown: [],
	settings: ['record'],
	'settings-store': ['settings'],
	report: [],
	refusal: [],
	record: [],
	lazily: [],
	i18n: [],
};

/** What every part may import: settings, texts, refusals and how they are told, what is a record, what is made later. */
const leaves = ['settings', 'settings-store', 'report', 'refusal', 'record', 'lazily', 'i18n'];

/** Packages, and the parts that may use them. */
const packages: Record<string, readonly string[]> = {
	'gray-matter': ['markdown'],
	'smol-toml': ['markdown'],
	idb: ['link-cards'],
	'@codemirror/state': ['link-cards', 'day-template', 'vault'],
	'@codemirror/view': ['link-cards', 'day-template', 'talks', 'vault'],
};

const knowsTheApp =
	/(^|\/)(main|register|report|settings-tab|obsidian-[\w-]+|[\w-]+-(view|commands|modal|extension|reading))\.ts$|\.tsx$/;
const emptyWords = /^(utils?|helpers?|common|types|constants|index|misc|shared)$|(manager|service)$/i;

interface Import {
	readonly name: string;
	readonly typeOnly: boolean;
}

const files = listFiles('src').map(path => {
	const text = readFileSync(path, 'utf8');
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	return { path: relative('src', path).split('\\').join('/'), text, file, imports: importsOf(file) };
});

function listFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? listFiles(path) : /\.tsx?$/.test(path) ? [path] : [];
	});
}

function importsOf(file: ts.SourceFile): Import[] {
	return file.statements.flatMap(statement => {
		if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
		const from = statement.moduleSpecifier;
		if (!from || !ts.isStringLiteral(from)) return [];
		return [{ name: from.text, typeOnly: /^(import|export) type\b/.test(statement.getText()) }];
	});
}

/** The part a file belongs to: its folder, or its own name at the top. */
const partOf = (path: string) =>
	path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.tsx?$/, '');
const target = (path: string, name: string) => posix.normalize(posix.join(dirname(path), name));
const isLocal = ({ name }: Import) => name.startsWith('.');

test('every part imports only what its row in the table allows', () => {
	const faults = files.flatMap(({ path, imports }) => {
		const part = partOf(path);
		const allowed = new Set([
			part,
			...(mayImport[part] ?? []),
			...(leaves.includes(part) && part !== 'report' && part !== 'refusal' ? [] : leaves),
		]);
		return imports
			.filter(isLocal)
			.filter(({ name }) => !allowed.has(partOf(target(path, name))))
			.map(({ name }) => `${path} imports ${name}`);
	});
	expect(faults).toEqual([]);
});

test('every folder and file at the top stands in the table', () => {
	expect([...new Set(files.map(({ path }) => partOf(path)))].filter(part => !(part in mayImport))).toEqual(
		[],
	);
});

test('only files named for it know the app', () => {
	const faults = files.filter(
		({ path, imports }) => imports.some(({ name }) => name === 'obsidian') && !knowsTheApp.test(path),
	);
	expect(faults.map(({ path }) => path)).toEqual([]);
});

test('packages are used only where the table says', () => {
	const faults = files.flatMap(({ path, imports }) =>
		imports
			.filter(each => !isLocal(each) && each.name !== 'obsidian' && !each.typeOnly)
			.filter(({ name }) => !(path.endsWith('.tsx') && /^preact(\/|$)/.test(name)))
			.filter(({ name }) => !packages[name]?.includes(partOf(path)) && !/^preact/.test(name))
			.map(({ name }) => `${path} imports ${name}`),
	);
	expect(faults).toEqual([]);
});

test('no file imports itself, however long the way round', () => {
	const paths = new Set(files.map(({ path }) => path));
	const resolve = (path: string) => [`${path}.ts`, `${path}.tsx`].find(each => paths.has(each));
	const edges = new Map(
		files.map(({ path, imports }) => [
			path,
			imports.filter(isLocal).flatMap(({ name }) => resolve(target(path, name)) ?? []),
		]),
	);
	const cycles: string[] = [];
	const done = new Set<string>();
	const visit = (path: string, way: readonly string[]) => {
		if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
		if (done.has(path) || way.includes(path)) return;
		for (const next of edges.get(path) ?? []) visit(next, [...way, path]);
		done.add(path);
	};
	for (const path of edges.keys()) visit(path, []);
	expect(cycles).toEqual([]);
});

test('no name says nothing', () => {
	const words = files.flatMap(({ path }) => path.replace(/\.tsx?$/, '').split('/'));
	expect(words.filter(word => emptyWords.test(word))).toEqual([]);
});

test('only the plugin is a default export', () => {
	const faults = files.filter(({ path, text }) => path !== 'main.ts' && /^export default /m.test(text));
	expect(faults.map(({ path }) => path)).toEqual([]);
});

test('every export says in a sentence what it promises', () => {
	const faults = files.flatMap(({ path, file }) =>
		file.statements
			.filter(
				statement =>
					ts.canHaveModifiers(statement) &&
					ts.getModifiers(statement)?.some(each => each.kind === ts.SyntaxKind.ExportKeyword),
			)
			.filter(
				statement =>
					ts.getJSDocCommentsAndTags(statement).length === 0 && !file.text.startsWith('/**'),
			)
			.map(statement => `${path}:${file.getLineAndCharacterOfPosition(statement.getStart()).line + 1}`),
	);
	expect(faults).toEqual([]);
});

test('no source file is over 200 lines', () => {
	expect(files.filter(({ text }) => text.split('\n').length > 201).map(({ path }) => path)).toEqual([]);
});

test('no pattern looks up characters where its file is loaded', () => {
	const faults = files.flatMap(({ path, file }) => {
		const found: string[] = [];
		const visit = (node: ts.Node, isInside: boolean) => {
			const isRead = ts.isRegularExpressionLiteral(node) || (ts.isNewExpression(node) && !isInside);
			if (isRead && /\\p\{/i.test(node.getText())) found.push(`${path}: ${node.getText()}`);
			ts.forEachChild(node, child => visit(child, isInside || ts.isFunctionLike(node)));
		};
		visit(file, false);
		return found;
	});
	expect(faults).toEqual([]);
});
