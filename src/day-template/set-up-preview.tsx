import { useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';
import type { PlannedNote, SetUpPlan } from './set-up';

interface PreviewProps {
	/** `null` while the form has problems. */
	readonly plan: SetUpPlan | null;
	/** What to say without a plan. */
	readonly hint: string;
	readonly strings: Strings['dayTemplate']['setUp'];
}

/** The notes that a set-up would make, and the text of one of them: the first, until another is picked. */
export function SetUpPreview({ plan, hint, strings }: PreviewProps) {
	const [picked, setPicked] = useState<number | null>(null);
	const notes = plan?.notes ?? [];
	const folder = sharedFolder(notes);
	const first = notes.findIndex(({ isThere }) => !isThere);
	const shown = picked !== null && picked < notes.length ? picked : Math.max(first, 0);
	return (
		<section class="conference-notes-set-up-preview" aria-label={strings.preview}>
			{plan === null ? (
				<p class="conference-notes-set-up-empty">{hint}</p>
			) : (
				<>
					<p class="conference-notes-set-up-count" role="status">
						{countNotes(notes, strings)}
						{folder !== '' && (
							<span class="conference-notes-set-up-folder"> {strings.inFolder(folder)}</span>
						)}
					</p>
					<div class="conference-notes-set-up-notes">
						{notes.map((note, at) => (
							<NoteButton
								key={note.path}
								note={note}
								name={note.path.slice(folder === '' ? 0 : folder.length + 1)}
								isShown={at === shown}
								onPick={() => setPicked(at)}
								strings={strings}
							/>
						))}
					</div>
					{plan.unknown.length > 0 && (
						<p class="conference-notes-set-up-warning">
							{strings.unknown(plan.unknown.join(' '))}
						</p>
					)}
					<pre class="conference-notes-set-up-text" tabIndex={0} aria-label={notes[shown]?.path}>
						{notes[shown]?.text}
					</pre>
				</>
			)}
		</section>
	);
}

interface NoteButtonProps {
	readonly note: PlannedNote;
	/** Its path below the folder that all notes share. */
	readonly name: string;
	readonly isShown: boolean;
	readonly onPick: () => void;
	readonly strings: PreviewProps['strings'];
}

function NoteButton({ note: { isThere }, name, isShown, onPick, strings }: NoteButtonProps) {
	return (
		<button
			type="button"
			class={`conference-notes-set-up-note ${isThere ? 'is-there' : ''}`}
			aria-pressed={isShown}
			onClick={onPick}
		>
			<Icon name={isThere ? 'file-check' : 'file-plus'} />
			<span class="conference-notes-set-up-path">{name}</span>
			{isThere && <span class="conference-notes-set-up-there">{strings.isThere}</span>}
		</button>
	);
}

function countNotes(notes: readonly PlannedNote[], strings: PreviewProps['strings']): string {
	const there = notes.filter(({ isThere }) => isThere).length;
	const toCreate = strings.toCreate(notes.length - there);
	return there === 0 ? toCreate : `${toCreate}, ${strings.toLeave(there)}`;
}

function sharedFolder(notes: readonly PlannedNote[]): string {
	const folders = notes.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
	return folders.every(folder => folder === folders[0]) ? (folders[0] ?? '') : '';
}
