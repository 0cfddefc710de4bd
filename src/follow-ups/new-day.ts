/** What, called now and then, calls back when it is another day (`YYYY-MM-DD`) than at the call before. */
export function newDayWatch(today: () => string, onNewDay: () => void): () => void {
	let last = today();
	return () => {
		const now = today();
		if (now === last) return;
		last = now;
		onNewDay();
	};
}
