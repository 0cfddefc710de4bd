import { Refusal } from '../refusal';
import { venueClock, venueZone } from '../conference/venue-time';
import { askNewTalk } from './add-talk-modal';
import { chooseDay, findActiveDay, findDayAgain, mayBeOn, wantToday, type DayPlace } from './day-place';
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
	const question = {
		strings: needs.strings,
		time: mayBeOn(place, venue.slice(0, 10))
			? venue.slice(11, 14) + String(minute - (minute % 5)).padStart(2, '0')
			: '',
		conference: place.conference.name,
		note: place.day.note.path,
	};
	return askNewTalk(needs.app, question, talk => writeTalk(place, talk, needs));
}

async function writeTalk(
	{ conference, day }: DayPlace,
	talk: TalkForm,
	needs: DayTemplateNeeds,
): Promise<void> {
	const path = needs.pathNow(day.note.path);
	const others = conference.days.map(({ note }) => note);
	const label = needs.strings.dayTemplate.capture.talkAdded(talk.title);
	const editor = () => {
		const active = findActiveNote(needs.app);
		return active?.path === path ? active.editor : null;
	};
	const isEdited = editor() !== null;
	const add = (text: string) => {
		const note = needs.readDayNote(path, text);
		if (!note) throw new Refusal('noteChanged', path);
		return addTalk(text, note, findDayAgain(note, day), talk, others);
	};
	const { line } = await changeNote(needs, label, path, add, ({ line }) => {
		// At once: a save may take long, and the user types on below the new heading.
		const below = { line, ch: 0 };
		editor()?.setCursor(below);
		editor()?.scrollIntoView({ from: below, to: below }, true);
	});
	if (!isEdited) await needs.notes.open(path, { line });
}
