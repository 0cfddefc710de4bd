import type * as O from 'obsidian';

/** A file or folder of the vault, as the app keeps it in memory: the object stays the same when it is renamed. */
export abstract class TAbstractFile implements O.TAbstractFile {
	path = '';
	name = '';
	parent: TFolder | null = null;

	constructor(readonly vault: O.Vault) {}

	/** Puts it at a path; parent and children are the vault's to keep. */
	moveTo(path: string): void {
		this.path = path;
		this.name = path.slice(path.lastIndexOf('/') + 1);
	}
}

export class TFile extends TAbstractFile implements O.TFile {
	stat: O.FileStats = { ctime: 0, mtime: 0, size: 0 };
	basename = '';
	extension = '';

	override moveTo(path: string): void {
		super.moveTo(path);
		const dot = this.name.lastIndexOf('.');
		this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
		this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
	}
}

export class TFolder extends TAbstractFile implements O.TFolder {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}
