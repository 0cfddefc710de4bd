import { de } from './de';
import { en } from './en';
import { formatsIn } from './formats';
import { ja } from './ja';

/** All texts of one language, in the shape of English. A missing one is a compile error. */
export type Strings = typeof en;

const tables = new Map([
	['de', de],
	['ja', ja],
]);

/** The texts for a language code as the app gives it (`de`, `pt-BR`), English where we have no other, and its formats. */
export function chooseStrings(language: string): Strings {
	const [code = ''] = language.split('-');
	return { ...(tables.get(code) ?? en), formats: formatsIn(language) };
}
