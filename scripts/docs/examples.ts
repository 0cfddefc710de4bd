/** A section of an `*.examples.md` file. */
export interface ExampleSection {
	readonly title: string;
	/** What stands below its heading, without blank lines around it. */
	readonly text: string;
}

/** The sections below the headings of the second level; what looks like a heading in a fence is none. */
export function listSections(examples: string): readonly ExampleSection[] {
	const sections: { title: string; lines: string[] }[] = [];
	let fence: string | null = null;
	for (const line of examples.split('\n')) {
		const mark = /^`{3,}/.exec(line)?.[0] ?? null;
		if (fence === null) fence = mark;
		else if (line === fence) fence = null;
		const title = fence === null ? /^## (.+)$/.exec(line)?.[1] : undefined;
		if (title !== undefined) sections.push({ title, lines: [] });
		else sections.at(-1)?.lines.push(line);
	}
	return sections.map(({ title, lines }) => ({ title, text: lines.join('\n').trim() }));
}

/** The only table of an examples file without sections. */
export function findTable(examples: string): string {
	return examples
		.split('\n')
		.filter(line => line.startsWith('|'))
		.join('\n');
}
