import type { Strings } from '../i18n/strings';
import { dayTitle } from './day-title';
import { talkKinds } from './talks-query';
import type { TalksRow } from './talks-row';

/** What a row is called, without markup; what typing jumps by. */
export function rowTitle(row: TalksRow, strings: Strings): string {
	const { talks: text, names } = strings;
	switch (row.kind) {
		case 'conference':
			return row.name;
		case 'day':
			return dayTitle(row, strings);
		case 'group':
			return row.title || names.untitled;
		case 'bucket': {
			const kind = talkKinds.find(each => each === row.value);
			return row.by === 'kind' && kind !== undefined ? names.kinds[kind] : row.value || text.noSpeaker;
		}
		case 'talk':
			return row.talk.title || names.untitled;
		case 'no-talks':
			return text.noTalks;
	}
}
