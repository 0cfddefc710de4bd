import type { Day, DayNote } from './day-note';

/** An event with its day notes, as the views show it. */
export interface Conference {
	/** What makes two names one conference (`conferenceKey`), with the year range where one name stands for several editions. */
	readonly key: string;
	/** The spelling that is shown. */
	readonly name: string;
	/** By number, then date, then path and place in the note. */
	readonly days: readonly ConferenceDay[];
}

/** One day of a conference and the note that tells it. */
export interface ConferenceDay extends Day {
	readonly note: DayNote;
	/** Index into `note.days`: the talks of this day are those with this `day`. */
	readonly index: number;
	/** The date may be used for today, now and next: the dates of the conference differ as its day numbers do. */
	readonly dateTrusted: boolean;
}
