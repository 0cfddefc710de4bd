import { en } from './en';
import { formatsIn } from './formats';

/** All texts of one language, in the shape of English. A missing one is a compile error. */
export type Strings = typeof en;

// Only the one that is asked for is made.
const tables = new Map([
	['de', async () => (await import('./de')).de],
	['ja', async () => (await import('./ja')).ja],
]);

/** The texts for a language code as the app gives it (`de`, `pt-BR`), English where we have no other, and its formats. */
export async function chooseStrings(language: string): Promise<Strings> {
	const [code = ''] = language.split('-');
	const table = (await tables.get(code)?.()) ?? en;
	return { ...table, formats: formatsIn(language) };
}
