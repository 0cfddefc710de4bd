import { setIcon } from 'obsidian';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface IconProps {
	/** A Lucide icon of the app: `link`. */
	readonly name: string;
	/** What it means to a screen reader, and on hover; left out where words beside it say so. */
	readonly label?: string;
}

/** One of the app's icons, as large as the text's `--icon-size`. */
export function Icon({ name, label }: IconProps) {
	const span = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		if (span.current !== null) setIcon(span.current, name);
	}, [name]);
	const meaning =
		label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
	return <span class="conference-notes-icon" ref={span} {...meaning} />;
}
