import type { Ref } from 'preact';
import type { Strings } from '../i18n/strings';
import type { ScrollAnchor } from '../lists/list-layout';
import { WindowedList } from '../lists/windowed-list';
import { NoDayNotes } from './no-day-notes';
import { TalksRowContent } from './talks-row-content';
import type { TalksRow } from './talks-row';

/** What the panel shows, and what it tells. */
export interface TalksPanelProps {
	readonly rows: readonly TalksRow[];
	readonly strings: Strings;
	/** As the app gives it (`en`, `pt-BR`), for dates. */
	readonly language: string;
	readonly scroll: ScrollAnchor | null;
	readonly onScroll: (scroll: ScrollAnchor | null) => void;
	readonly onFold: (row: TalksRow, folded: boolean) => void;
	readonly onOpen: (path: string, line: number | null, event: MouseEvent | KeyboardEvent) => void;
	readonly list?: Ref<WindowedList<TalksRow>>;
}

/** The talks of all conferences, or what to do when there are none. */
export function TalksPanel(props: TalksPanelProps) {
	const { rows, strings, language, onFold } = props;
	if (rows.length === 0) return <NoDayNotes strings={strings} />;
	return (
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
					language={language}
					onFold={folded => onFold(row, folded)}
				/>
			)}
			rowProps={row => ({ class: rowClass(row) })}
			onOpen={(row, event) => open(row, event, props)}
			onFold={onFold}
			scroll={props.scroll}
			onScroll={props.onScroll}
		/>
	);
}

function rowClass(row: TalksRow): string {
	const plain = row.kind === 'talk' && row.talk.kind === null ? 'is-plain' : '';
	return `conference-notes-talks-row mod-${row.kind} mod-level-${row.level} ${plain}`;
}

/** Opening a conference, which has no note of its own, folds or unfolds it. */
function open(row: TalksRow, event: MouseEvent | KeyboardEvent, { onOpen, onFold }: TalksPanelProps): void {
	if (row.kind === 'conference') onFold(row, !row.folded);
	else onOpen(row.path, row.kind === 'talk' ? row.talk.line : row.line, event);
}

/** A title of up to 40 characters fits on one line of a side dock, speakers and room take another. */
function likelyHeight(row: TalksRow): number {
	if (row.kind === 'conference') return 48;
	if (row.kind !== 'talk') return 30;
	const { title, subtitle, start, room, speakers } = row.talk;
	const hasDetails = subtitle !== null || start !== null || room !== null || speakers.length > 0;
	return 10 + 20 * Math.max(1, Math.ceil(title.length / 40)) + (hasDetails ? 18 : 0);
}
