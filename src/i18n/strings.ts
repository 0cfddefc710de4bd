import { en } from './en';

/** All texts of one language, in the shape of English. A missing one is a compile error. */
export type Strings = typeof en;

/** The texts for a language code as the app gives it (`en`, `pt-BR`); English where we have no other. */
export function chooseStrings(_language: string): Strings {
	return en;
}
