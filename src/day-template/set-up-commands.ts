import { Notice, TFile, TFolder, type App } from 'obsidian';
import { report } from '../report';
import { showUndoNotice } from '../vault/obsidian-undo-notice';
import { carryOut } from './carry-out';
import type { DayTemplateNeeds } from './needs';
import { deviceClock, readLinkForm } from './obsidian-device';
import type { SetUpPlan } from './set-up';
import type { SetUpFacts } from './set-up-days';
import { SetUpModal } from './set-up-modal';

/** Asks for a conference and makes a note for each of its days, and one that lists them. */
export async function openSetUp(app: App, needs: DayTemplateNeeds): Promise<void> {
	const { notes, strings } = needs;
	const { dayTemplate, notes: noteSettings } = needs.settings();
	const clock = deviceClock(needs.now());
	const paths = notes.list();
	const facts = (): SetUpFacts => ({
		pattern: dayTemplate.path,
		conferences: needs.conferences(),
		paths: notes.list(),
		linkForm: readLinkForm(app, paths[0]),
		kindAt: path => {
			const found = app.vault.getAbstractFileByPath(path);
			return found instanceof TFolder ? 'folder' : found instanceof TFile ? 'file' : null;
		},
	});
	new SetUpModal(app, {
		initial: {
			name: '',
			firstDay: '',
			lastDay: '',
			timezone: clock.deviceZone,
			folder: noteSettings.conferenceFolder,
			header: dayTemplate.header,
			template: dayTemplate.template,
		},
		facts,
		onChange: listener => needs.dayNotes.onChange(listener),
		clock,
		folders: app.vault.getAllFolders().map(({ path }) => path),
		templates: [...paths].sort(),
		strings: strings.dayTemplate.setUp,
		readTemplate: path => notes.read(path).catch(() => undefined),
		onSetUp: plan => void setUp(plan, needs).catch((error: unknown) => report(error, strings)),
	}).open();
}

async function setUp(plan: SetUpPlan, { notes, undo, strings }: DayTemplateNeeds): Promise<void> {
	const text = strings.dayTemplate.setUp;
	const { created, left, error } = await undo.run(text.label(plan.conference), tracked =>
		carryOut(plan, tracked),
	);
	const lines = [
		error === null ? text.created(created.length) : text.stopped(created.length, listNames(created)),
		...(left.length > 0 ? [text.left(listNames(left))] : []),
		...(plan.unknown.length > 0 ? [text.unknown(plan.unknown.join(' '))] : []),
	];
	const action = created.length > 0 ? undo.last : null;
	if (action) {
		showUndoNotice(lines.join('\n'), strings, () => {
			undo.undo(action).then(
				label => new Notice(strings.undo.undone(label)),
				(refused: unknown) => report(refused, strings),
			);
		});
	} else if (error === null) new Notice(lines.join('\n'));
	if (error !== null) throw error;
	await notes.open(plan.notes.at(-1)?.path ?? '');
}

function listNames(paths: readonly string[]): string {
	return paths.map(path => path.replace(/^.*\/|\.md$/g, '')).join(', ');
}
