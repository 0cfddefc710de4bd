import { MarkdownView, type App, type Plugin } from 'obsidian';
import { Refusal } from '../refusal';
import { report } from '../report';
import { run } from './capture-commands';
import { openOrOffer } from './day-commands';
import { dayReferencesReading } from './day-references-reading';
import { findActiveDay, wantDayNumber, type WantedDay } from './day-place';
import type { DayTemplateNeeds } from './needs';
import { findMarks } from './note-marks';
import { findEditing } from './obsidian-editing';
import { hideVisible } from './visible-comments';
import { visibleCommentsExtension } from './visible-comments-extension';

/** Marks visible comments and references to days in editors, and the latter where notes are read. */
export function registerReferences(plugin: Plugin, needs: DayTemplateNeeds): void {
	const { app } = plugin;
	const { strings, dayNotes } = needs;
	const tell = (action: Promise<unknown>) => void action.catch((error: unknown) => report(error, strings));
	const pathOfDay = (path: string, day: number) => {
		const wanted = wantDay(needs, path, day);
		return wanted === null ? undefined : (wanted.there?.note.path ?? null);
	};
	const openDay = (path: string, day: number) => tell(openReference(app, needs, path, day));
	const onChange = (listener: () => void) => dayNotes.onChange(listener);
	const options = () => needs.settings().notes;
	plugin.registerMarkdownPostProcessor(dayReferencesReading({ pathOfDay, onChange, openDay }));
	plugin.registerEditorExtension(
		visibleCommentsExtension({
			strings,
			isDayNote: path => dayNotes.get(path) !== null,
			isThere: (path, day) => typeof pathOfDay(path, day) === 'string',
			options,
			onChange,
			openDay,
			fix: (path, line) =>
				tell(
					run(needs, strings.dayTemplate.capture.fixed(1, path), path, text =>
						hideVisible(text, path, options(), line),
					),
				),
			preview: (path, day, event, targetEl) => {
				const linktext = pathOfDay(path, day);
				const hoverParent = app.workspace.getActiveViewOfType(MarkdownView);
				if (typeof linktext !== 'string' || !hoverParent) return;
				const sourcePath = path;
				app.workspace.trigger('hover-link', {
					event,
					source: 'editor',
					hoverParent,
					targetEl,
					linktext,
					sourcePath,
				});
			},
		}),
	);
}

/** Opens the day that the reference at the cursor names, or offers to create it. */
export async function openDayAtCursor(app: App, needs: DayTemplateNeeds): Promise<void> {
	const editing = findEditing(app);
	if (!editing) throw new Refusal('noActiveNote');
	const { editor, path } = editing;
	const at = editor.posToOffset(editor.getCursor());
	const mark = findMarks(editor.getValue(), needs.settings().notes).find(
		({ from, to, day }) => day !== null && from <= at && at <= to,
	);
	if (typeof mark?.day !== 'number') throw new Refusal('noReference');
	await openReference(app, needs, path, mark.day);
}

async function openReference(app: App, needs: DayTemplateNeeds, path: string, day: number): Promise<void> {
	const wanted = wantDay(needs, path, day);
	if (!wanted) throw new Refusal('dayUnknown', path);
	await openOrOffer(app, needs, wanted);
}

function wantDay(needs: DayTemplateNeeds, path: string, day: number): WantedDay | null {
	const place = findActiveDay(needs.conferences(), { path, line: null });
	return place && wantDayNumber(place, day);
}
