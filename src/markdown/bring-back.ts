import { Refusal } from '../refusal';
import type { Written } from './insert-block';
import type { MarkedComment } from './marked-comment';
import { readComments } from './read-comments';

/** Begins a draft whose text begins with no heading; no line of the text itself looks so. */
export const draftOpening = '[//]: # ( )';

/** The note with the draft on a line as text again. `Refusal` that names `path` when there is none. */
export function bringBack(text: string, path: string, line: number): Written {
	const { comments } = readComments(text, { keywords: [] });
	const draft = listDraftRuns(comments).find(run => run.some(each => each.line <= line && line < each.to));
	if (!draft) throw new Refusal('noDraft', path);
	const [from, to] = [draft[0]?.line ?? 0, draft.at(-1)?.to ?? 0];
	const lines = text.split('\n');
	const hidden = lines.slice(from, to);
	const shown = hidden.slice(hidden[0]?.trimEnd() === draftOpening ? 1 : 0).map(showLine);
	return { text: [...lines.slice(0, from), ...shown, ...lines.slice(to)].join('\n'), line: from };
}

/** The drafts among the comments of a note: those on directly following lines are one. */
export function listDraftRuns<T extends Pick<MarkedComment, 'kind' | 'line' | 'to'>>(
	comments: readonly T[],
): readonly (readonly T[])[] {
	const runs: T[][] = [];
	for (const comment of comments) {
		if (comment.kind !== 'draft') continue;
		const last = runs.at(-1);
		if (last?.at(-1)?.to === comment.line) last.push(comment);
		else runs.push([comment]);
	}
	return runs;
}

function showLine(line: string): string {
	return line.replace(
		/^\s*\[[^\]]+\]:[ \t]*(?:#|<>)[ \t]+(["'(])(.*)["')][ \t]*(\r?)$/s,
		(_, _mark, said: string, ending: string) =>
			said.replace(/\\([\\()[&"'])|&#4([01]);/g, (_, char?: string, paren?: string) =>
				paren === undefined ? (char ?? '') : paren === '0' ? '(' : ')',
			) + ending,
	);
}
