import { HeldCard, type DragSurface } from './held-card';

/** Who is told of drags: cards by their key, columns by their id. */
export interface DragListener {
	onLift(followUp: string): void;
	/** Told whenever the column below the card is another one; `null` outside the board. */
	onColumn(column: string | null): void;
	/** `null` when the card was not dropped, or outside the board. */
	onEnd(column: string | null): void;
}

/** Hands shake: so many pixels may a press wander before it is a drag (mouse) or a scroll (touch and pen). */
const slack = { mouse: 5, touch: 8 };

/** Milliseconds: longer than a tap, shorter than the half second after which phones show a menu. */
const longPress = 250;

/**
 * Lets cards (`data-key`) be dragged over the columns of a board by mouse, pen and touch. Pen and touch hold before
 * they drag, so that they can scroll. Escape gives up. Returns its undo.
 */
export function followDrags(
	{ board, picture }: Pick<DragSurface, 'board' | 'picture'>,
	listener: DragListener,
): () => void {
	let giveUp: (() => void) | null = null;
	let held: HeldCard | null = null;

	const press = (down: PointerEvent) => {
		const target = down.target as Element;
		const card = target.closest('input, textarea') ? null : target.closest<HTMLElement>('[data-key]');
		const key = card?.dataset.key;
		if (giveUp || !card || key === undefined || down.button !== 0 || !down.isPrimary) return;
		const { win } = board;
		const listening = new AbortController();
		// A held card may scroll out of the window of its list, and its element with it: listen on the window.
		const options = { signal: listening.signal, capture: true };
		const isMouse = down.pointerType === 'mouse';

		const lift = () => {
			listener.onLift(key);
			board.setPointerCapture(down.pointerId);
			const onColumn = (column: string | null) => listener.onColumn(column);
			held = new HeldCard({ board, picture, onColumn }, card, [down.clientX, down.clientY]);
		};
		const timer = isMouse ? 0 : win.setTimeout(lift, longPress);
		const end = (dropped: boolean) => {
			win.clearTimeout(timer);
			listening.abort();
			giveUp = null;
			if (!held) return;
			const { column } = held;
			held.release();
			held = null;
			swallowClick(win);
			listener.onEnd(dropped ? column : null);
		};
		giveUp = () => end(false);

		const move = ({ pointerId, clientX, clientY }: PointerEvent) => {
			if (pointerId !== down.pointerId) return;
			const wandered = Math.hypot(clientX - down.clientX, clientY - down.clientY);
			if (!held && wandered <= slack[isMouse ? 'mouse' : 'touch']) return;
			if (!held && !isMouse) return end(false);
			if (!held) lift();
			held?.moveTo([clientX, clientY]);
		};
		const up = ({ pointerId, type }: PointerEvent) => {
			if (pointerId === down.pointerId) end(type === 'pointerup');
		};
		const escape = (event: KeyboardEvent) => {
			if (!held || event.key !== 'Escape') return;
			event.preventDefault();
			event.stopPropagation();
			end(false);
		};
		win.addEventListener('pointermove', move, options);
		win.addEventListener('pointerup', up, options);
		win.addEventListener('pointercancel', up, options);
		win.addEventListener('keydown', escape, options);
	};
	// The page scrolls by touch unless the first move of a finger is refused.
	const keepStill = (event: TouchEvent) => {
		if (held && event.cancelable) event.preventDefault();
	};

	board.addEventListener('pointerdown', press);
	board.addEventListener('touchmove', keepStill, { passive: false });
	board.addEventListener('contextmenu', withoutMenu, true);
	return () => {
		giveUp?.();
		board.removeEventListener('pointerdown', press);
		board.removeEventListener('touchmove', keepStill);
		board.removeEventListener('contextmenu', withoutMenu, true);
	};
}

/** On touch a long press drags; a card's menu has its button. */
function withoutMenu(event: MouseEvent): void {
	if (!('pointerType' in event) || event.pointerType !== 'touch') return;
	event.preventDefault();
	event.stopPropagation();
}

/** The click that ends a drag is not meant for what lies under it; the next press is. Keys click with detail 0. */
function swallowClick(win: Window): void {
	const swallow = (event: MouseEvent) => {
		if (event.detail === 0) return;
		event.preventDefault();
		event.stopPropagation();
	};
	win.addEventListener('click', swallow, true);
	const stop = () => win.removeEventListener('click', swallow, true);
	win.addEventListener('pointerdown', stop, { capture: true, once: true });
}
