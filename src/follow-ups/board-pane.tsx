import { useMemo, useRef } from 'preact/hooks';
import { searchWords } from '../lists/search-words';
import { BoardCards, type BoardCardsProps } from './board-cards';
import { findCards, isFiltering, placeFilter, queryNames, type BoardQuery } from './board-query';
import { BoardToolbar, type ToolbarMenu } from './board-toolbar';
import { DraftStrip } from './draft-strip';
import type { Draft } from './drafts';
import { EmptyBoard } from './empty-board';
import { joinLanes, toLanes, type Lane } from './lanes';
import { listProgress } from './progress';
import { UnreadNotes } from './unread-notes';

/** What the board shows, and what it is asked for. */
export interface BoardProps extends Omit<
	BoardCardsProps,
	'lanes' | 'parted' | 'sort' | 'words' | 'isFiltered' | 'columns' | 'onSearch'
> {
	/** Every column, those that are hidden too. */
	readonly board: BoardCardsProps['board'];
	readonly drafts: readonly Draft[];
	/** What happened last, for those who do not see it. */
	readonly said: string;
	readonly query: BoardQuery;
	readonly onQuery: (query: BoardQuery) => void;
	/** Shows a menu below its button; `name` lets the user type the name of a view. */
	readonly onToolbarMenu: (menu: ToolbarMenu, event: MouseEvent, name: () => void) => void;
	readonly onSaveView: (name: string) => void;
	readonly onOpenDraft: (draft: Draft, event: MouseEvent) => void;
	readonly onBringBack: (draft: Draft) => void;
}

/** Where the strip of drafts stands among what is folded; no column has such an id. */
const draftsOpen = 'drafts open';

/** The whole board, or how to get something onto it. */
export function BoardPane(props: BoardProps) {
	const { board, query, context, folded, onFold } = props;
	const isEmpty = board.every(({ followUps }) => followUps.length === 0);
	const isThere = placeFilter(query, context);
	return (
		<div class="conference-notes-board">
			<UnreadNotes paths={context.unread?.() ?? []} strings={context.strings} />
			{isEmpty ? (
				<EmptyBoard
					strings={context.strings}
					onTasks={query.tasks ? null : () => props.onQuery({ ...query, tasks: true })}
				/>
			) : (
				<FoundCards {...props} />
			)}
			<DraftStrip
				drafts={props.drafts.filter(draft => isThere(draft, draft.text))}
				context={context}
				isOpen={folded.includes(draftsOpen)}
				onToggle={isOpen => onFold(draftsOpen, isOpen)}
				onOpen={props.onOpenDraft}
				onBringBack={props.onBringBack}
			/>
			<div class="conference-notes-board-said" role="status">
				{props.said}
			</div>
		</div>
	);
}

function FoundCards(props: BoardProps) {
	const { board, query, context } = props;
	const { strings, today } = context;
	const pane = useRef<HTMLDivElement>(null);
	const found = useMemo(() => findCards(board, query, { strings, today }), [board, query, strings, today]);
	const shown = found.filter(({ column }) => !column.hidden);
	const { lanes: by } = query;
	const lanes: readonly Lane[] =
		by === 'none' ? [{ key: '', names: [], board: shown, count: 0 }] : toLanes(shown, by, strings);
	const count = (columns: typeof board) =>
		columns.reduce((sum, { followUps }) => sum + followUps.length, 0);
	return (
		<div class="conference-notes-board-found" ref={pane}>
			<BoardToolbar
				{...props}
				found={count(found)}
				hidden={count(found) - count(shown)}
				names={queryNames(board, query, strings)}
				progress={listProgress(board, strings)}
				onLeave={() =>
					pane.current?.querySelector<HTMLElement>('.conference-notes-card[tabindex="0"]')?.focus()
				}
			/>
			<BoardCards
				{...props}
				columns={board.map(({ column }) => column)}
				board={lanes.length === 0 ? shown : joinLanes(lanes)}
				lanes={lanes}
				parted={by}
				sort={query.sort}
				words={searchWords(query.text)}
				isFiltered={isFiltering(query)}
				onSearch={() => pane.current?.querySelector<HTMLElement>('input[type="search"]')?.focus()}
			/>
		</div>
	);
}
