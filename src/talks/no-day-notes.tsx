import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';
import type { TalksHelp } from './talks-source';

/** What stands in the view as long as no note is a day note: what makes one, and where was looked. */
export interface NoDayNotesProps {
	readonly strings: Strings;
	/** How many notes were looked at. */
	readonly notes: number;
	/** The conference folder of the settings, empty for none. */
	readonly folder: string;
	/** What can be done about it. */
	readonly ways: Pick<TalksHelp, 'setUpConference' | 'createSample' | 'chooseFolder' | 'showHelp'>;
	readonly run: (action: Promise<unknown>) => void;
}

/** Says so, and offers ways in. */
export function NoDayNotes({ strings, notes, folder, ways, run }: NoDayNotesProps) {
	const text = strings.talks.empty;
	const labels = strings.firstUse.ways;
	const button = (label: string, onClick: () => void, kind = '') => (
		<button type="button" class={kind} onClick={onClick}>
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
				<li>{text.folder(folder)}</li>
			</ul>
			<p>{text.lookedAt(notes)}</p>
			<div class="conference-notes-ways">
				{button(text.setUp, () => run(ways.setUpConference()), 'mod-cta')}
				{button(labels.sample, () => run(ways.createSample()))}
				{button(labels.folder, () => run(ways.chooseFolder()))}
				{button(labels.help, ways.showHelp)}
			</div>
		</div>
	);
}
