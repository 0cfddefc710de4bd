import { moment } from 'obsidian-test-mocks/obsidian';
import type { DeviceClock, DayValues } from '../../src/day-template/placeholders';

/** A clock that stands still, on a device in New York. */
export function clockAt(now: string): DeviceClock {
	return {
		now: new Date(now),
		deviceZone: 'America/New_York',
		format: (instant, format) => moment.parseZone(instant).locale('en').format(format),
	};
}

/** The third day of the conference in the examples, changed where a test needs it. */
export function dayValues(changes: Partial<DayValues> = {}): DayValues {
	return {
		title: 'HarborConf 2026 Day 3',
		conference: 'HarborConf 2026',
		day: 3,
		date: '2026-05-21',
		timezone: 'Europe/Berlin',
		previous: '[Day 2](day-2.md)',
		next: '',
		...changes,
	};
}
