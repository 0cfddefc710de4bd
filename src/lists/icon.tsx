import { setIcon } from 'obsidian';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** One of the app's icons (`link`), as large as `--icon-size`. What it means stands beside it in words. */
export function Icon({ name }: { readonly name: string }) {
	const span = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		if (span.current !== null) setIcon(span.current, name);
	}, [name]);
	return <span class="conference-notes-icon" aria-hidden="true" ref={span} />;
}
