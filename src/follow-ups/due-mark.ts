/** Days before it is due that a follow-up is due soon: time to plan a week. */
const soon = 7;

/** Whether something is late or due soon, seen on a day (`YYYY-MM-DD`). */
export function dueMark(due: string, today: string): 'late' | 'soon' | null {
	if (due < today) return 'late';
	const days = (Date.parse(due) - Date.parse(today)) / 86_400_000;
	return days <= soon ? 'soon' : null;
}
