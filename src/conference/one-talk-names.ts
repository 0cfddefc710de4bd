import { pattern } from '../lazily';
import { repeatsName } from './conference-name';
import { findYear } from './dates';
import { readDayText } from './day-text';
import { isBareTitle, namesMany } from './heading-parts';
import { arePeople } from './people';
import { namesEvent } from './title-heading';

/** Is it the file of one talk, whatever stands in it: `keynote`, `opening-keynote`, `2-panel`? */
export function isKeynote(file: string): boolean {
	const words = file.split(/[\s_-]+/);
	return words.length < 4 && words.some(word => /^(?:keynote\d?|panel)$/i.test(word));
}

const noteOfTalk =
	/(?:^|\s)(?:notes?|summary|recap|takeaways|anotações|resumo|resumen|apuntes|résumé|notizen|mitschrift|конспект|заметки)\s(?:\S{1,5}\s){0,3}(?:talk|keynote|lecture|charla|ponencia|palestra|vortrag|доклада)(?=$|[:,]|\s(?!talks|sessions))/iu;

const endsWithTalk =
	/\S[\s_-](?:keynote|plenary|panel|talk)$|(?:演講|演讲|講演|発表|발표|강연)\s?(?:筆記|笔记|心得|紀錄|メモ|ノート|まとめ|정리|후기|노트)/iu;

/** Does a title or a file's name say that it is about one talk: `Notes from the talk: Boats`, `Ada Example's keynote`, `演講筆記`? */
export function saysOneTalk(title: string): boolean {
	return noteOfTalk.test(title) || endsWithTalk.test(title);
}

/** Is a file named after a title: `How boats really float` in `how-boats-really-float`, `BOA101 - Boats for all` in `boa101`? */
export function isNamedAfter(title: string, file: string): boolean {
	if (title.split(/[\s_-]+/).length < 3) return false;
	const words = file.split(/[\s_-]+/);
	return repeatsName(title, [file]) || (words.length > 1 && words.every(word => hasWord(title, word)));
}

const wordInTitle = pattern(String.raw`[\p{L}\p{N}]+`, 'gu');

function hasWord(title: string, word: string): boolean {
	return title.toLowerCase().match(wordInTitle())?.includes(word.toLowerCase()) === true;
}

/** Is a file named after the speaker that its first line names: `Tess Hunt:` in `hunt`? */
export function isNamedAfterSpeaker(file: string, line: string): boolean {
	const name = line.trim().replace(/:$/, '');
	return arePeople(name) && repeatsName(name, [file]);
}

/** Does a title go on behind the name of its folder: `HarborConf : Ropes`? */
export function goesOn(title: string, folder: string): boolean {
	const match = /^(.{3,60}?)\s?(?:[:：–—|]|\s-)\s+(.+)$/.exec(title);
	return match !== null && repeatsName(match[1] ?? '', [folder]) && !namesEvent(match[2] ?? '', [folder]);
}

const ofMore = pattern(String.raw`^(?:readme|_?index)$|\p{L}[\s_-]*(?:19|20)\d\d$`, 'iu');

/** Does a file tell about what lies beside it, as `README` and `index` do, or about an event: `harbor-2026`? */
export function tellsMore(file: string): boolean {
	return ofMore().test(file);
}

/** Does a file in the folder of a day tell about all that was then: `notes`, `morning`? */
export function tellsDayPart(file: string): boolean {
	return (
		/^(?:(?:my|raw|day)[\s_-]?)?(?:notes?|log|am|pm|morning|afternoon|evening)$/i.test(file) ||
		namesMany(file)
	);
}

/** Does a file name one thing, and no event, day, part of one or overview: `functional_boats`, not `harbor-2026`, `notes` or `keynotes`? */
export function namesOneThing(file: string): boolean {
	const words = file.split(/[\s_-]+/);
	return /\D{3}/.test(file) && findYear(file) === null && !tellsMore(file) && !words.some(tellsDayPart);
}

/**
 * How many of the last folders of a note say that it is one of several talks: one of `keynotes/sea` and
 * `day-2/boats-at-sea/README`, two of `talks/sea/README`.
 */
export function countTalkFolders(folders: readonly string[], file: string): number {
	const [folder = '', outer = ''] = folders.slice(-2).reverse();
	if (holdsTalks(folder)) return 1;
	const isAlone = /^(?:readme|index|notes?)$/i.test(file) && findYear(folder) === null;
	if (!isAlone) return 0;
	if (holdsTalks(outer)) return 2;
	// `Track A` and `Main hall` hold several, too.
	return folder.split(/[\s_-]+/).length > 2 && readDayText(outer)?.exact ? 1 : 0;
}

/** `keynotes` and `lightning-talks` hold talks, `conference-talks` may hold conferences. */
function holdsTalks(folder: string): boolean {
	return namesMany(folder) && (isBareTitle(folder) || !/[\s_+-]/.test(folder));
}
