import type { App } from 'obsidian';
import { Refusal } from '../refusal';
import { report } from '../report';
import { AddTalkModal } from './add-talk-modal';
import { chooseDay, findActiveDay, venueZone, wantToday, type DayPlace } from './day-place';
import type { DayTemplateNeeds } from './needs';
import { addTalk, type TalkForm } from './new-talk';
import { deviceClock } from './obsidian-device';
import { findEditing } from './obsidian-editing';
import { venueClock } from './venue-time';

/** Asks for a talk and writes its heading into the day that is being edited, else into that of today. */
export async function askTalk(app: App, needs: DayTemplateNeeds): Promise<void> {
	const conferences = needs.conferences();
	const clock = deviceClock(needs.now());
	const path = app.workspace.getActiveFile()?.path;
	const cursor = path === undefined ? null : { path, line: findEditing(app)?.line ?? null };
	const today = wantToday(conferences, cursor, clock)?.there;
	const conference = conferences.find(({ days }) => today && days.includes(today));
	const place =
		findActiveDay(conferences, cursor) ??
		(today && conference ? { conference, day: today } : chooseDay(conferences, cursor, clock));
	if (!place) throw new Refusal('noConference');
	const venue = venueClock(clock.now, venueZone(place.conference) ?? clock.deviceZone);
	const { date, dateTrusted } = place.day;
	const isToday = !dateTrusted || date === null || date === venue.slice(0, 10);
	const minute = Number(venue.slice(14, 16));
	const time = isToday ? venue.slice(11, 14) + String(minute - (minute % 5)).padStart(2, '0') : '';
	new AddTalkModal(app, needs.strings, {
		time,
		conference: place.conference.name,
		note: place.day.note.path,
		onAdd: talk => void writeTalk(place, talk, needs).catch(error => report(error, needs.strings)),
	}).open();
}

async function writeTalk(
	{ conference, day }: DayPlace,
	talk: TalkForm,
	needs: DayTemplateNeeds,
): Promise<void> {
	const { notes, undo, strings } = needs;
	const { path } = day.note;
	const others = conference.days.map(({ note }) => note);
	let line = 0;
	await undo.run(strings.dayTemplate.capture.talkAdded(talk.title), tracked =>
		tracked.rewrite(path, text => {
			const note = needs.readDayNote(path, text);
			if (!note) throw new Refusal('noteChanged', path);
			const index = note.days.findIndex(
				({ number, date }) => number === day.number && date === day.date,
			);
			const written = addTalk(text, note, Math.max(index, 0), talk, others);
			({ line } = written);
			return written.text;
		}),
	);
	await notes.open(path, { line });
}
