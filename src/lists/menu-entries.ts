/** Something to choose in a menu. */
export interface MenuEntry {
	/** Equal ones stand together. */
	readonly section: string;
	readonly title: string;
	readonly icon?: string;
	readonly checked?: boolean;
	readonly act: () => void;
}

/** Entries of which one holds: `now` is checked, and `take` gets the one that is chosen. */
export function oneOf<T extends string>(
	section: string,
	all: readonly T[],
	titles: Readonly<Record<T, string>>,
	now: T | null,
	take: (one: T) => void,
): readonly MenuEntry[] {
	return all.map(one => ({ section, title: titles[one], checked: one === now, act: () => take(one) }));
}

/** Entries of which any may hold: those of `now` are checked, and `take` gets them with or without the one that is chosen. */
export function anyOf<T extends string>(
	section: string,
	all: readonly T[],
	titles: Readonly<Record<T, string>>,
	now: readonly T[],
	take: (some: readonly T[]) => void,
): readonly MenuEntry[] {
	return all.map(one => {
		const checked = now.includes(one);
		const some = checked ? now.filter(each => each !== one) : [...now, one];
		return { section, title: titles[one], checked, act: () => take(some) };
	});
}
