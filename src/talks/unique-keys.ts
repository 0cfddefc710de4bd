/** Gives back the key it is given, or `key ~2`, `key ~3` … when it was given before. */
export type UniqueKeys = (key: string) => string;

/** Keys for one list of rows: those that would be the same are told apart by their order. */
export function uniqueKeys(): UniqueKeys {
	const seen = new Map<string, number>();
	return key => {
		const times = (seen.get(key) ?? 0) + 1;
		seen.set(key, times);
		return times === 1 ? key : `${key} ~${times}`;
	};
}
