import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';

interface EmptyBoardProps {
	readonly strings: Strings;
	/** Shows ordinary tasks; `null` when they would be shown. */
	readonly onTasks: (() => void) | null;
}

/** What the board shows while there is nothing on it: how to mark something. */
export function EmptyBoard({ strings, onTasks }: EmptyBoardProps) {
	const { heading, how, example, hidden, tasks } = strings.followUps.empty;
	return (
		<div class="conference-notes-board-empty">
			<Icon name="square-kanban" />
			<h3>{heading}</h3>
			<p>{how}</p>
			<code>{example}</code>
			<p>{hidden}</p>
			{onTasks && (
				<button type="button" onClick={onTasks}>
					{tasks}
				</button>
			)}
		</div>
	);
}
