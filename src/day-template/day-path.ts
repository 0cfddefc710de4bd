import { addDays } from '../conference/dates';
import { fillPlaceholder, replacePlaceholders, type DeviceClock, type DayValues } from './placeholders';
import { safeName } from '../vault/safe-name';

/** Why a naming pattern cannot name day notes. */
export type PatternProblem = 'empty' | 'unknown-placeholder' | 'days-share-a-path';

/**
 * The path that a naming pattern gives to the note of a day: `{{conference}}/{{conference}} Day {{day:02}}` gives
 * `HarborConf 2026/HarborConf 2026 Day 03.md`. Every part is safe on every system; a slash in the name of the
 * conference parts nothing.
 * @param folder below which it lies, `''` for the vault itself
 */
export function fillPath(pattern: string, folder: string, values: DayValues, clock: DeviceClock): string {
	// What is cut off a long title is not its day or date: ` 2026-05-21` has 11 of 80 bytes.
	const title = values.title.replace(values.conference, conference => safeName(conference, 69));
	const filled = replacePlaceholders(
		pattern.replace(/\.md$/i, ''),
		inside => fillPlaceholder(inside, { ...values, title }, clock),
		({ value, kind }) => (kind === 'text' ? safeName(value) : value),
	);
	const parts = filled.split('/').map(part => safeName(part, 200));
	return `${[...folder.split('/'), ...parts].filter(part => part !== '').join('/')}.md`;
}

/** What is wrong with a naming pattern, `null` when every day of the longest conference gets a path of its own. */
export function findPatternProblem(pattern: string, clock: DeviceClock): PatternProblem | null {
	if (safeName(pattern.replace(/\.md$/i, '').split('/').at(-1) ?? '') === '') return 'empty';
	const day = (number: number): DayValues => ({
		title: `A Day ${number}`,
		conference: 'A',
		day: number,
		date: addDays('2026-01-01', number - 1),
		timezone: 'UTC',
		previous: '',
		next: '',
	});
	const days = Array.from({ length: maxDays }, (_, index) => day(index + 1));
	const paths = days.map(values => fillPath(pattern, '', values, clock).toLowerCase());
	if (paths[0]?.includes('{{')) return 'unknown-placeholder';
	return new Set(paths).size < maxDays ? 'days-share-a-path' : null;
}

/** The longest conference that can be set up at once, in days: the next thing longer is a typing error in a date. */
export const maxDays = 31;
