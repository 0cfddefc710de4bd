import { Refusal } from '../refusal';
import { report } from '../report';
import { venueClock } from '../conference/venue-time';
import { showAddTalk } from './add-talk-modal';
import { chooseDay, findActiveDay, mayBeOn, venueZone, wantToday, type DayPlace } from './day-place';
import { addTalk, type TalkForm } from './new-talk';
import { deviceClock } from './obsidian-device';
import { findActiveNote } from './obsidian-editing';
import { changeNote, type DayTemplateNeeds } from './obsidian-needs';

/** Asks for a talk and writes its heading into the day that is being edited, else into that of today. */
export async function askTalk(needs: DayTemplateNeeds): Promise<void> {
	const conferences = needs.conferences();
	const clock = deviceClock(needs.now());
	const cursor = findActiveNote(needs.app);
	const today = wantToday(conferences, cursor, clock)?.there;
	const conference = conferences.find(({ days }) => today && days.includes(today));
	const place =
		findActiveDay(conferences, cursor) ??
		(today && conference ? { conference, day: today } : chooseDay(conferences, cursor, clock));
	if (!place) throw new Refusal('noConference');
	const venue = venueClock(clock.now, venueZone(place.conference) ?? clock.deviceZone);
	const minute = Number(venue.slice(14, 16));
	showAddTalk(needs.app, {
		strings: needs.strings,
		time: mayBeOn(place, venue.slice(0, 10))
			? venue.slice(11, 14) + String(minute - (minute % 5)).padStart(2, '0')
			: '',
		conference: place.conference.name,
		note: place.day.note.path,
		onAdd: (talk, close) =>
			writeTalk(place, talk, needs, close).catch((error: unknown) => report(error, needs.strings)),
	});
}

async function writeTalk(
	{ conference, day }: DayPlace,
	talk: TalkForm,
	needs: DayTemplateNeeds,
	onAdded: () => void,
): Promise<void> {
	const { path } = day.note;
	const others = conference.days.map(({ note }) => note);
	const label = needs.strings.dayTemplate.capture.talkAdded(talk.title);
	const { line } = await changeNote(needs, label, path, text => {
		const note = needs.readDayNote(path, text);
		if (!note) throw new Refusal('noteChanged', path);
		const index = note.days.findIndex(({ number, date }) => number === day.number && date === day.date);
		return addTalk(text, note, Math.max(index, 0), talk, others);
	});
	onAdded();
	await needs.notes.open(path, { line });
}
