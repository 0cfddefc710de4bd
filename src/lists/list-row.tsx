import type { ComponentChildren, HTMLAttributes } from 'preact';
import type { ListRow } from './list-layout';
import type { ListPlace } from './list-places';
import type { DrawnRow } from './list-window';

/** Class, `data-…` and handlers that a list gives to the element of a row. */
export interface RowProps extends Omit<HTMLAttributes<HTMLDivElement>, 'class' | 'className'> {
	readonly class?: string;
}

interface ListRowElementProps<T extends ListRow> {
	readonly drawn: DrawnRow<T>;
	readonly role: 'treeitem' | 'listitem';
	readonly place: ListPlace | undefined;
	readonly own: RowProps | undefined;
	readonly onOpen: (row: T, event: MouseEvent) => void;
	readonly children: ComponentChildren;
}

/** The element of one row: its role and place for screen readers, the free space above it, and its clicks. */
export function ListRowElement<T extends ListRow>(props: ListRowElementProps<T>) {
	const { row, gap, isTabStop } = props.drawn;
	const clicked = (event: MouseEvent) => {
		const isOnControl = (event.target as Element).closest('a, button, input, select, textarea') !== null;
		if (!isOnControl) props.onOpen(row, event);
	};
	return (
		<div
			{...props.own}
			class={`conference-notes-list-row ${props.own?.class ?? ''}`}
			data-key={row.key}
			role={props.role}
			aria-level={row.level}
			aria-expanded={typeof row.folded === 'boolean' ? !row.folded : undefined}
			aria-posinset={props.place?.position}
			aria-setsize={props.place?.size}
			tabIndex={isTabStop ? 0 : -1}
			style={{ '--conference-notes-list-gap': gap > 0 ? `${gap}px` : null }}
			onClick={clicked}
			onAuxClick={event => event.button === 1 && clicked(event)}
			// Keeps the middle button from starting to scroll.
			onMouseDown={event => event.button === 1 && event.preventDefault()}
		>
			{props.children}
		</div>
	);
}
