import { DragGesture } from '@use-gesture/vanilla';
import { HeldCard, type DragSurface } from './held-card';

/** Who is told of drags: cards by their key, columns by their id. */
export interface DragListener {
	onLift(followUp: string): void;
	/** Told whenever the column below the card is another one; `null` outside the board. */
	onColumn(column: string | null): void;
	/** `null` when the card was not dropped, or outside the board. */
	onEnd(column: string | null): void;
}

/** Hands shake: so many pixels may a press wander before it is a drag (mouse) or a scroll (touch). */
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
	let held: HeldCard | null = null;
	let stopKeys = () => {};
	const gesture = new DragGesture(
		board,
		({ target, event, first, last, canceled, initial, xy, cancel }) => {
			if (first) lift(target, initial, cancel);
			held?.moveTo(xy);
			if (last) letGo(!canceled && event.type !== 'pointercancel');
		},
		{
			// A held card may scroll out of the window of its list, and its element with it: listen on the window.
			pointer: { capture: false, keys: false },
			window: board.win,
			threshold: slack.mouse,
			axisThreshold: { touch: slack.touch, pen: slack.touch },
			preventScroll: longPress,
			preventScrollAxis: 'xy',
		},
	);
	function lift(target: EventTarget, at: [number, number], cancel: () => void): void {
		const card = (target as Element).closest<HTMLElement>('[data-key]');
		if (card?.dataset.key === undefined) return cancel();
		listener.onLift(card.dataset.key);
		held = new HeldCard({ board, picture, onColumn: column => listener.onColumn(column) }, card, at);
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== 'Escape') return;
			event.preventDefault();
			event.stopPropagation();
			cancel();
		};
		board.win.addEventListener('keydown', onKey, true);
		stopKeys = () => board.win.removeEventListener('keydown', onKey, true);
	}

	function letGo(dropped: boolean): void {
		if (!held) return;
		const { column } = held;
		held.release();
		held = null;
		stopKeys();
		swallowClick(board.win);
		listener.onEnd(dropped ? column : null);
	}

	board.addEventListener('contextmenu', withoutMenu, true);
	return () => {
		letGo(false);
		gesture.destroy();
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
