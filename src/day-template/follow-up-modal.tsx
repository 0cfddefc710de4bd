import type { App } from 'obsidian';
import { useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { report } from '../report';
import { Field } from './field';
import { Form } from './form';
import { showForm } from './form-modal';

/**
 * Asks for the text of a new follow-up, `typed` to begin with, and writes it. What `write` throws is told, and the text
 * stays to be tried again. Ends when the user has done so, or leaves without one.
 */
export function askFollowUp(
	app: App,
	strings: Strings,
	talk: string,
	typed: string,
	write: (text: string) => Promise<void>,
): Promise<void> {
	return new Promise(resolve =>
		showForm(app, {
			title: strings.dayTemplate.capture.ask(talk),
			draw: close => (
				<FollowUpPane
					strings={strings}
					typed={typed}
					onCancel={close}
					onGive={text => write(text).then(close, (error: unknown) => report(error, strings))}
				/>
			),
			onChange: () => resolve,
		}),
	);
}

interface FollowUpPaneProps {
	readonly strings: Strings;
	readonly typed: string;
	readonly onGive: (text: string) => Promise<void>;
	readonly onCancel: () => void;
}

function FollowUpPane({ strings, typed, onGive, onCancel }: FollowUpPaneProps) {
	const { capture, setUp } = strings.dayTemplate;
	const [text, setText] = useState(typed);
	const [refused, setRefused] = useState(0);
	const isEmpty = text.trim() === '';
	return (
		<Form
			submit={capture.add}
			cancel={setUp.cancel}
			refused={refused}
			onCancel={onCancel}
			onSubmit={() => (isEmpty ? setRefused(refused + 1) : onGive(text))}
		>
			<Field
				type="text"
				width="whole"
				label={capture.askPlaceholder}
				error={refused > 0 && isEmpty ? strings.refusals.emptyText() : null}
				value={text}
				onValue={setText}
			/>
		</Form>
	);
}
