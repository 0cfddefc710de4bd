import type { App } from 'obsidian';
import type { Strings } from '../i18n/strings';
import { Form } from './form';
import { showForm } from './form-modal';
import { diffLines } from './line-diff';
import type { HiddenComments } from './visible-comments';

const signs = { same: ' ', removed: '−', added: '+' } as const;

/** Shows what hiding the visible comments of a note changes, line by line, and asks for leave to do it. */
export function showFix(
	app: App,
	strings: Strings,
	change: Omit<HiddenComments, 'text'> & { readonly before: string; readonly after: string },
	onFix: () => void,
): void {
	const { before, after, count, left } = change;
	const { capture } = strings.dayTemplate;
	const title = capture.fixTitle(count);
	showForm(app, {
		title,
		draw: close => (
			<Form
				submit={capture.fixAll}
				cancel={strings.words.cancel}
				refused={0}
				onCancel={close}
				onSubmit={() => {
					close();
					onFix();
				}}
			>
				<pre class="conference-notes-diff" tabIndex={0} aria-label={title}>
					{diffLines(before, after).map(({ kind, text }, at) => (
						<div key={at} class={`is-${kind}`}>{`${signs[kind]} ${text}`}</div>
					))}
				</pre>
				{left.length > 0 && <p>{capture.fixLeft(left.map(line => line + 1))}</p>}
			</Form>
		),
	});
}
