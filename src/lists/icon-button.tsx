import type { ComponentProps } from 'preact';
import { Icon } from './icon';

interface IconButtonProps extends ComponentProps<'button'> {
	readonly icon: string;
	/** What it does, in words. */
	readonly label: string;
	readonly class?: string;
}

/** A button that is one of the app's icons, as the app draws them, and that tells in words what it does. */
export function IconButton({ icon, label, class: own = '', ...rest }: IconButtonProps) {
	return (
		<button type="button" class={`clickable-icon ${own}`} aria-label={label} {...rest}>
			<Icon name={icon} />
		</button>
	);
}
