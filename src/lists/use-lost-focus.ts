import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Tells when a drawing took the element with the focus away from inside a container, and nothing else has the focus
 * since: the key (`data-key`) of the row it was in, `null` where it was in none, and the element.
 */
export function useLostFocus(
	container: RefObject<HTMLElement | null>,
	onLost: (key: string | null, lost: Element) => void,
): void {
	const { current } = container;
	const focused = current?.ownerDocument.activeElement ?? null;
	const within = current?.contains(focused) ? focused : null;
	const key = within?.closest<HTMLElement>('[data-key]')?.dataset.key ?? null;
	useEffect(() => {
		if (!within || within.isConnected) return;
		const { activeElement, body } = within.ownerDocument;
		if (activeElement === body) onLost(key, within);
	});
}
