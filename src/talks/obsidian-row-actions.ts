import { Notice, stripHeadingForLink, type App, type HoverParent } from 'obsidian';
import { choose } from '../lists/choose-modal';
import { reportFailure } from '../report';
import type { MenuEntry } from '../lists/menu-entries';
import { showMenu } from '../lists/obsidian-menus';
import { previewNote } from '../vault/obsidian-preview';
import { talkSubpath } from '../conference/talk-link';
import { talkMarkdown } from './talk-markdown';
import type { TalksQuery } from './talks-query';
import type { TalkRow, TalksRow } from './talks-row';
import type { TalksSource } from './talks-source';

/** The name under which the app's page preview knows our rows. */
export const hoverSource = 'conference-notes-talks';

/** What can be done with a row beside opening and folding it. */
export class RowActions {
	constructor(
		private readonly app: App,
		private readonly source: TalksSource,
		private readonly hoverParent: HoverParent,
	) {}

	/** Tells the user when it fails. */
	run(action: Promise<unknown>): void {
		reportFailure(action, this.source.strings);
	}

	/** Shows all that can be done; `narrow` changes what is searched for. */
	menu(row: TalksRow, event: MouseEvent, narrow: (query: Partial<TalksQuery>) => void): void {
		const { source } = this;
		const text = source.strings.talks.menu;
		const entries: MenuEntry[] = [];
		const add = (section: string, icon: string, title: string, act: () => Promise<unknown> | void) =>
			entries.push({ section, icon, title, act: () => this.run(Promise.resolve().then(act)) });
		if (row.kind === 'conference') {
			add('conference', 'eye-off', text.notConference, async () => {
				await source.excludeConference(row.conference);
				new Notice(source.strings.talks.notConference(row.name));
			});
		} else if (row.kind !== 'bucket') {
			const line = (row.kind === 'talk' ? row.talk.line : row.line) ?? 0;
			const open = (where: 'tab' | 'split') => source.notes.open(row.path, { line, where });
			add('open', 'file-plus', text.tab, () => open('tab'));
			add('open', 'separator-vertical', text.split, () => open('split'));
		}
		if (row.kind === 'talk') {
			const { path, talk } = row;
			add('copy', 'link', text.link, () => this.#copy(this.#link(row, ''), text.linkCopied));
			add('copy', 'copy', text.markdown, async () => {
				const now = await source.notes.read(path);
				await this.#copy(talkMarkdown(now, source.readDayNote(path, now), row), text.markdownCopied);
			});
			add('follow-up', 'flag', source.strings.words.addFollowUp, () => source.addFollowUp(row));
			if (row.followUps + row.done > 0)
				add('follow-up', 'square-kanban', text.board, () => source.showFollowUps(row));
			for (const speaker of talk.speakers)
				add('speaker', 'user', text.speaker(speaker), () => narrow({ speaker }));
		}
		if (entries.length > 0) showMenu(entries, event);
	}

	/** Lets the app's page preview show the talk: as its settings say, by key at once. */
	preview(row: TalksRow, event: MouseEvent | KeyboardEvent): void {
		if (row.kind !== 'talk') return;
		const targetEl = (event.target as HTMLElement).closest<HTMLElement>('[data-key]');
		const { hoverParent } = this;
		const linktext = row.path + this.#subpath(row);
		previewNote(this.app, event, { source: hoverSource, hoverParent, targetEl, linktext });
	}

	/** Gives the note that the row is dropped into a link to the talk. */
	drag(row: TalksRow, event: DragEvent): void {
		if (row.kind !== 'talk') return;
		const target = this.app.workspace.getActiveFile()?.path ?? '';
		event.dataTransfer?.setData('text/plain', this.#link(row, target));
	}

	/** Lets the user choose one of many; `null` when they leave without. */
	choose(texts: readonly string[], placeholder: string): Promise<string | null> {
		return choose(this.app, texts, placeholder);
	}

	/** On to the note that is being edited. */
	leave(): void {
		const { workspace } = this.app;
		const leaf = workspace.getMostRecentLeaf();
		if (leaf) workspace.setActiveLeaf(leaf, { focus: true });
	}

	#link(row: TalkRow, from: string): string {
		const file = this.app.vault.getFileByPath(row.path);
		if (file === null) return row.talk.title;
		const { title } = row.talk;
		return this.app.fileManager.generateMarkdownLink(file, from, this.#subpath(row), title || undefined);
	}

	#subpath({ note, talk }: TalkRow): string {
		return talkSubpath(note, talk, stripHeadingForLink);
	}

	async #copy(text: string, said: string): Promise<void> {
		await navigator.clipboard.writeText(text);
		new Notice(said);
	}
}
