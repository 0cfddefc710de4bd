/** Texts of a language of which some may not be written yet. */
export type Known<T> = T extends (...args: never[]) => string
	? T
	: T extends object
		? { readonly [K in keyof T]?: Known<T[K]> }
		: T;

/** The texts of `known` over those of `all`. */
export function over<T>(all: T, known: Known<T> | undefined): T {
	if (known === undefined) return all;
	if (typeof all !== 'object' || all === null || Array.isArray(all)) return known as T;
	const part = known as Record<string, never>;
	return Object.fromEntries(Object.entries(all).map(([key, text]) => [key, over(text, part[key])])) as T;
}
