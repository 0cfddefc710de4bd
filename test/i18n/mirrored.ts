import { en } from '../../src/i18n/en';
import { formatsIn } from '../../src/i18n/formats';

/** All texts of the plugin. */
export type Strings = typeof en;

const letters = 'אבגדהוזחטיכלמנסעפצקרשתךםןף';

/**
 * English in letters that run from right to left, and a third longer. What can be read on the page without them has
 * not come through the tables.
 */
export function mirror(text: string): string {
	return text.replaceAll(/[A-Za-z]/g, letter => {
		const other = letters[letter.toLowerCase().charCodeAt(0) - 97] ?? letter;
		return 'aeiou'.includes(letter) ? other + other : other;
	});
}

/** Is a text from `mirror`? */
export function isMirrored(text: string): boolean {
	return /[א-ת]/.test(text);
}

/** Of a language that is written from right to left, whichever is asked for. */
export function chooseStrings(language: string): Promise<Strings> {
	return Promise.resolve({ ...(mirrorAll(en) as Strings), formats: formatsIn(language) });
}

function mirrorAll(value: unknown): unknown {
	if (typeof value === 'string') return mirror(value);
	if (typeof value === 'function')
		return (...parts: readonly unknown[]) =>
			mirror((value as (...parts: readonly unknown[]) => string)(...parts));
	if (Array.isArray(value)) return value.map(mirrorAll);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, mirrorAll(text)]));
}
