import { useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';
import type { SetUpPlan } from './set-up';

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
	const folders = notes.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
	const folder = folders.every(each => each === folders[0]) ? (folders[0] ?? '') : '';
	const first = notes.findIndex(({ isThere }) => !isThere);
	const shown = picked !== null && picked < notes.length ? picked : Math.max(first, 0);
	const there = notes.filter(({ isThere }) => isThere).length;
	const toCreate = strings.toCreate(notes.length - there);
	return (
		<section class="conference-notes-set-up-preview" aria-label={strings.preview}>
			{plan === null ? (
				<p class="conference-notes-set-up-empty">{hint}</p>
			) : (
				<>
					<p class="conference-notes-set-up-count" role="status">
						{there === 0 ? toCreate : `${toCreate}, ${strings.toLeave(there)}`}
						{folder !== '' && (
							<span class="conference-notes-set-up-folder"> {strings.inFolder(folder)}</span>
						)}
					</p>
					<div class="conference-notes-set-up-notes">
						{notes.map(({ path, isThere }, at) => (
							<button
								key={path}
								type="button"
								class={`conference-notes-set-up-note ${isThere ? 'is-there' : ''}`}
								aria-pressed={at === shown}
								onClick={() => setPicked(at)}
							>
								<Icon name={isThere ? 'file-check' : 'file-plus'} />
								<span class="conference-notes-set-up-path">
									{path.slice(folder === '' ? 0 : folder.length + 1)}
								</span>
								{isThere && (
									<span class="conference-notes-set-up-there">{strings.isThere}</span>
								)}
							</button>
						))}
					</div>
					{plan.unknown.length > 0 && (
						<p class="conference-notes-set-up-warning">
							{strings.unknown(plan.unknown.join(' '))}
						</p>
					)}
					{!plan.isFound && <p class="conference-notes-set-up-warning">{strings.notFound}</p>}
					<pre class="conference-notes-set-up-text" tabIndex={0} aria-label={notes[shown]?.path}>
						{notes[shown]?.text}
					</pre>
				</>
			)}
		</section>
	);
}
