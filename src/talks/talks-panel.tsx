import type { Ref } from 'preact';
import type { Talk } from '../conference/day-note';
import type { Strings } from '../i18n/strings';
import type { ScrollAnchor } from '../lists/list-layout';
import type { RowProps } from '../lists/list-row';
import { searchWords } from '../lists/search-words';
import { WindowedList } from '../lists/windowed-list';
import type { TalkTime } from '../conference/talk-times';
import { TalksRowContent } from './talks-row-content';
import type { TalksRow } from './talks-row';
import { TalksToolbar, type ToolbarProps } from './talks-toolbar';

/** What the panel shows, and what it tells. */
export interface TalksPanelProps extends ToolbarProps {
	readonly rows: readonly TalksRow[];
	readonly strings: Strings;
	/** Key of the row whose talk the cursor is in. */
	readonly here: string | null;
	readonly times: ReadonlyMap<Talk, TalkTime>;
	readonly scroll: ScrollAnchor | null;
	readonly onScroll: (scroll: ScrollAnchor | null) => void;
	readonly onFold: (row: TalksRow, folded: boolean) => void;
	readonly onOpen: (path: string, line: number | null, event: MouseEvent | KeyboardEvent) => void;
	readonly onKey: (row: TalksRow, event: KeyboardEvent) => void;
	readonly onRowMenu: (row: TalksRow, event: MouseEvent) => void;
	readonly onHover: (row: TalksRow, event: MouseEvent) => void;
	readonly onDrag: (row: TalksRow, event: DragEvent) => void;
	/** Without a pointer that has a second button, rows show a button for their menu. */
	readonly hasMenuButtons: boolean;
	readonly list: Ref<WindowedList<TalksRow>>;
}

/** The talks of all conferences, and what they are searched by. */
export function TalksPanel(props: TalksPanelProps) {
	const { rows, strings, onFold, query, times } = props;
	const words = searchWords(query.text);
	return (
		<>
			<TalksToolbar {...props} />
			{rows.length === 0 ? (
				<p class="conference-notes-talks-nothing">{strings.talks.nothingFound}</p>
			) : (
				<WindowedList
					ref={props.list}
					rows={rows}
					role="tree"
					label={strings.talks.list}
					heightOf={likelyHeight}
					draw={row => (
						<TalksRowContent
							row={row}
							strings={strings}
							words={words}
							time={row.kind === 'talk' ? times.get(row.talk) : undefined}
							onFold={folded => onFold(row, folded)}
							onMenu={props.hasMenuButtons ? event => props.onRowMenu(row, event) : undefined}
						/>
					)}
					rowProps={row => rowProps(row, props)}
					onOpen={(row, event) => open(row, event, props)}
					onFold={onFold}
					onKey={props.onKey}
					scroll={props.scroll}
					onScroll={props.onScroll}
				/>
			)}
		</>
	);
}

function rowProps(row: TalksRow, props: TalksPanelProps): RowProps {
	const { here, onRowMenu, onHover, onDrag } = props;
	const isTalk = row.kind === 'talk';
	const plain = isTalk && row.talk.kind === null ? 'is-plain' : '';
	const isHere = row.key === here;
	return {
		class: `conference-notes-talks-row mod-${row.kind} mod-level-${row.level} ${plain} ${isHere ? 'is-here' : ''}`,
		'aria-current': isHere ? 'location' : undefined,
		// A long press opens the menu.
		draggable: isTalk && !props.hasMenuButtons,
		onContextMenu: event => onRowMenu(row, event),
		onMouseOver: isTalk ? event => onHover(row, event) : undefined,
		onDragStart: isTalk ? event => onDrag(row, event) : undefined,
	};
}

/** Opening a conference or a bucket, which have no note of their own, folds or unfolds it. */
function open(row: TalksRow, event: MouseEvent | KeyboardEvent, { onOpen, onFold }: TalksPanelProps): void {
	if (row.kind === 'conference' || row.kind === 'bucket') onFold(row, !row.folded);
	else onOpen(row.path, row.kind === 'talk' ? row.talk.line : row.line, event);
}

/** A title of up to 40 characters fits on one line of a side dock, speakers and room take another. */
function likelyHeight(row: TalksRow): number {
	if (row.kind === 'conference') return 48;
	if (row.kind !== 'talk') return 30;
	const { title, subtitle, start, room, speakers } = row.talk;
	const hasDetails =
		subtitle !== null || start !== null || room !== null || speakers.length > 0 || row.day !== null;
	const excerpt = row.excerpt === null ? 0 : 36;
	return 10 + 20 * Math.max(1, Math.ceil(title.length / 40)) + (hasDetails ? 18 : 0) + excerpt;
}
