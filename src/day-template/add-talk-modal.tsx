import { Modal, type App } from 'obsidian';
import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { Field } from './field';
import { takeApart, talkKinds, type TalkForm } from './new-talk';

interface AddTalkNeeds {
	/** To begin with, `HH:MM` or empty. */
	readonly time: string;
	readonly conference: string;
	/** Path of the note that gets the talk. */
	readonly note: string;
	readonly onAdd: (talk: TalkForm) => void;
}

interface AddTalkPaneProps extends AddTalkNeeds {
	readonly strings: Strings;
	readonly onCancel: () => void;
}

/** Asks for a talk in a dialog of its own. */
export class AddTalkModal extends Modal {
	constructor(
		app: App,
		private readonly strings: Strings,
		private readonly needs: AddTalkNeeds,
	) {
		super(app);
		this.setTitle(strings.dayTemplate.capture.addTalk);
	}

	override onOpen(): void {
		const { strings, needs } = this;
		const onAdd = (talk: TalkForm) => {
			this.close();
			needs.onAdd(talk);
		};
		render(
			<AddTalkPane {...needs} strings={strings} onAdd={onAdd} onCancel={() => this.close()} />,
			this.contentEl,
		);
	}

	override onClose(): void {
		render(null, this.contentEl);
	}
}

function AddTalkPane({ strings, time, conference, note, onAdd, onCancel }: AddTalkPaneProps) {
	const text = strings.dayTemplate.capture;
	const [form, setForm] = useState<TalkForm>({
		title: '',
		time,
		end: '',
		speakers: '',
		room: '',
		kind: '',
		url: '',
	});
	const [isAsked, setAsked] = useState(false);
	const title = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => title.current?.focus(), [isAsked]);
	const change = (part: Partial<TalkForm>) => setForm(form => ({ ...form, ...part }));
	const field = (
		key: 'title' | 'time' | 'room' | 'speakers' | 'url',
		width: 'whole' | 'half' | 'third',
	) => (
		<Field
			label={text.fields[key]}
			error={key === 'title' && isAsked && form.title.trim() === '' ? text.titleMissing : null}
			width={width}
		>
			{control => (
				<input
					{...control}
					{...(key === 'title' && { ref: title })}
					{...(key === 'time' ? ({ type: 'time' } as const) : ({ type: 'text' } as const))}
					placeholder={key === 'title' ? text.titlePlaceholder : ''}
					value={form[key]}
					onInput={event => change({ [key]: event.currentTarget.value })}
					onChange={() => key === 'title' && setForm(form => takeApart(form, conference))}
				/>
			)}
		</Field>
	);
	return (
		<form
			class="conference-notes-set-up"
			noValidate
			onSubmit={event => {
				event.preventDefault();
				const talk = takeApart(form, conference);
				if (talk.title.trim() === '') setAsked(true);
				else onAdd(talk);
			}}
		>
			<div class="conference-notes-set-up-fields">
				{field('title', 'whole')}
				{field('time', 'third')}
				{field('room', 'third')}
				<Field label={strings.talks.kind} error={null} width="third">
					{control => (
						<select
							{...control}
							class="dropdown"
							value={form.kind}
							onChange={event =>
								change({ kind: event.currentTarget.value as TalkForm['kind'] })
							}
						>
							<option value="">{strings.talks.kinds.talk}</option>
							{talkKinds.map(kind => (
								<option key={kind} value={kind}>
									{strings.talks.kinds[kind]}
								</option>
							))}
						</select>
					)}
				</Field>
				{field('speakers', 'whole')}
				{field('url', 'whole')}
			</div>
			<div class="conference-notes-set-up-buttons">
				<span class="conference-notes-capture-note">{text.into(note)}</span>
				<button type="button" onClick={onCancel}>
					{strings.dayTemplate.setUp.cancel}
				</button>
				<button type="submit" class="mod-cta">
					{strings.talks.followUp.add}
				</button>
			</div>
		</form>
	);
}
