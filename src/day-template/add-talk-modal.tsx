import type { App } from 'obsidian';
import { useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { noteName } from '../vault/note-name';
import { Field, type FieldProps } from './field';
import { Form } from './form';
import { askForm } from './form-modal';
import { takeApart, type TalkForm } from './new-talk';

interface AddTalkProps {
	readonly strings: Strings;
	/** To begin with. */
	readonly form: TalkForm;
	readonly conference: string;
	/** Path of the note that gets the talk. */
	readonly note: string;
	readonly onGive: (talk: TalkForm) => void;
	readonly onCancel: () => void;
}

/** Asks for a talk, `time` (`HH:MM` or empty) to begin with, and adds it; asks again when `add` throws. */
export function askNewTalk(
	app: App,
	{ time, ...props }: Pick<AddTalkProps, 'strings' | 'conference' | 'note'> & { readonly time: string },
	add: (talk: TalkForm) => Promise<void>,
): Promise<void> {
	const question = {
		title: props.strings.dayTemplate.capture.addTalk,
		given: { title: '', time, end: '', speakers: '', room: '', kind: '', url: '' } as const,
		draw: (form: TalkForm, give: (talk: TalkForm) => void, cancel: () => void) => (
			<AddTalkPane {...props} form={form} onGive={give} onCancel={cancel} />
		),
	};
	return askForm<TalkForm>(app, props.strings, question, add);
}

const fields = [
	['title', 'text', 'whole'],
	['time', 'time', 'third'],
	['room', 'text', 'third'],
	['kind', 'select', 'third'],
	['speakers', 'text', 'whole'],
	['url', 'text', 'whole'],
] as const satisfies readonly (readonly [keyof TalkForm, FieldProps['type'], FieldProps['width']])[];

function AddTalkPane({ strings, form: given, conference, note, onGive, onCancel }: AddTalkProps) {
	const text = strings.dayTemplate.capture;
	const { names } = strings;
	const [form, setForm] = useState(given);
	const [refused, setRefused] = useState(0);
	const { talk, ...kinds } = names.kinds;
	return (
		<Form
			submit={text.add}
			cancel={strings.words.cancel}
			note={text.into(noteName(note))}
			refused={refused}
			onCancel={onCancel}
			onSubmit={() => {
				const talk = takeApart(form, conference);
				if (talk.title.trim() === '') setRefused(refused + 1);
				else onGive(talk);
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
