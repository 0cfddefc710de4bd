import { MarkdownView, type Plugin } from 'obsidian';
import { Refusal } from '../refusal';
import type { OpenOptions } from '../vault/notes';
import { whereOf } from '../vault/obsidian-where';
import { openOrOffer } from './day-commands';
import { dayReferencesReading } from './day-references-reading';
import { findActiveDay, wantDayNumber, type WantedDay } from './day-place';
import { fixLine } from './fix-commands';
import { findMarks } from './note-marks';
import { requireEditing } from './obsidian-editing';
import type { DayTemplateNeeds } from './obsidian-needs';
import { visibleCommentsExtension } from './visible-comments-extension';

/**
 * Marks visible comments and references to days in editors, and the latter where notes are read.
 * @param run does something and tells the user when it fails
 */
export function registerReferences(
	plugin: Plugin,
	needs: DayTemplateNeeds,
	run: (action: Promise<unknown>) => void,
): void {
	const { strings, dayNotes, app } = needs;
	const pathOfDay = (path: string, day: number) => {
		const wanted = wantDay(needs, path, day);
		return wanted === null ? undefined : (wanted.there?.note.path ?? null);
	};
	const openDay = (path: string, day: number, event: MouseEvent) =>
		run(openReference(needs, path, day, whereOf(event)));
	const onChange = (listener: () => void) => dayNotes.onChange(listener);
	plugin.registerMarkdownPostProcessor(dayReferencesReading({ pathOfDay, onChange, openDay }));
	plugin.registerEditorExtension(
		visibleCommentsExtension({
			strings,
			isDayNote: path => dayNotes.get(path) !== null,
			isThere: (path, day) => typeof pathOfDay(path, day) === 'string',
			options: () => needs.settings().notes,
			onChange,
			openDay,
			fix: (path, line) => run(fixLine(needs, path, line)),
			preview: (sourcePath, day, event, targetEl) => {
				const linktext = pathOfDay(sourcePath, day);
				const hoverParent = app.workspace.getActiveViewOfType(MarkdownView);
				if (typeof linktext !== 'string' || !hoverParent) return;
				const hover = { event, source: 'editor', hoverParent, targetEl, linktext, sourcePath };
				app.workspace.trigger('hover-link', hover);
			},
		}),
	);
}

/** Opens the day that the reference at the cursor names, or offers to create it. */
export async function openDayAtCursor(needs: DayTemplateNeeds): Promise<void> {
	const { editor, path } = requireEditing(needs.app);
	const at = editor.posToOffset(editor.getCursor());
	const mark = findMarks(editor.getValue(), needs.settings().notes).find(
		({ from, to, day }) => day !== null && from <= at && at <= to,
	);
	if (typeof mark?.day !== 'number') throw new Refusal('noReference');
	await openReference(needs, path, mark.day);
}

async function openReference(
	needs: DayTemplateNeeds,
	path: string,
	day: number,
	where?: OpenOptions['where'],
): Promise<void> {
	const wanted = wantDay(needs, path, day);
	if (!wanted) throw new Refusal('dayUnknown', path);
	await openOrOffer(needs, wanted, where);
}

function wantDay(needs: DayTemplateNeeds, path: string, day: number): WantedDay | null {
	const place = findActiveDay(needs.conferences(), { path, line: null });
	return place && wantDayNumber(place, day);
}
