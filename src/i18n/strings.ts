import { de } from './de';
import { en } from './en';
import { formatsIn } from './formats';
import { ja } from './ja';
import { over } from './over';

/** All texts of one language, in the shape of English. A missing one is a compile error. */
export type Strings = typeof en;

/** The texts for a language code as the app gives it (`de`, `pt-BR`), and its formats; the texts are English where we have no other. */
export function chooseStrings(language: string): Strings {
	const own = new Map([
		['de', de],
		['ja', ja],
	]).get(language.split('-', 1)[0] ?? '');
	return { ...over<Strings>(en, own), formats: formatsIn(language) };
}
