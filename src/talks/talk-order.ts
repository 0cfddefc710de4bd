import { startsOf } from '../conference/talk-times';
import type { Formats } from '../i18n/formats';
import type { FoundTalk } from './found-talks';
import type { TalksQuery } from './talks-query';

/** Which of two names comes first. */
export type Compare = Formats['compare'];

/**
 * The talks in order; those without a time come last, those past midnight (`startsOf`) before them, untitled ones
 * first, equal ones stay as they are.
 */
export function sortTalks<T extends Pick<FoundTalk, 'talk' | 'day'>>(
	talks: readonly T[],
	sort: TalksQuery['sort'],
	compare: Compare,
): readonly T[] {
	switch (sort) {
		case 'note':
			return talks;
		case 'time': {
			const notes = new Set(talks.map(({ day }) => day.note));
			const starts = new Map([...notes].flatMap(note => [...startsOf(note.talks)]));
			const start = ({ talk }: T) => starts.get(talk) ?? Infinity;
			return [...talks].sort((a, b) => (start(a) < start(b) ? -1 : Number(start(a) > start(b))));
		}
		case 'title':
			return [...talks].sort((a, b) => compare(a.talk.title, b.talk.title));
	}
}
