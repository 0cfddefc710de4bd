import type * as O from 'obsidian';
import { notBuilt } from './not-built';
import type { MetadataCache } from './metadata-cache';
import type { Vault } from './vault';

/** What the user does with files. The host behaves as the app with its first settings: wikilinks, shortest path, new notes in the root. */
export class FileManager implements O.FileManager {
	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
	) {}

	getNewFileParent(): O.TFolder {
		return this.vault.getRoot();
	}

	async renameFile(file: O.TAbstractFile, path: string): Promise<void> {
		await this.vault.rename(file, path);
	}

	async trashFile(file: O.TAbstractFile): Promise<void> {
		await this.vault.trash(file, true);
	}

	generateMarkdownLink(file: O.TFile, sourcePath: string, subpath = '', alias?: string): string {
		const text = this.metadataCache.fileToLinktext(file, sourcePath) + subpath;
		return alias ? `[[${text}|${alias}]]` : `[[${text}]]`;
	}

	promptForDeletion(): Promise<boolean> {
		return notBuilt('FileManager.promptForDeletion');
	}
	processFrontMatter(): Promise<void> {
		return notBuilt('FileManager.processFrontMatter');
	}
	getAvailablePathForAttachment(): Promise<string> {
		return notBuilt('FileManager.getAvailablePathForAttachment');
	}
}
