import { Icon } from '../lists/icon';
import { IconButton } from '../lists/icon-button';

/** Shows whether a row is folded, and folds it. By keyboard the row itself does, so it is no control of its own. */
export function Chevron({ folded, onFold }: { folded: boolean; onFold: (folded: boolean) => void }) {
	const clicked = (event: MouseEvent) => {
		event.stopPropagation();
		onFold(!folded);
	};
	return (
		<span class={`conference-notes-talks-chevron ${folded ? 'is-folded' : ''}`} onClick={clicked}>
			<Icon name="chevron-down" />
		</span>
	);
}

/** A number, and in words what it counts. */
export function Count({ icon, n, label }: { icon?: string; n: string; label: string }) {
	return (
		<span
			class={`conference-notes-talks-count ${icon ? `mod-${icon}` : ''}`}
			role="img"
			aria-label={label}
		>
			{icon !== undefined && <Icon name={icon} />}
			{n}
		</span>
	);
}

/** A mark whose sentence shows on hover, on a tap, and while its row has the keyboard's focus. */
export function Warning({ text }: { text: string }) {
	return (
		<span class="conference-notes-talks-warning" onClick={event => event.stopPropagation()}>
			<Icon name="info" />
			<span class="conference-notes-talks-warning-text">{text}</span>
		</span>
	);
}

/** Opens the menu of a row by touch, where nothing else does; by keyboard its row has the key for menus. */
export function MenuButton({ label, onMenu }: { label: string; onMenu?: (event: MouseEvent) => void }) {
	if (onMenu === undefined) return null;
	return (
		<IconButton
			icon="more-vertical"
			class="conference-notes-talks-more"
			tabIndex={-1}
			label={label}
			onClick={onMenu}
		/>
	);
}
