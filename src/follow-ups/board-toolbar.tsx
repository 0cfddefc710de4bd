import { useEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { IconButton } from '../lists/icon-button';
import { SearchBox } from '../lists/search-box';
import { useLostFocus } from '../lists/use-lost-focus';
import { isFiltering, wholeQuery, type BoardContext, type BoardQuery } from './board-query';
import type { Progress } from './progress';

/** What the menus of the toolbar are about. */
export type ToolbarMenu = 'filter' | 'arrange' | 'views';

/** What the toolbar shows, and what it tells. */
interface BoardToolbarProps {
	readonly context: BoardContext;
	readonly query: BoardQuery;
	/** How many cards are found, and how many of them are in columns that are not shown. */
	readonly found: number;
	readonly hidden: number;
	/** In words, what they have to have. */
	readonly names: readonly string[];
	readonly progress: readonly Progress[];
	readonly onQuery: (query: BoardQuery) => void;
	/** Shows a menu below its button; `name` lets the user type the name of a view. */
	readonly onToolbarMenu: (menu: ToolbarMenu, event: MouseEvent, name: () => void) => void;
	readonly onSaveView: (name: string) => void;
	/** On to the cards. */
	readonly onLeave: () => void;
}

const icons = { filter: 'list-filter', arrange: 'arrow-up-narrow-wide', views: 'bookmark' } as const;

/** Search, filters, order and saved views of the board, and how far one is with each conference: a click shows only that one. */
export function BoardToolbar(props: BoardToolbarProps) {
	const { context, query, found, hidden, names, onQuery, onToolbarMenu, onSaveView, onLeave } = props;
	const { words } = context.strings;
	const { find, views } = context.strings.followUps;
	const [isNaming, setNaming] = useState(false);
	const toolbar = useRef<HTMLDivElement>(null);
	// Of a button that goes with what it clears, or of the name of a view.
	useLostFocus(toolbar, () => toolbar.current?.querySelector('input')?.focus());
	const { place, tag, only, sort, lanes, tasks } = query;
	const isActive = {
		filter: place !== null || tag !== null || only.length > 0,
		arrange: sort !== 'note' || lanes !== 'none' || tasks,
		views: false,
	};
	const button = (menu: ToolbarMenu, label: string) => (
		<IconButton
			icon={icons[menu]}
			class={isActive[menu] ? 'is-active' : ''}
			label={label}
			aria-haspopup="menu"
			onClick={event => onToolbarMenu(menu, event, () => setNaming(true))}
		/>
	);
	return (
		<div class="conference-notes-board-toolbar" ref={toolbar}>
			{isNaming ? (
				<ViewName
					label={views.name}
					onEnd={name => {
						setNaming(false);
						if (name !== null) onSaveView(name);
					}}
				/>
			) : (
				<SearchBox
					text={query.text}
					label={find.search}
					clear={words.clearSearch}
					onText={typed => onQuery({ ...query, text: typed })}
					onLeave={onLeave}
				/>
			)}
			{button('filter', find.filter)}
			{button('arrange', find.arrange)}
			{button('views', views.saved)}
			{hidden > 0 && <span>{find.hidden(hidden)}</span>}
			{isFiltering(query) && (
				<>
					<span role="status">{[find.found(found), ...names].join(' · ')}</span>
					<button type="button" onClick={() => onQuery({ ...wholeQuery, sort, lanes, tasks })}>
						{words.clear}
					</button>
				</>
			)}
			<ProgressButtons {...props} strings={context.strings} />
		</div>
	);
}

function ProgressButtons(props: BoardToolbarProps & { readonly strings: Strings }) {
	const { query, progress, onQuery, strings } = props;
	const text = strings.followUps.find;
	return (
		<div class="conference-notes-board-progress" role="group" aria-label={text.progress}>
			{progress.map(({ conference, name, done, of }) => {
				const isOnly = query.place?.kind === 'conference' && query.place.key === conference;
				const place = isOnly ? null : ({ kind: 'conference', key: conference } as const);
				return (
					<button
						key={conference}
						type="button"
						class={isOnly ? 'is-active' : ''}
						aria-pressed={isOnly}
						onClick={() => onQuery({ ...query, place })}
					>
						<span>{name}</span>
						<progress value={done} max={of} aria-hidden="true" />
						<span>{text.done(done, of)}</span>
					</button>
				);
			})}
		</div>
	);
}

interface ViewNameProps {
	readonly label: string;
	/** Enter gives the name; Escape, or leaving the field, gives `null`. Told once. */
	readonly onEnd: (name: string | null) => void;
}

/** Where the name of a view is typed, in place of the search. */
function ViewName({ label, onEnd }: ViewNameProps) {
	const input = useRef<HTMLInputElement>(null);
	useEffect(() => input.current?.focus(), []);
	const pressed = (event: KeyboardEvent) => {
		if (event.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
		event.preventDefault();
		const name = input.current?.value.trim() ?? '';
		onEnd(event.key === 'Enter' && name !== '' ? name : null);
	};
	return (
		<div class="conference-notes-search">
			<input
				ref={input}
				type="text"
				aria-label={label}
				placeholder={label}
				onKeyDown={pressed}
				onBlur={() => onEnd(null)}
			/>
		</div>
	);
}
