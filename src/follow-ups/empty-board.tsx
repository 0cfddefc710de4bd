import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';

/** What the board shows while there is nothing on it: how to mark something. */
export function EmptyBoard({ strings }: { readonly strings: Strings }) {
	const { heading, how, example, hidden } = strings.followUps.empty;
	return (
		<div class="conference-notes-board-empty">
			<Icon name="square-kanban" />
			<h3>{heading}</h3>
			<p>{how}</p>
			<code>{example}</code>
			<p>{hidden}</p>
		</div>
	);
}
