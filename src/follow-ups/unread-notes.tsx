import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';

/** Says which notes could not be read, so that what is shown of them may be old. */
export function UnreadNotes({
	paths,
	strings,
}: {
	readonly paths: readonly string[];
	readonly strings: Strings;
}) {
	if (paths.length === 0) return null;
	return (
		<p class="conference-notes-listed-problem" role="status">
			<Icon name="triangle-alert" />
			{strings.onward.list.unread(strings.formats.list(paths))}
		</p>
	);
}
