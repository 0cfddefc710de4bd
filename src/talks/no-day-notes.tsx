import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';

/** What stands in the view as long as no note is a day note: what makes one, and where was looked. */
export interface NoDayNotesProps {
	readonly strings: Strings;
	/** How many notes were looked at. */
	readonly notes: number;
	/** The conference folder of the settings, empty for none. */
	readonly folder: string;
	readonly onSetUp: () => void;
}

/** Says so, and offers to set a conference up. */
export function NoDayNotes({ strings, notes, folder, onSetUp }: NoDayNotesProps) {
	const text = strings.talks.empty;
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
			<button type="button" onClick={onSetUp}>
				{text.setUp}
			</button>
		</div>
	);
}
