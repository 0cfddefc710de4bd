import { repeatsName } from './conference-name';
import { findYear } from './dates';
import type { HeadingNode } from './heading-tree';

/**
 * The heading that is the note's title: the first one, when it is the only one of level 1, or stands above all
 * others or among them and repeats the note's name (its header's title, file or folder). `null` when none is.
 */
export function findTitleHeading(
	nodes: readonly HeadingNode[],
	names: readonly string[],
): HeadingNode | null {
	const [first, ...others] = nodes;
	if (!first) return null;
	const repeats =
		repeatsName(first.title, names) || (first.dayText?.number != null && !first.dayText.exact);
	const alone = others.every(other => other.heading.level > first.heading.level);
	if (first.heading.level === 1 && alone)
		return others.length > 0 || repeats || first.dayText ? first : null;
	if (!repeats) return null;
	return first.heading.level === 1 || alone ? (first.dayText?.exact && !alone ? null : first) : null;
}

/** Does a heading name an event, by its year or by repeating the name of the folder? */
export function namesEvent(title: string, names: readonly string[]): boolean {
	return findYear(title) !== null || repeatsName(title, names);
}
