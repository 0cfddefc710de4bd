import { hashOf } from '../markdown/follow-up-id';
import type { Strings } from '../i18n/strings';

/** A note of the sample conference. */
export interface SampleNote {
	readonly path: string;
	readonly text: string;
}

/** The notes of a small conference of two days. @param name of the conference and of its folder @param date of the first day, `YYYY-MM-DD` */
export function makeSample(
	name: string,
	date: string,
	{ firstUse: { sample }, names }: Strings,
): readonly SampleNote[] {
	return sample.days.map((lines, at) => {
		const today = new Date(Date.parse(date) + at * dayLength).toISOString().slice(0, 10);
		const header = `---\nconference: ${name}\nday: ${at + 1}\ndate: ${today}\n---\n`;
		const body = lines.map(line => `\n${line.replace('{date}', today)}\n`).join('');
		return { path: `${name}/${name} ${names.day(at + 1)}.md`, text: header + body };
	});
}

/** Milliseconds; dates without a time count in UTC, where every day is as long. */
const dayLength = 86_400_000;

/** The name, or the first with a number behind it that nothing has. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
	let free = name;
	for (let n = 2; isTaken(free); n++) free = `${name} ${n}`;
	return free;
}

/** What is kept of a note, to find it and to see whether it was changed: `1a2b3c4d Sample/Day 1.md`. */
export function keepNote({ path, text }: SampleNote): string {
	return `${hashOf(text)} ${path}`;
}

/** What is kept of notes, once one of them has another path. */
export function renameKept(kept: readonly string[], from: string, path: string): readonly string[] {
	return kept.map(each => (each.slice(9) === from ? each.slice(0, 9) + path : each));
}

/** The path of a kept note, and whether a text is no longer the one it had. */
export function keptNote(kept: string): {
	readonly path: string;
	readonly isChanged: (text: string) => boolean;
} {
	return { path: kept.slice(9), isChanged: text => hashOf(text) !== kept.slice(0, 8) };
}
