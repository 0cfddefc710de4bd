import { Notice, type App } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { choose } from '../lists/choose-modal';
import { showMenu } from '../lists/obsidian-menus';
import type { CommentOptions } from '../markdown/comment-options';
import { report, reportFailure } from '../report';
import type { Notes } from '../vault/notes';
import { offerUndo } from '../vault/obsidian-undo-notice';
import type { UndoHistory } from '../vault/undo';
import type { FollowUp } from './board';
import type { Changes } from './changes';
import type { Column } from './columns';
import { toCsv, toIssue, toMarkdownList, type CopyNeeds } from './copy-follow-ups';
import { showIssue } from './issue-modal';
import { noteLinks } from './obsidian-note-links';
import { promote, type Destination } from './onward';
import { showSummary } from './summary-modal';

/** Ways on from the board, as they are offered, and their icons. */
const icons = {
	task: 'square-check',
	'task-at-end': 'list-todo',
	note: 'file-plus',
	list: 'list-plus',
	markdown: 'copy',
	csv: 'table',
	issue: 'circle-dot',
} as const;

/** A way on from the board. */
export type Way = keyof typeof icons;
/** Every one of them, in the order they are offered. */
export const ways = Object.keys(icons) as readonly Way[];

/** What follow-ups are taken on with. */
export interface OnwardNeeds {
	readonly notes: Pick<Notes, 'list'>;
	readonly changes: Changes;
	readonly undo: UndoHistory;
	readonly strings: Strings;
	readonly columns: () => readonly Column[];
	readonly commentOptions: () => CommentOptions;
}

/** Takes follow-ups on to tasks, notes and lists, or copies them, and tells what came of it. */
export class Onward {
	constructor(
		private readonly app: App,
		private readonly needs: OnwardNeeds,
	) {}

	/** Offers every way on that these follow-ups have, at the pointer or below an element. */
	menu(followUps: readonly FollowUp[], at: MouseEvent | HTMLElement): void {
		const entries = ways.map(way => ({
			section: way === 'markdown' || way === 'csv' || way === 'issue' ? 'copy' : 'promote',
			title: this.needs.strings.onward.ways[way],
			icon: icons[way],
			act: () => this.take(followUps, way),
		}));
		showMenu(entries, at);
	}

	/** Takes follow-ups a way on; what goes wrong is told. */
	take(followUps: readonly FollowUp[], way: Way): void {
		reportFailure(this.#take(followUps, way), this.needs.strings);
	}

	async #take(followUps: readonly FollowUp[], way: Way): Promise<void> {
		const { strings, changes, columns } = this.needs;
		const copyNeeds: CopyNeeds = {
			...this.needs,
			statusOf: followUp => changes.statusOf(followUp),
			nameOf: status => columns().find(({ mark }) => mark === status)?.name ?? status ?? '',
		};
		if (way === 'issue') showIssue(this.app, toIssue(followUps, copyNeeds), strings);
		else if (way === 'markdown' || way === 'csv') {
			const format = way === 'csv' ? toCsv : toMarkdownList;
			await navigator.clipboard.writeText(format(followUps, copyNeeds));
			new Notice(strings.onward.copied(followUps.length));
		} else if (way === 'list') {
			const path = await this.#chooseNote();
			if (path !== null) await this.#promote(followUps, { kind: way, path });
		} else await this.#promote(followUps, { kind: way });
	}

	async #chooseNote(): Promise<string | null> {
		const files = this.app.vault.getMarkdownFiles().sort((a, b) => b.stat.mtime - a.stat.mtime);
		return choose(
			this.app,
			files.map(({ path }) => path),
			this.needs.strings.onward.chooseNote,
			path => path.replace(/\.md$/, ''),
		);
	}

	async #promote(followUps: readonly FollowUp[], to: Destination): Promise<void> {
		const { strings, undo, notes } = this.needs;
		const { action, label, refused } = await promote(followUps, to, {
			...this.needs,
			links: noteLinks(this.app, strings.onward.nameless),
			paths: () => notes.list(),
		});
		offerUndo(label, action, undo, strings);
		if (followUps.length > 1 && refused.length > 0) {
			const failed = new Set(refused.map(({ followUp }) => followUp));
			showSummary(
				this.app,
				followUps.filter(each => !failed.has(each)),
				refused,
				strings,
			);
		} else for (const { error } of refused) report(error, strings);
	}
}
