import { DragGesture } from '@use-gesture/vanilla';
import { HeldCard, type DragSurface } from './held-card';

/** A drag under way: the key of the card that is held, and the column it would drop into. */
export interface CardDrag {
	readonly followUp: string;
	readonly column: string | null;
}

/** Who is told of drags. */
export interface DragListener {
	/** The drag as it is now; `null` when it is over, dropped or not. */
	onChange(drag: CardDrag | null): void;
	onDrop(followUp: string, column: string): void;
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
	let held: HeldCard | null = null;
	let followUp = '';
	let stopKeys = () => {};

	function lift(target: EventTarget, at: [number, number], cancel: () => void): void {
		const card = (target as Element).closest<HTMLElement>('[data-key]');
		followUp = card?.dataset.key ?? '';
		if (!card) return cancel();
		const onColumn = (column: string | null) => listener.onChange({ followUp, column });
		listener.onChange({ followUp, column: null });
		held = new HeldCard({ board, picture, onColumn }, card, at);
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
		listener.onChange(null);
		if (dropped && column !== null) listener.onDrop(followUp, column);
	}

	return () => {
		letGo(false);
		gesture.destroy();
	};
}

/** The click that ends a drag is not meant for what lies under it. */
function swallowClick(win: Window): void {
	const swallow = (event: Event) => {
		event.preventDefault();
		event.stopPropagation();
	};
	win.addEventListener('click', swallow, { capture: true, once: true });
	win.setTimeout(() => win.removeEventListener('click', swallow, true));
}
