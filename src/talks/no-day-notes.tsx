import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';

/** What stands in the view as long as no note is a day note: what makes one. */
export function NoDayNotes({ strings }: { readonly strings: Strings }) {
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
				<li>{text.folder}</li>
			</ul>
		</div>
	);
}
