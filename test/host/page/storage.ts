/** One file or folder as it lies in a storage. Times in milliseconds since 1970, size in bytes. */
export interface StoredEntry {
	readonly path: string;
	readonly kind: 'file' | 'folder';
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

/** What someone else did to the files. */
export type StoredChange =
	| { readonly kind: 'created' | 'modified'; readonly entry: StoredEntry }
	| { readonly kind: 'deleted'; readonly path: string };

/** Where the vault's files lie. Paths have no slash at either end. Every method rejects with a sentence when it cannot. */
export interface Storage {
	/** Folders come before what is in them. */
	list(): Promise<readonly StoredEntry[]>;
	read(path: string): Promise<string>;
	write(path: string, text: string): Promise<StoredEntry>;
	/** Nobody else's change comes between what `edit` is given and what it returns. */
	process(path: string, edit: (text: string) => string): Promise<{ text: string; entry: StoredEntry }>;
	makeFolder(path: string): Promise<StoredEntry>;
	remove(path: string): Promise<void>;
	/** Only an empty one. */
	removeFolder(path: string): Promise<void>;
	rename(path: string, to: string): Promise<void>;
	/** Calls back on changes that did not come through this storage. */
	onChange(listener: (changes: readonly StoredChange[]) => void): void;
}
