import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { IconButton } from '../lists/icon-button';
import { SearchBox } from '../lists/search-box';
import { useLostFocus } from '../lists/use-lost-focus';
import { queryText } from './query-choices';
import { isWhole, wholeQuery, type TalksQuery } from './talks-query';

/** What the toolbar shows, and what it tells. */
export interface ToolbarProps {
	readonly query: TalksQuery;
	readonly strings: Strings;
	/** How many talks are found. */
	readonly talks: number;
	readonly onQuery: (query: TalksQuery) => void;
	readonly onMenu: (menu: 'filter' | 'arrange', event: MouseEvent) => void;
	/** On to the list. */
	readonly onLeave: () => void;
	readonly onHelp: () => void;
	readonly input: Ref<HTMLInputElement>;
}

/** Search, filters and order of the talks; below it, as long as there is something to clear, what they are. */
export function TalksToolbar(props: ToolbarProps) {
	const { query, strings, talks, onQuery, onMenu, onLeave, onHelp, input } = props;
	const text = strings.talks;
	const toolbar = useRef<HTMLDivElement>(null);
	// Of a button that goes with what it clears.
	useLostFocus(toolbar, () => toolbar.current?.querySelector('input')?.focus());
	const isActive = {
		filter: query.only.length > 0 || query.kind !== null || query.speaker !== null,
		arrange: query.group !== 'day' || query.sort !== 'note',
	};
	const button = (menu: 'filter' | 'arrange', icon: string) => (
		<IconButton
			icon={icon}
			class={isActive[menu] ? 'is-active' : ''}
			label={text[menu]}
			aria-haspopup="menu"
			onClick={event => onMenu(menu, event)}
		/>
	);
	const said = [strings.counts.talks(talks), queryText(query, strings)].filter(each => each !== '');
	return (
		<div class="conference-notes-talks-toolbar" ref={toolbar}>
			<SearchBox
				input={input}
				text={query.text}
				label={text.search}
				clear={strings.words.clearSearch}
				onText={typed => onQuery({ ...query, text: typed })}
				onLeave={onLeave}
			/>
			{button('filter', 'list-filter')}
			{button('arrange', 'arrow-up-narrow-wide')}
			<IconButton icon="info" label={strings.firstUse.help.command} onClick={onHelp} />
			<div class="conference-notes-talks-query" role="status">
				{!isWhole(query) && (
					<>
						<span>{said.join(' · ')}</span>
						<button type="button" onClick={() => onQuery(wholeQuery)}>
							{strings.words.clear}
						</button>
					</>
				)}
			</div>
		</div>
	);
}
