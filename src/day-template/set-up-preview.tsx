import { useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';
import type { PlannedNote, SetUpPlan } from './set-up';

interface PreviewProps {
	/** `null` while the form has problems. */
	readonly plan: SetUpPlan | null;
	readonly strings: Strings['dayTemplate']['setUp'];
}

/** The notes that a set-up would make, and the text of one of them: the first, until another is picked. */
export function SetUpPreview({ plan, strings }: PreviewProps) {
	const [picked, setPicked] = useState<number | null>(null);
	const notes = plan?.notes ?? [];
	const first = notes.findIndex(({ isThere }) => !isThere);
	const shown = picked !== null && picked < notes.length ? picked : Math.max(first, 0);
	return (
		<section class="conference-notes-set-up-preview" aria-label={strings.preview}>
			{plan === null ? (
				<p class="conference-notes-set-up-empty">{strings.previewEmpty}</p>
			) : (
				<>
					<p class="conference-notes-set-up-count" role="status">
						{countNotes(notes, strings)}
					</p>
					<div class="conference-notes-set-up-notes">
						{notes.map((note, at) => (
							<NoteButton
								key={note.path}
								note={note}
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
	readonly isShown: boolean;
	readonly onPick: () => void;
	readonly strings: PreviewProps['strings'];
}

function NoteButton({ note: { path, isThere }, isShown, onPick, strings }: NoteButtonProps) {
	const name = path.lastIndexOf('/') + 1;
	return (
		<button
			type="button"
			class={`conference-notes-set-up-note ${isThere ? 'is-there' : ''}`}
			aria-pressed={isShown}
			onClick={onPick}
		>
			<Icon name={isThere ? 'file-check' : 'file-plus'} />
			<span class="conference-notes-set-up-path">
				<span class="conference-notes-set-up-folder">{path.slice(0, name)}</span>
				{path.slice(name)}
			</span>
			{isThere && <span class="conference-notes-set-up-there">{strings.isThere}</span>}
		</button>
	);
}

function countNotes(notes: readonly PlannedNote[], strings: PreviewProps['strings']): string {
	const there = notes.filter(({ isThere }) => isThere).length;
	const toCreate = strings.toCreate(notes.length - there);
	return there === 0 ? toCreate : `${toCreate}, ${strings.toLeave(there)}`;
}
