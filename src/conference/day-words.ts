import { lazily } from '../lazily';
import { noLetter, plainName } from './calendar-names';

// A word for a day, and the numbers that people write out behind it.
const counted = [
	'day one two three four five six seven eight nine ten',
	'tag eins zwei drei vier fünf',
	'jour un deux trois quatre cinq',
	'día uno dos tres cuatro cinco',
	'dia um dois três quatro cinco',
	'giorno uno due tre quattro cinque',
	'день первый второй третий четвёртый пятый',
	'день один два три четыре пять',
	'dag een twee drie vier vijf',
	'dzień pierwszy drugi trzeci czwarty piąty',
	'dzień jeden dwa trzy cztery pięć',
].map(line => line.split(' '));

// First to fifth, before the word for a day.
const ordinals = [
	'first second third fourth fifth',
	'erster zweiter dritter vierter fünfter',
	'erste zweite dritte vierte fünfte',
	'premier deuxième troisième quatrième cinquième',
	'première seconde troisième quatrième cinquième',
	'primer segundo tercer cuarto quinto',
	'primera segunda tercera cuarta quinta',
	'primeiro segundo terceiro quarto quinto',
	'primo secondo terzo quarto quinto',
	'prima seconda terza quarta quinta',
	'первый второй третий четвёртый пятый',
	'eerste tweede derde vierde vijfde',
	'pierwszy drugi trzeci czwarty piąty',
].map(line => line.split(' '));

const numbers = lazily(
	() =>
		new Map(
			[...ordinals, ...counted.map(words => words.slice(1))].flatMap(words =>
				words.map((word, index) => [plainName(word), index + 1] as const),
			),
		),
);

/** 1 for `one`, `premiere` or `первыи`, in the spelling of `plainName`; `null` for other words. */
export function readNumberWord(plain: string): number | null {
	return numbers().get(plain) ?? null;
}

const between = '[\\s_.#-]*';

/**
 * Sources of the patterns for a day told with its number, which is a group of its own: `Day 01`, `Day -1` (two days before
 * the first), `Tag zwei`, `День третий`; `2nd day`, `2. Tag`, `1-й день`; `Primeiro dia`, `Deuxième journée`. `spell` is
 * how the text is spelled.
 */
export function dayWordPatterns(spell: (word: string) => string): readonly string[] {
	const days = [...new Set(counted.map(([day = '']) => spell(day)))].join('|');
	const nouns = `${days}|${spell('journée')}|jornada|giornata`;
	const words = counted.map(
		([day = '', ...written]) => `(?<=${spell(day)}${between})(?:${written.map(spell).join('|')})`,
	);
	const ends = 'st nd rd th er ère re e ème o º a ª й ый ий ой'.split(' ').map(spell).join('|');
	return [
		`(?<![\\p{L}\\p{N}])(?:${days})${between}(?<!\\s-)0*(-?\\d{1,2}|${words.join('|')})${noLetter}`,
		`(?<![\\p{L}\\p{N}.])(\\d{1,2})(?:-?(?:${ends})|\\.)\\s*(?:${nouns})${noLetter}`,
		`(?<![\\p{L}\\p{N}])(${ordinals.flat().map(spell).join('|')})[\\s_-]+(?:${nouns})${noLetter}`,
	];
}
