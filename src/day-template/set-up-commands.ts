import { Notice, TFile, TFolder } from 'obsidian';
import { Refusal } from '../refusal';
import { reason, report } from '../report';
import { noteName } from '../vault/note-name';
import { offerUndo } from '../vault/obsidian-undo-notice';
import { carryOut } from './carry-out';
import { deviceClock, readVault } from './obsidian-device';
import type { DayTemplateNeeds } from './obsidian-needs';
import type { SetUpPlan } from './set-up';
import { spellAs } from './set-up-days';
import { showSetUp } from './set-up-modal';

/** Asks for a conference and makes a note for each of its days, and one that lists them. */
export async function openSetUp(needs: DayTemplateNeeds): Promise<void> {
	const { app, notes, strings } = needs;
	const { dayTemplate, notes: noteSettings } = needs.settings();
	const clock = deviceClock(needs.now());
	showSetUp(app, {
		initial: {
			name: '',
			firstDay: '',
			lastDay: '',
			timezone: clock.deviceZone,
			folder: noteSettings.conferenceFolder,
			header: dayTemplate.header,
			template: dayTemplate.template,
		},
		facts: () => {
			const vault = readVault(needs);
			return {
				...vault,
				spell: spellAs(vault.paths),
				pattern: dayTemplate.path,
				conferences: needs.conferences(),
				readDayNote: (path, text) => needs.readDayNote(path, text),
				kindAt: path => {
					const found = app.vault.getAbstractFileByPath(path);
					return found instanceof TFolder ? 'folder' : found instanceof TFile ? 'file' : null;
				},
			};
		},
		onChange: listener => needs.dayNotes.onChange(listener),
		clock,
		folders: app.vault.getAllFolders().map(({ path }) => path),
		templates: [...notes.list()].sort(),
		strings: strings.dayTemplate.setUp,
		cancel: strings.words.cancel,
		readTemplate: path => notes.read(path).catch(() => undefined),
		onSetUp: (plan, close) =>
			setUp(plan, needs, close).catch((error: unknown) => {
				report(error, strings);
				return null;
			}),
	});
}

async function setUp(
	plan: SetUpPlan,
	{ notes, undo, strings }: DayTemplateNeeds,
	close: () => void,
): Promise<string | null> {
	const text = strings.dayTemplate.setUp;
	const { result, action } = await undo.run(text.label(plan.conference), tracked =>
		carryOut(plan, tracked),
	);
	const { created, extended, left, error } = result;
	const listNames = (paths: readonly string[]) => strings.formats.list(paths.map(noteName));
	const lines = [
		error === null ? text.created(created.length) : text.stopped(created.length, listNames(created)),
		...(extended.length > 0 ? [text.extended(listNames(extended))] : []),
		...(left.length > 0 ? [text.left(listNames(left))] : []),
		...(plan.unknown.length > 0 ? [text.unknown(plan.unknown.join(' '))] : []),
	];
	if (created.length > 0) offerUndo(lines.join('\n'), action, undo, strings);
	else new Notice(lines.join('\n'));
	if (error instanceof Refusal) return reason(error, strings);
	if (error !== null) throw error;
	close();
	await notes.open(plan.notes.at(-1)?.path ?? '');
	return null;
}
