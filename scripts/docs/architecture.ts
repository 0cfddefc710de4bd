import ts from 'typescript';

/** Who may import whom, as `test/architecture.test.ts` has it. */
export interface ImportTable {
	/** By part, in the order of the table. */
	readonly rows: ReadonlyMap<string, readonly string[]>;
	/** What every part may import. */
	readonly leaves: readonly string[];
}

/** Reads the constants `mayImport` and `leaves` from the source of the test that keeps them. */
export function readImportTable(source: string): ImportTable {
	const file = ts.createSourceFile('architecture.test.ts', source, ts.ScriptTarget.Latest, true);
	const constants = new Map(
		file.statements
			.filter(ts.isVariableStatement)
			.flatMap(({ declarationList }) => declarationList.declarations)
			.map(({ name, initializer }) => [name.getText(), initializer] as const),
	);
	const table = constants.get('mayImport');
	const rows: readonly ts.ObjectLiteralElementLike[] =
		table && ts.isObjectLiteralExpression(table) ? table.properties : [];
	return {
		rows: new Map(
			rows
				.filter(ts.isPropertyAssignment)
				.map(({ name, initializer }) => [
					ts.isStringLiteral(name) ? name.text : name.getText(),
					listTexts(initializer),
				]),
		),
		leaves: listTexts(constants.get('leaves')),
	};
}

function listTexts(list: ts.Expression | undefined): readonly string[] {
	return list && ts.isArrayLiteralExpression(list)
		? list.elements.filter(ts.isStringLiteral).map(({ text }) => text)
		: [];
}

/**
 * Draws the table as a Mermaid flowchart, an arrow for each import that is allowed. Parts that know the same ones, and
 * are known to the same ones, share a box. Leaves are left out: there would be an arrow to them from everywhere.
 */
export function drawImports({ rows, leaves }: ImportTable): string {
	const parts = [...rows.keys()].filter(part => !leaves.includes(part));
	const known = (part: string) => (rows.get(part) ?? []).filter(each => !leaves.includes(each));
	const knowers = (part: string) => parts.filter(each => known(each).includes(part));
	const boxes = new Map<string, { readonly id: string; readonly parts: string[] }>();
	for (const part of parts) {
		const place = JSON.stringify([known(part), knowers(part)]);
		const box = boxes.get(place);
		if (box) box.parts.push(part);
		else boxes.set(place, { id: part.replace(/-/g, '_'), parts: [part] });
	}
	const all = [...boxes.values()];
	const names = all.map(box => `\t${box.id}["${box.parts.join('<br>')}"]`);
	const arrows = all.flatMap(from =>
		all
			.filter(to => to.parts.some(part => known(from.parts[0] ?? '').includes(part)))
			.map(to => `\t${from.id} --> ${to.id}`),
	);
	return ['```mermaid', 'flowchart TD', ...names, ...arrows, '```'].join('\n');
}
