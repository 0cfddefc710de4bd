import type { Formats } from '../i18n/formats';
import type { FoundTalk } from './found-talks';
import type { TalksQuery } from './talks-query';

/** Which of two names comes first. */
export type Compare = Formats['compare'];

/** The talks in order; those without a time come last, untitled ones first, equal ones stay as they are. */
export function sortTalks<T extends Pick<FoundTalk, 'talk'>>(
	talks: readonly T[],
	sort: TalksQuery['sort'],
	compare: Compare,
): readonly T[] {
	const start = ({ talk }: T) => talk.start ?? '~';
	switch (sort) {
		case 'note':
			return talks;
		case 'time':
			return [...talks].sort((a, b) => (start(a) < start(b) ? -1 : Number(start(a) > start(b))));
		case 'title':
			return [...talks].sort((a, b) => compare(a.talk.title, b.talk.title));
	}
}
