/** What every part of Obsidian's API does that this host does not have: it says so, never returns silently. */
export function notBuilt(what: string): never {
	throw new Error(`not built in the test host: ${what}`);
}
