/** What `make` makes, never `undefined`: made when it is first asked for, and then kept. */
export function lazily<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}

/**
 * A regular expression that is made when it is first asked for; write those with `\p{…}` so. A literal is read with the
 * file it stands in, also where no one ever uses it, and each `\p{…}` in it looks up all characters there are: together
 * they took a quarter of the time in which the app loads the plugin.
 */
export function pattern(source: string, flags: string): () => RegExp {
	return lazily(() => new RegExp(source, flags));
}
