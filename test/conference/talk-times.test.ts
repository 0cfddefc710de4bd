import { talkTimes } from '../../src/conference/talk-times';
import type { Talk } from '../../src/conference/day-note';
import { toConference, toDayNote, toTalk } from '../talks/day-notes';

const talks = [
	toTalk('Opening', { start: '09:00' }),
	toTalk('Tides', { start: '10:00', end: '10:30' }),
	toTalk('Gardens', { start: '10:00', end: '11:00' }),
	toTalk('Lunch', {}),
	toTalk('Closing', { start: '16:00' }),
];
const conferenceOn = (date: string, timezone: string | null = null, dateTrusted = true) =>
	toConference([toDayNote({ days: [{ date }], timezone, talks })], { dateTrusted });

function at(now: string, conference = conferenceOn('2026-05-19')): readonly string[] {
	const times: ReadonlyMap<Talk, string> = talkTimes([conference], () => now);
	return conference.days
		.flatMap(({ note }) => note.talks)
		.flatMap(talk => (times.has(talk) ? [`${talk.title} ${times.get(talk)}`] : []));
}

test('what is on and what comes next, in all rooms', () => {
	expect(at('2026-05-19T08:30')).toEqual(['Opening next']);
	expect(at('2026-05-19T09:59')).toEqual(['Opening now', 'Tides next', 'Gardens next']);
	expect(at('2026-05-19T10:00')).toEqual(['Tides now', 'Gardens now', 'Closing next']);
	expect(at('2026-05-19T10:30')).toEqual(['Gardens now', 'Closing next']);
});

test('the last talk without an end is on for an hour', () => {
	expect(at('2026-05-19T16:59')).toEqual(['Closing now']);
	expect(at('2026-05-19T17:00')).toEqual([]);
});

test('what begins before midnight is on until it ends, and what the note has behind it comes next', () => {
	const night = toConference([
		toDayNote({
			days: [{ date: '2026-05-19' }],
			talks: [
				toTalk('Opening', { start: '09:00' }),
				toTalk('Concert', { start: '23:00', end: '00:30' }),
				toTalk('Night walk', { start: '00:30' }),
			],
		}),
		toDayNote({ days: [{ date: '2026-05-20' }], talks: [toTalk('Breakfast', { start: '08:00' })] }),
	]);
	expect(at('2026-05-19T00:40', night)).toEqual(['Opening next']);
	expect(at('2026-05-19T23:00', night)).toEqual(['Concert now', 'Night walk next']);
	expect(at('2026-05-20T00:29', night)).toEqual(['Concert now', 'Night walk next']);
	expect(at('2026-05-20T00:30', night)).toEqual(['Night walk now', 'Breakfast next']);
	expect(at('2026-05-20T01:30', night)).toEqual(['Breakfast next']);
});

test('an end that leaves out that it is in the afternoon ends the talk then', () => {
	const lunch = [toTalk('Lunch', { start: '11:30', end: '01:00' }), toTalk('Docks', { start: '14:00' })];
	const noon = toConference([toDayNote({ days: [{ date: '2026-05-19' }], talks: lunch })]);
	expect(at('2026-05-19T12:59', noon)).toEqual(['Lunch now', 'Docks next']);
	expect(at('2026-05-19T13:00', noon)).toEqual(['Docks next']);
});

test('an end that would make the talk last over six hours is none: it lasts until the next begins', () => {
	const typo = [toTalk('Docks', { start: '11:00', end: '10:30' }), toTalk('Ropes', { start: '14:00' })];
	const day = toConference([toDayNote({ days: [{ date: '2026-05-19' }], talks: typo })]);
	expect(at('2026-05-19T13:59', day)).toEqual(['Docks now', 'Ropes next']);
	expect(at('2026-05-19T14:00', day)).toEqual(['Ropes now']);
	const whole = [toTalk('Workshop', { start: '09:00', end: '17:00' })];
	const long = toConference([toDayNote({ days: [{ date: '2026-05-19' }], talks: whole })]);
	expect(at('2026-05-19T16:59', long)).toEqual(['Workshop now']);
});

test('a night of talks that none of the afternoon comes before is that of its own date', () => {
	const nights = ['01:00', '04:00', '01:00'].map(start => toTalk(start, { start }));
	const online = toConference([toDayNote({ days: [{ date: '2026-05-19' }], talks: nights })]);
	expect(at('2026-05-19T01:30', online)).toEqual(['01:00 now', '04:00 next', '01:00 now']);
});

test('on another day nothing is on', () => {
	expect(at('2026-05-20T10:00')).toEqual([]);
});

test('dates that are not to be trusted tell no day', () => {
	expect(at('2026-05-19T10:00', conferenceOn('2026-05-19', null, false))).toEqual([]);
});

test('the clock is the one of the zone that a note of the conference names', () => {
	const zones: (string | null)[] = [];
	const asked = (zone: string | null) => (zones.push(zone), '2026-05-19T10:00');
	talkTimes([conferenceOn('2026-05-19', 'Asia/Tokyo'), conferenceOn('2026-05-19')], asked);
	expect(zones.slice(1)).toEqual(['Asia/Tokyo', null]);
});

test('a name of a zone that this device does not know is passed over', () => {
	const zones: (string | null)[] = [];
	const asked = (zone: string | null) => (zones.push(zone), '2026-05-19T10:00');
	const [unknown, tokyo] = ['Pacific Time', 'Asia/Tokyo'].map(timezone =>
		toDayNote({ path: timezone, days: [{ date: '2026-05-19' }], timezone, talks }),
	);
	talkTimes([toConference([unknown, tokyo].flatMap(note => note ?? []))], asked);
	expect(zones.slice(1)).toEqual(['Asia/Tokyo']);
});
