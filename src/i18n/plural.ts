import { formatsIn } from './formats';

/** The forms of a counted text in one language; `#` stands for the number. `other` serves every form not given. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A function that picks the form for a number and puts the number, in the language's digits, where `#` stands. */
export function pluralIn(language: string): (n: number, forms: PluralForms) => string {
	const { number } = formatsIn(language);
	let rules: Intl.PluralRules | undefined;
	return (n, forms) => {
		rules ??= new Intl.PluralRules(language);
		return (forms[rules.select(n)] ?? forms.other).replace('#', () => number(n));
	};
}
