import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';
import { SearchBox } from '../lists/search-box';
import { isFiltering, wholeQuery, type BoardQuery, type Progress } from './board-query';

/** What the toolbar shows, and what it tells. */
export interface BoardToolbarProps {
	readonly query: BoardQuery;
	/** How many cards are found. */
	readonly found: number;
	readonly progress: readonly Progress[];
	readonly strings: Strings;
	readonly onQuery: (query: BoardQuery) => void;
	/** Shows what can be looked for, below a button. */
	readonly onFilter: (button: HTMLElement) => void;
	/** On to the cards. */
	readonly onLeave: () => void;
}

/** Search, filters and order of the board, and how far one is with each conference: a click shows only that one. */
export function BoardToolbar(props: BoardToolbarProps) {
	const { query, found, progress, strings, onQuery, onFilter, onLeave } = props;
	const text = strings.followUps.find;
	const isActive = query.tag !== null || query.only.length > 0 || query.sort !== 'note';
	return (
		<div class="conference-notes-board-toolbar">
			<SearchBox
				text={query.text}
				label={text.search}
				clear={text.clearSearch}
				onText={typed => onQuery({ ...query, text: typed })}
				onLeave={onLeave}
			/>
			<button
				type="button"
				class={`clickable-icon ${isActive ? 'is-active' : ''}`}
				aria-label={text.filter}
				aria-haspopup="menu"
				onClick={event => onFilter(event.currentTarget)}
			>
				<Icon name="list-filter" />
			</button>
			{isFiltering(query) && (
				<>
					<span role="status">{text.found(found)}</span>
					<button type="button" onClick={() => onQuery({ ...wholeQuery, sort: query.sort })}>
						{text.clear}
					</button>
				</>
			)}
			<div class="conference-notes-board-progress" role="group" aria-label={text.progress}>
				{progress.map(({ conference, name, done, of }) => {
					const isOnly = query.conference === conference;
					const says = text.done(done, of);
					return (
						<button
							key={conference}
							type="button"
							class={isOnly ? 'is-active' : ''}
							aria-pressed={isOnly}
							onClick={() => onQuery({ ...query, conference: isOnly ? null : conference })}
						>
							<span>{name}</span>
							<progress value={done} max={of} aria-hidden="true" />
							<span>{says}</span>
						</button>
					);
				})}
			</div>
		</div>
	);
}
