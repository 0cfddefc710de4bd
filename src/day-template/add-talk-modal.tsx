import type { App } from 'obsidian';
import { useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { Field, type FieldProps } from './field';
import { Form } from './form';
import { showForm } from './form-modal';
import { takeApart, type TalkForm } from './new-talk';

interface AddTalkProps {
	readonly strings: Strings;
	/** To begin with, `HH:MM` or empty. */
	readonly time: string;
	readonly conference: string;
	/** Path of the note that gets the talk. */
	readonly note: string;
	/** Calls `close` once the talk is added; until then the form keeps what was typed. */
	readonly onAdd: (talk: TalkForm, close: () => void) => Promise<void>;
	readonly onCancel: () => void;
}

/** Asks for a talk in a dialog of its own. */
export function showAddTalk(app: App, props: Omit<AddTalkProps, 'onCancel'>): void {
	showForm(app, {
		title: props.strings.dayTemplate.capture.addTalk,
		draw: close => <AddTalkPane {...props} onCancel={close} />,
	});
}

const fields = [
	['title', 'text', 'whole'],
	['time', 'time', 'third'],
	['room', 'text', 'third'],
	['kind', 'select', 'third'],
	['speakers', 'text', 'whole'],
	['url', 'text', 'whole'],
] as const satisfies readonly (readonly [keyof TalkForm, FieldProps['type'], FieldProps['width']])[];

function AddTalkPane({ strings, time, conference, note, onAdd, onCancel }: AddTalkProps) {
	const text = strings.dayTemplate.capture;
	const { names } = strings;
	const [form, setForm] = useState<TalkForm>({
		title: '',
		time,
		end: '',
		speakers: '',
		room: '',
		kind: '',
		url: '',
	});
	const [refused, setRefused] = useState(0);
	const { talk, ...kinds } = names.kinds;
	return (
		<Form
			submit={text.add}
			cancel={strings.dayTemplate.setUp.cancel}
			note={text.into(note)}
			refused={refused}
			onCancel={onCancel}
			onSubmit={() => {
				const talk = takeApart(form, conference);
				if (talk.title.trim() !== '') return onAdd(talk, onCancel);
				setRefused(refused + 1);
			}}
		>
			<div class="conference-notes-set-up-fields">
				{fields.map(([key, type, width]) => (
					<Field
						key={key}
						type={type}
						width={width}
						label={key === 'kind' ? names.kind : text.fields[key]}
						error={
							key === 'title' && refused > 0 && !form.title.trim() ? text.titleMissing : null
						}
						placeholder={key === 'title' ? text.titlePlaceholder : ''}
						options={key === 'kind' ? [['', talk], ...Object.entries(kinds)] : []}
						value={form[key]}
						onValue={value => setForm(form => ({ ...form, [key]: value }))}
						onLeave={() => key === 'title' && setForm(form => takeApart(form, conference))}
					/>
				))}
			</div>
		</Form>
	);
}
