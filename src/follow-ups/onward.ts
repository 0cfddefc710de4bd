import type { Strings } from '../i18n/strings';
import { appendTasks } from '../markdown/insert-tasks';
import type { CommentOptions } from '../markdown/comment-options';
import { keepToLine } from '../markdown/task-line';
import { Refusal } from '../refusal';
import type { FollowUp } from './board';
import { shortText } from './card-text';
import { toRefusal, type AlsoWrite, type Changes, type FollowUpChange, type Outcome } from './changes';
import { titleOf, withMore, withoutWay, withWay } from './onward-text';

/** Where a follow-up may go: a visible task below it or at the end of its talk, a note of its own, a list in another note. */
export type Destination =
	{ readonly kind: 'task' | 'task-at-end' | 'note' } | { readonly kind: 'list'; readonly path: string };

/** Links between notes, written as the vault writes them. */
export interface NoteLinks {
	/** From one note to another, also to one that is still to be made. */
	toNote(from: string, to: string): string;
	/** From a note to the talk of a follow-up; to its note where it has none. */
	toTalk(from: string, followUp: FollowUp): string;
	/** The path for a new note of that name, where the app puts those made from a note; none of `taken`. */
	newPath(from: string, name: string, taken: ReadonlySet<string>): string;
}

/** What follow-ups are promoted with. */
export interface PromoteNeeds {
	readonly changes: Changes;
	readonly strings: Strings;
	readonly links: NoteLinks;
	/** Paths of all notes. */
	readonly paths: () => readonly string[];
	readonly commentOptions: () => CommentOptions;
}

/** What came of a promotion, and what it is called in the undo history. */
export interface Promoted extends Outcome {
	readonly label: string;
}

/**
 * Takes follow-ups to where work is done: each is written there, and its comment is done and says where it went, in one
 * action to undo. What is refused stays as it was.
 */
export async function promote(
	followUps: readonly FollowUp[],
	to: Destination,
	needs: PromoteNeeds,
): Promise<Promoted> {
	const { strings, changes, links } = needs;
	const text = strings.onward;
	const label = text.promoted[to.kind](
		followUps.length === 1 && followUps[0]
			? strings.words.quoted(shortText(followUps[0].comment.text))
			: text.many(followUps.length),
		to.kind === 'list' ? to.path : '',
	);
	const isTask = to.kind === 'task' || to.kind === 'task-at-end';
	const refused = followUps
		.filter(followUp => isTask && followUp.isTask)
		.map(followUp => ({ followUp, error: new Refusal('taskAlready', followUp.day.note.path) }));
	const taken = new Set(needs.paths());
	const made = new Map<FollowUp, string>();
	const change = (followUp: FollowUp): FollowUpChange => {
		const { talk, comment, day } = followUp;
		const from = day.note.path;
		const done = (link: string): FollowUpChange => ({
			followUp,
			mark: 'x',
			text: now => withWay(now, link),
		});
		if (to.kind === 'list') return done(links.toNote(from, to.path));
		if (to.kind === 'note') {
			const path = links.newPath(from, titleOf(comment.text), taken);
			taken.add(path);
			made.set(followUp, path);
			return done(links.toNote(from, path));
		}
		const level = to.kind === 'task' ? null : (talk?.level ?? 6);
		return { ...done(links.toTalk(from, followUp)), task: { level, text: withoutWay } };
	};
	const also: AlsoWrite = async (notes, written) => {
		if (to.kind === 'list') {
			const tasks = written.map(each =>
				withMore(withoutWay(each.comment.text), links.toTalk(to.path, each)),
			);
			await notes
				.rewrite(to.path, now => appendTasks(now, to.path, tasks, needs.commentOptions()))
				.catch((error: unknown) => {
					throw toRefusal(error, to.path);
				});
		}
		for (const followUp of written) {
			const path = made.get(followUp);
			if (path === undefined) continue;
			const from = text.from(links.toTalk(path, followUp));
			const words = keepToLine(withoutWay(followUp.comment.text));
			await notes.create(path, `${words}\n\n${from}\n`).catch((error: unknown) => {
				throw toRefusal(error, path);
			});
		}
	};
	const free = followUps.filter(followUp => !isTask || !followUp.isTask).map(change);
	const outcome = await changes.make(free, label, also);
	return { ...outcome, refused: [...refused, ...outcome.refused], label };
}
