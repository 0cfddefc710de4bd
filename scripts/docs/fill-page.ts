import { firstUse } from '../../src/i18n/en/first-use';
import { followUps } from '../../src/i18n/en/follow-ups';
import { drawImports, readImportTable } from './architecture';
import { findTable, listSections } from './examples';

const marked = /^(<!-- from (\S+?)(?:: (.+?))? -->\n)[^]*?^<!-- end -->$/gm;

/** What is made of files that are no examples. */
const makers: Readonly<Record<string, (source: string) => string>> = {
	'test/architecture.test.ts': source => drawImports(readImportTable(source)),
	'src/i18n/en/first-use.ts': () => keyTable(firstUse.help.talksKeys),
	'src/i18n/en/follow-ups.ts': () => keyTable(followUps.keys.list),
};

const keyTable = (rows: readonly (readonly string[])[]) =>
	['| key | what it does |', '| --- | --- |', ...rows.map(row => `| ${row.join(' | ')} |`)].join('\n');

/**
 * Fills what a page of the documents takes from elsewhere, and changes nothing else:
 *
 *     <!-- from test/links/find-links.examples.md: Code -->
 *     <!-- end -->
 *
 * Between the two comes that section with its heading; without a title all sections of the file, or the table of one
 * without sections. Of the architecture test comes the drawing of its table, of the texts of help and board their tables of keys.
 * @param read gives the text of a file of the project
 */
export function fillPage(page: string, read: (path: string) => string): string {
	return page.replace(marked, (_, mark: string, path: string, title: string | undefined) => {
		const make = makers[path] ?? (source => takeExamples(path, source, title));
		return `${mark}\n${make(read(path))}\n\n<!-- end -->`;
	});
}

function takeExamples(path: string, source: string, title: string | undefined): string {
	const sections = listSections(source);
	if (sections.length === 0) return findTable(source);
	const wanted = title === undefined ? sections : sections.filter(each => each.title === title);
	if (wanted.length === 0) throw new Error(`${path} has no section "${title ?? ''}"`);
	return wanted.map(each => `### ${each.title}\n\n${each.text}`).join('\n\n');
}
