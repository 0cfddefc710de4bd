import { inlineText } from '../markdown/inline-text';

const uncased = '\\p{Lo}';
const handle = '@[\\p{L}\\p{N}_.-]{2,}';
// Capitals, or a script without case: Ana Portugal Melo, 前佛 雅人; `van`, `de`, `d’` may stand between.
const word = `(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|${uncased}[\\p{Lo}\\p{M}ー・]*)`;
const name = `${word}(?:\\s+(?:(?:van|von|der|den|de|da|del|di|la|le|el|al|bin|dos)\\s+){0,2}${word}){1,3}`;
const person = new RegExp(
	`^(?:${handle}|(?:Dr|Prof)\\.?\\s+${word}|${name})(?=$|\\s*[,;(（&/|+＠@]|\\s+(?:and|und|y|et|e|with|from|at|of|–|-|—)\\s)`,
	'u',
);
const join = /\s*(?:[;&]|,\s*and\s|\s(?:and|und|et)\s)\s*/u;

/**
 * The people a text names: a handle, or two to four words that each begin with a capital or are in a script without
 * case, perhaps followed by a comma and more (`Randy Bias, Mirantis`, which stays one). `null` when it reads as no people.
 */
export function readPeople(text: string): readonly string[] | null {
	const plain = inlineText(text.slice(0, 300));
	if (!person.test(plain)) return null;
	const parts = plain.split(join).map(part => part.trim());
	const lists = parts.length > 1 ? parts.flatMap(splitNames) : parts;
	return lists.filter(part => part !== '');
}

const people = new RegExp(`^(?:${handle}|${name})$`, 'u');

/** Is a text nothing but people: `Tess Hunt`, `Ada Example & Bo Sample`? */
export function arePeople(text: string): boolean {
	return inlineText(text.slice(0, 300))
		.split(join)
		.every(part => people.test(part.trim()));
}

/** `A B, C D` before an `and` lists people; `A B, Acme` names where one works. */
function splitNames(part: string): readonly string[] {
	const pieces = part.split(/\s*,\s*/);
	return pieces.every(piece => person.test(piece)) ? pieces : [part];
}

const label = /^(\p{L}[\p{L} ()/-]{1,24}?)\s*(?:::|[:：])\s*(.*)$/u;
const speakerLabel =
	/^(?:co-?)?(?:speakers?|presenters?|presented by|talk by|hosts?|panell?ists?|moderators?|instructors?|authors?|who|by|chair|sprecher(?:in|:in)?|referent(?:in|en)?|vortragende[rn]?|ponentes?|orador(?:es)?|palestrantes?|orateurs?|intervenants?|relator[ei]|докладчик|спикер|登壇者|発表者|講師|スピーカー|講者|讲者|演讲者|발표자|연사)$/iu;

/** The people behind a label, `Speaker: …`, `speaker:: …`, `- Presenter: …`, or behind `by`, `given by`; none for `Presenters:` alone. `null` without such a label. */
export function readSpeakerLabel(line: string): readonly string[] | null {
	const plain = inlineText(line.slice(0, 600)).replace(/^[-*+>]\s+/, '');
	const [, key = '', value = ''] = label.exec(plain) ?? [];
	if (speakerLabel.test(key.trim()))
		return value.trim() === '' ? [] : (readPeople(value) ?? [value.trim()]);
	const by = /^(?:(?:given|presented|held|a talk|talk)\s+)?(?:by|von|par|por)\s+(.+)$/iu.exec(plain);
	return by ? readPeople(by[1] ?? '') : null;
}

/** The people whom a line below a heading names, behind a label or as nothing but names; `null` when it names none. */
export function readSpeakerLine(line: string): readonly string[] | null {
	const plain = inlineText(line.slice(0, 600)).replace(/^[-*+>]\s+/, '');
	return readSpeakerLabel(plain) ?? readPeople(plain.replace(/^[_*~]+|[_*~.]+$/g, ''));
}
