/** The parts of a web address, `null` when it is none. (`URL.canParse` is missing on iOS before 17.) */
export function parseUrl(text: string): URL | null {
	try {
		return new URL(text);
	} catch {
		return null;
	}
}
