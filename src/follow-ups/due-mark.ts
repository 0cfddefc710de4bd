import { daysBetween } from '../conference/dates';

/** Days before it is due that a follow-up is due soon: time to plan a week. */
const soon = 7;

/** Whether something is late or due soon, seen on a day (`YYYY-MM-DD`). */
export function dueMark(due: string, today: string): 'late' | 'soon' | null {
	if (due < today) return 'late';
	return daysBetween(today, due) <= soon ? 'soon' : null;
}
