import { formatsIn } from './formats';

/**
 * The form of a counted text for a number, which stands where `#` does: `plural(n, '# talk', '# talks')`. `one` is for
 * the numbers that the language counts as one, or for all in a language with a single form; `other` for all whose form
 * is not given, and `more` has those of a language with more than two.
 */
export type Plural = (
	n: number,
	one: string,
	other?: string,
	more?: Partial<Record<Intl.LDMLPluralRule, string>>,
) => string;

/** A function that picks the form for a number and puts the number, in the language's digits, where `#` stands. */
export function pluralIn(language: string): Plural {
	const { number } = formatsIn(language);
	let rules: Intl.PluralRules | undefined;
	return (n, one, other = one, more = {}) => {
		rules ??= new Intl.PluralRules(language);
		const rule = rules.select(n);
		return (rule === 'one' ? one : (more[rule] ?? other)).replace('#', () => number(n));
	};
}
