import type { App } from 'obsidian';
import { useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { Field } from './field';
import { Form } from './form';
import { askForm } from './form-modal';

/** Asks for the text of a new follow-up, `typed` to begin with, and writes it; asks again when `write` throws. */
export function askFollowUp(
	app: App,
	strings: Strings,
	talk: string,
	typed: string,
	write: (text: string) => Promise<void>,
): Promise<void> {
	const question = {
		title: strings.dayTemplate.capture.ask(talk),
		given: typed,
		draw: (typed: string, give: (text: string) => void, cancel: () => void) => (
			<FollowUpPane strings={strings} typed={typed} onGive={give} onCancel={cancel} />
		),
	};
	return askForm(app, strings, question, write);
}

interface FollowUpPaneProps {
	readonly strings: Strings;
	readonly typed: string;
	readonly onGive: (text: string) => void;
	readonly onCancel: () => void;
}

function FollowUpPane({ strings, typed, onGive, onCancel }: FollowUpPaneProps) {
	const { capture } = strings.dayTemplate;
	const [text, setText] = useState(typed);
	const [refused, setRefused] = useState(0);
	const isEmpty = text.trim() === '';
	return (
		<Form
			submit={capture.add}
			cancel={strings.words.cancel}
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
