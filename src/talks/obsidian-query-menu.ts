import type { Conference } from '../conference/conference';
import type { Strings } from '../i18n/strings';
import { showMenu } from '../lists/obsidian-menus';
import { arrangeChoices, filterChoices, listSpeakers } from './query-choices';
import type { TalksQuery } from './talks-query';

interface QueryMenuProps {
	readonly query: TalksQuery;
	readonly conferences: readonly Conference[];
	readonly strings: Strings;
	readonly onQuery: (query: TalksQuery) => void;
	/** Lets the user choose one of those. */
	readonly onSpeakers: (speakers: readonly string[]) => void;
}

/** Shows below its button what talks can be filtered by, or how they can be arranged. */
export function showQueryMenu(menu: 'filter' | 'arrange', event: MouseEvent, props: QueryMenuProps): void {
	const { query, conferences, strings, onQuery, onSpeakers } = props;
	const entries =
		menu === 'filter'
			? filterChoices(query, conferences, strings, onQuery)
			: arrangeChoices(query, strings, onQuery);
	const speakers = menu === 'filter' ? listSpeakers(conferences, strings) : [];
	const bySpeaker = {
		section: strings.talks.speaker,
		title: query.speaker ?? strings.talks.chooseSpeaker,
		checked: query.speaker !== null,
		act: () => (query.speaker === null ? onSpeakers(speakers) : onQuery({ ...query, speaker: null })),
	};
	showMenu(speakers.length > 0 ? [...entries, bySpeaker] : entries, event, true);
}
