const wikiLink = /\[\[[^[\]]*\]\]/y;
const tag =
	/<\/?([a-z][a-z\d-]*)(?:\s+[a-z_:][\w:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/iy;

/** What goes on over the end of a line until its closing mark. */
export type OpenSpan = '-->' | '%%' | '$$' | '>}}' | '%}}';

/** The mark that closes what a mark opens. */
export const closingMarks: Readonly<Record<string, OpenSpan>> = {
	'<!--': '-->',
	'%%': '%%',
	$$: '$$',
	'{{<': '>}}',
	'{{%': '%}}',
};

/**
 * Where ends what `mark` opens at `from`; -1 when it opens nothing that ends on this line. `]` ends a link or image that
 * goes on behind it: `](…)` or `][…]`. `missing` remembers, from left to right over one line, which ends are not to come.
 */
export function spanEnd(line: string, mark: string, from: number, missing: Set<string>): number {
	const closing = closingMarks[mark];
	if (closing !== undefined) return behind(line, closing, from + mark.length, missing);
	if (mark === ']') return linkEnd(line, from + 1, missing);
	if (mark === '[[') return endOf(wikiLink, line, from);
	if (mark === '$') return mathEnd(line, from);
	if (mark.startsWith('`')) return codeEnd(line, mark, from, missing);
	return mark.startsWith('<') ? tagEnd(line, from, missing) : -1;
}

function behind(line: string, part: string, from: number, missing: Set<string>): number {
	const found = missing.has(part) ? -1 : line.indexOf(part, from);
	if (found < 0) missing.add(part);
	return found < 0 ? -1 : found + part.length;
}

function endOf(pattern: RegExp, line: string, from: number): number {
	pattern.lastIndex = from;
	return pattern.test(line) ? pattern.lastIndex : -1;
}

/** A run of backticks is closed by the next run of the same length. */
function codeEnd(line: string, run: string, from: number, missing: Set<string>): number {
	let at = from + run.length;
	while ((at = behind(line, run, at, missing)) >= 0) {
		if (line[at] !== '`' && line[at - run.length - 1] !== '`') return at;
		while (line[at] === '`') at++;
	}
	return -1;
}

/** `$5 and $6` is no math: no blank stands inside the marks, no digit behind them, and only the next mark counts. */
function mathEnd(line: string, from: number): number {
	const to = line.indexOf('$', from + 1);
	const isMath = to > from + 1 && !/\s/.test(line.charAt(from + 1)) && !/\s/.test(line.charAt(to - 1));
	return isMath && !/\d/.test(line.charAt(to + 1)) ? to + 1 : -1;
}

function tagEnd(line: string, from: number, missing: Set<string>): number {
	const end = endOf(tag, line, from);
	if (end < 0 || !/^<a[\s>]/i.test(line.slice(from, from + 3))) return end;
	const closed = behind(line, '</a>', end, missing);
	return closed < 0 ? end : closed;
}

// CommonMark lets implementations stop at 32 brackets in a target; so a line of brackets is read once, not squared.
const deepest = 32;

function linkEnd(line: string, at: number, missing: Set<string>): number {
	if (line[at] === '[') return behind(line, ']', at, missing);
	if (line[at] !== '(') return -1;
	let depth = 0;
	for (let end = at; end < line.length && depth <= deepest; end++) {
		if (line[end] === '\\') end++;
		else if (line[end] === '(') depth++;
		else if (line[end] === ')' && --depth === 0) return end + 1;
	}
	return -1;
}
