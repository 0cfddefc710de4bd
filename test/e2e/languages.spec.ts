import { de } from '../../src/i18n/de';
import { en } from '../../src/i18n/en';
import { ja } from '../../src/i18n/ja';
import { isMirrored } from '../i18n/mirrored';
import { listTexts } from '../i18n/texts';
import { expect, test, type OpenApp, type OpenOptions } from './app';
import type { AppPage } from './app-page';
import { readTexts, type SeenText } from './seen-texts';
import { emptyPlaces, phonePlaces, places, walkNotes, walkNow, type Place } from './walk';

type Read = SeenText & { readonly at: string };

/** What is to be read at each of the places, which are pictured. */
async function walk(app: AppPage, places: readonly Place[], pictures: string): Promise<readonly Read[]> {
	const read: Read[] = [];
	for (const { name, go, draws } of places) {
		await test.step(name, async () => {
			await go(app);
			await untilDrawn(app, draws);
			await app.screenshot(`${pictures}-${name}`);
			const texts = await readTexts(app.page, draws);
			read.push(...texts.map(text => ({ ...text, at: `${name}: ${text.says}` })));
		});
		await app.page.keyboard.press('Escape');
		await app.page.evaluate(() => {
			const closes = document.querySelectorAll<HTMLElement>('.modal-close-button, .notice');
			for (const close of closes) close.click();
		});
	}
	return read;
}

/** Until there is something to read, and it stays the same. */
async function untilDrawn(app: AppPage, draws: string): Promise<void> {
	let before = '[]';
	const isDrawn = async (): Promise<boolean> => {
		const now = JSON.stringify(await readTexts(app.page, draws));
		const stays = now !== '[]' && now === before;
		before = now;
		return stays;
	};
	await expect.poll(isDrawn, { message: draws, intervals: [50] }).toBe(true);
}

/** What is to be read in the whole plugin: with notes, without any, and on a phone. */
async function walkAll(openApp: OpenApp, options: OpenOptions): Promise<readonly Read[]> {
	const name = options.plugin ?? options.language ?? 'en';
	const full = await openApp({ files: walkNotes, now: walkNow, ...options });
	const read = [...(await walk(full, places, name))];
	const empty = await openApp({ files: { 'A.md': '' }, ...options });
	read.push(...(await walk(empty, emptyPlaces, name)));
	const phone = await openApp({ files: walkNotes, now: walkNow, phone: true, ...options });
	read.push(...(await walk(phone, phonePlaces, `${name}-phone`)));
	return read;
}

/** What cannot be read as a whole, but for words of notes. */
function cutOff(read: readonly Read[]): readonly string[] {
	return read.filter(({ says, isCut }) => isCut && !isOfNotes(says)).map(({ at }) => at);
}

/** Names, and words of the app itself. */
const own = ['Conference Notes', 'Sea Days', '.md', 'UTC', 'YouTube'];
own.push('Close', 'Move up', 'Move down', 'Community plugins');
const ofNotes = [...Object.entries(walkNotes).flat(), ...own].join('\n').toLowerCase();

/** Has a text no words but those of the notes? */
function isOfNotes(text: string): boolean {
	const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
	return words.every(word => ofNotes.includes(word));
}

/** What a text reads like with any numbers and parts: a sentence anywhere, a word alone. */
function patternOf(text: string): RegExp {
	const escaped = text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
	const pattern = escaped.replaceAll(/\\\{\d\\\}/g, '.+').replaceAll(/\d+/g, '[\\d.,]+');
	return new RegExp(/[a-z]{2,} [a-z]{2,}/i.test(text) ? pattern : `^${pattern}$`, 'u');
}

for (const [language, table] of [
	['de', de],
	['ja', ja],
] as const) {
	test(`nothing is left in English and nothing is cut off in ${language}`, async ({ openApp }) => {
		test.setTimeout(90_000);
		const read = await walkAll(openApp, { language });
		const spoken = new Set(listTexts(table).map(({ says }) => says));
		const patterns = listTexts(en)
			.filter(({ says }) => !spoken.has(says))
			.map(({ says }) => patternOf(says));
		const isEnglish = (says: string) => !isOfNotes(says) && patterns.some(pattern => pattern.test(says));
		expect(read.filter(({ says }) => isEnglish(says)).map(({ at }) => at)).toEqual([]);
		expect(cutOff(read)).toEqual([]);
	});
}

test('nothing is cut off in English', async ({ openApp }) => {
	test.setTimeout(90_000);
	expect(cutOff(await walkAll(openApp, {}))).toEqual([]);
});

test('all texts come from the tables, and none is cut off from right to left', async ({ openApp }) => {
	test.setTimeout(90_000);
	const read = await walkAll(openApp, { language: 'he', plugin: 'mirrored' });
	const others = read.filter(({ says }) => !isMirrored(says) && !isOfNotes(says));
	expect(others.map(({ at }) => at)).toEqual([]);
	// In a language as long as this one, what an empty field says may end in an ellipsis.
	expect(cutOff(read.filter(({ isPlaceholder }) => !isPlaceholder))).toEqual([]);
});
