import { Icon } from '../lists/icon';
import type { TalksSource } from './talks-source';

/** What stands in the view as long as no note is a day note: what makes one, and where was looked. */
export interface NoDayNotesProps {
	readonly source: TalksSource;
	/** Waits for an action, and tells how it failed. */
	readonly run: (action: Promise<unknown>) => void;
}

/** Says so, and offers ways in. */
export function NoDayNotes({ source, run }: NoDayNotesProps) {
	const { strings, notes, conferenceFolder } = source;
	const text = strings.talks.empty;
	const labels = strings.firstUse.ways;
	const button = (label: string, onClick: () => void) => (
		<button type="button" onClick={onClick}>
			{label}
		</button>
	);
	return (
		<div class="conference-notes-talks-empty">
			<Icon name="presentation" />
			<h3>{text.heading}</h3>
			<p>{text.text}</p>
			<ul>
				{[text.header, text.name, text.event].map(({ lead, example }) => (
					<li key={lead}>
						{lead} <code>{example}</code>
					</li>
				))}
				<li>{text.folder(conferenceFolder())}</li>
			</ul>
			<p>{text.lookedAt(notes.list().length)}</p>
			<div class="conference-notes-ways">
				{button(strings.dayTemplate.setUp.command, () => run(source.setUpConference()))}
				{button(labels.sample, () => run(source.createSample()))}
				{button(labels.folder, () => run(source.chooseFolder()))}
				{button(labels.help, source.showHelp)}
			</div>
		</div>
	);
}
