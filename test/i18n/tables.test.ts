import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { de } from '../../src/i18n/de';
import { en } from '../../src/i18n/en';
import { ja } from '../../src/i18n/ja';
import { pluralIn } from '../../src/i18n/plural';
import { chooseStrings } from '../../src/i18n/strings';
import { listTexts } from './texts';

const languages = [
	['de', de],
	['ja', ja],
] as const;

/** English texts that are the same in the language, for they are names, signs or words of it too. */
const same: Readonly<Record<string, readonly string[]>> = {
	de: [
		...[
			'Board',
			'Chip',
			'Commit',
			'ContribFest',
			'Follow-up',
			'HarborConf 2026',
			'Issue',
			'Keynote',
			'Link',
		],
		...[
			'Links',
			'Name',
			'Playlist',
			'Release',
			'Repository',
			'Status',
			'Tags',
			'Video',
			'Audio',
			'Workshop',
		],
		'in {1}',
		'Follow-ups: {1}',
	],
	ja: ['ContribFest', 'Issue', 'HarborConf 2026', 'HarborConf 2026 Day 1', 'Shift ← →', 'Enter'],
};

/** Quotation marks that are not those of the language, or stand the wrong way round. */
const wrongQuotes: Readonly<Record<string, RegExp>> = {
	de: /[”"「」]|(?<!„[^“]*)“/,
	ja: /[“”„"]/,
};

/** Signs, formats and addresses: they have no language. */
const signs =
	/^(?:PDF|YAML|\{1\}|[^\p{L}]*|[a-z?/*]|conference: HarborConf 2026|## Day 1|owner\/name|https:.*|\[Day 1\]|📅 .*)$/u;

describe.each(languages)('the texts of %s', (language, table) => {
	const texts = listTexts(table);
	const english = listTexts(en);

	test('stand where the English ones stand', () => {
		expect(texts.map(({ place }) => place).sort()).toEqual(english.map(({ place }) => place).sort());
	});

	test('say something, wherever the English one does', () => {
		const silent = new Set(english.filter(({ says }) => says === '').map(({ place }) => place));
		expect(texts.filter(({ place, says }) => says.trim() === '' && !silent.has(place))).toEqual([]);
	});

	test('differ from English, but for words that both share', () => {
		const shared = same[language] ?? [];
		const left = pairs(english, texts).filter(
			([own, other]) => own === other && !shared.includes(own) && !signs.test(own),
		);
		expect(left).toEqual([]);
	});

	test('keep the parts and placeholders of the English ones', () => {
		const wrong = pairs(english, texts).filter(
			([own, other]) => partsOf(own).join() !== partsOf(other).join(),
		);
		expect(wrong).toEqual([]);
	});

	test('tell every number that the English ones tell', () => {
		const wrong = pairs(english, texts).filter(([own, other]) =>
			numbersOf(own).some(number => !numbersOf(other).includes(number)),
		);
		expect(wrong).toEqual([]);
	});

	test('are quoted as the language quotes', () => {
		const foreign = wrongQuotes[language] ?? /"/;
		expect(texts.filter(({ says }) => foreign.test(says))).toEqual([]);
	});
});

test.each([['en', en] as const, ...languages])('each setting has one short sentence (%s)', (_, table) => {
	const texts = listTexts({
		...table.settings,
		...table.linkCards.settings,
		...table.dayTemplate.settings,
	});
	const sentences = texts.filter(({ place, says }) => /(?:^|\.)(?:desc|size)$/.test(place) && says !== '');
	const long = sentences.filter(({ says }) => says.length > 115 || !/^(?:[^.。]|[.,]\d)+[.。]$/.test(says));
	expect(long).toEqual([]);
	expect(sentences.length).toBeGreaterThan(10);
});

test.each([['en', en] as const, ...languages])(
	'the name of a button has what it says in it, for those who speak to it (%s)',
	(_, { linkCards }) => {
		const has = (name: string, says: string) => name.toLowerCase().includes(says.toLowerCase());
		expect(has(linkCards.lookUpThis('a.example'), linkCards.lookUp)).toBe(true);
		expect(has(linkCards.retryThis('a.example'), linkCards.retry)).toBe(true);
	},
);

test('no text is quoted outside the tables, where only one language would quote so', () => {
	const root = join(__dirname, '../../src');
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
	const quoting = files
		.filter(file => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
		.filter(file => /^(?!\s*(?:\/?\*|\/\/)).*[“”„「」]/m.test(readFileSync(join(root, file), 'utf8')));
	expect(quoting).toEqual([]);
});

test('things are counted in the forms and digits of the language', async () => {
	const german = await chooseStrings('de');
	const japanese = await chooseStrings('ja');
	expect([0, 1, 2, 1234].map(n => german.counts.talks(n))).toEqual([
		'0 Vorträge',
		'1 Vortrag',
		'2 Vorträge',
		'1.234 Vorträge',
	]);
	expect([0, 1, 1234].map(n => japanese.counts.talks(n))).toEqual([
		'0件のセッション',
		'1件のセッション',
		'1,234件のセッション',
	]);
	const plural = pluralIn('pl');
	const more = { few: '# notatki', many: '# notatek' };
	expect([1, 3, 5, 22].map(n => plural(n, '# notatka', '# notatki', more))).toEqual([
		'1 notatka',
		'3 notatki',
		'5 notatek',
		'22 notatki',
	]);
	expect(pluralIn('fa')(12, '#')).toBe('۱۲');
});

test('a language is chosen by its code, with English for those we have not', async () => {
	const view = async (language: string) => (await chooseStrings(language)).talks.view;
	expect(await view('de')).toBe('Vorträge');
	expect(await view('ja')).toBe('セッション');
	expect(await view('de-AT')).toBe('Vorträge');
	expect(await view('pt-BR')).toBe('Talks');
	expect(await view('constructor')).toBe('Talks');
});

test('numbers, lists and names follow the app’s language, whatever the texts are in', async () => {
	const formats = async (language: string) => (await chooseStrings(language)).formats;
	const { number, date, list, compare } = await formats('fr');
	expect(number(1234.56)).toBe('1\u202f234,6');
	expect(date('2025-04-03')).toBe('3 avr. 2025');
	expect(date('2025-13-40')).toBe('2025-13-40');
	expect(list(['Ada', 'Bo'])).toBe('Ada, Bo');
	expect(['Zoé', 'Émile', 'Day 10', 'Day 2'].sort(compare)).toEqual(['Day 2', 'Day 10', 'Émile', 'Zoé']);
	expect((await formats('ja')).list(['Ada', 'Bo'])).toBe('Ada、Bo');
	expect(['Ö', 'Z', 'O'].sort((await formats('sv')).compare)).toEqual(['O', 'Z', 'Ö']);
});

/** What both languages say at each place. */
function pairs(english: ReturnType<typeof listTexts>, texts: typeof english): readonly [string, string][] {
	const places = new Map<string, string[]>();
	for (const { place, says } of texts) places.set(place, [...(places.get(place) ?? []), says]);
	return english.map(({ place, says }) => [says, places.get(place)?.shift() ?? '']);
}

/** The numbers in a text, without the signs that part their digits. */
function numbersOf(text: string): readonly string[] {
	const numbers = text.match(/NaN|undefined|null|\d[\d.,’\u00a0\u202f]*/g) ?? [];
	return numbers.map(number => number.replace(/[^\w]/g, ''));
}

/** Parts of sentences, placeholders of templates, and what Markdown reads in a text, in the order of the alphabet. */
function partsOf(text: string): readonly string[] {
	return (text.match(/\{\{?\w+\}?\}|\[\/\/\]: #|<!--|%%|https:\S+|^###/g) ?? []).sort();
}
