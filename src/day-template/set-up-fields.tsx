import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { Icon } from '../lists/icon';
import { maxDays } from './day-path';
import { Field, type ControlProps } from './field';
import { countDays, isDate, toLastDay, type HeaderFormat, type SetUpForm } from './set-up-form';

/** Texts and ways to choose that the fields need. */
export interface SetUpChoices {
	readonly strings: Strings['dayTemplate']['setUp'];
	/** Paths of folders to propose. */
	readonly folders: readonly string[];
	/** Lets the user choose one; `null` when they leave without. */
	readonly chooseZone: () => Promise<string | null>;
	readonly chooseTemplate: () => Promise<string | null>;
}

interface SetUpFieldsProps extends SetUpChoices {
	readonly form: SetUpForm;
	/** What is wrong with a field, `null` when nothing is or when it is not the time to say so. */
	readonly errorOf: (field: keyof SetUpForm) => string | null;
	readonly onChange: <K extends keyof SetUpForm>(field: K, value: SetUpForm[K]) => void;
}

const headers: readonly HeaderFormat[] = ['yaml', 'toml', 'none'];

/** The fields of the form, the name first and focused. */
export function SetUpFields({
	form,
	strings,
	folders,
	errorOf,
	onChange,
	chooseZone,
	chooseTemplate,
}: SetUpFieldsProps) {
	const name = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => name.current?.focus(), []);
	const folderList = useId();
	const field = (key: keyof SetUpForm) => ({ label: strings[key], error: errorOf(key) });
	return (
		<div class="conference-notes-set-up-fields">
			<Field {...field('name')} width="whole">
				{control => (
					<input
						{...control}
						ref={name}
						type="text"
						placeholder={strings.namePlaceholder}
						value={form.name}
						onInput={event => onChange('name', event.currentTarget.value)}
					/>
				)}
			</Field>
			{(['firstDay', 'lastDay'] as const).map(key => (
				<Field {...field(key)} key={key} width="third">
					{control => (
						<input
							{...control}
							type="date"
							value={form[key]}
							onInput={event => onChange(key, event.currentTarget.value)}
						/>
					)}
				</Field>
			))}
			<Field label={strings.days} error={null} width="third">
				{control => (
					<input
						{...control}
						type="number"
						min={1}
						max={maxDays}
						value={countDays(form) ?? ''}
						disabled={!isDate(form.firstDay)}
						onInput={event =>
							onChange('lastDay', toLastDay(form, event.currentTarget.valueAsNumber))
						}
					/>
				)}
			</Field>
			<Field {...field('timezone')} width="half">
				{control => (
					<Chooser
						control={control}
						text={form.timezone}
						choose={chooseZone}
						onChoose={zone => onChange('timezone', zone)}
					/>
				)}
			</Field>
			<Field {...field('folder')} width="half">
				{control => (
					<>
						<input
							{...control}
							type="text"
							list={folderList}
							placeholder={strings.folderPlaceholder}
							value={form.folder}
							onInput={event => onChange('folder', event.currentTarget.value)}
						/>
						<datalist id={folderList}>
							{folders.map(folder => (
								<option key={folder} value={folder} />
							))}
						</datalist>
					</>
				)}
			</Field>
			<Field {...field('header')} width="half">
				{control => (
					<select
						{...control}
						class="dropdown"
						disabled={form.template !== ''}
						value={form.template === '' ? form.header : ''}
						onChange={event => onChange('header', event.currentTarget.value as HeaderFormat)}
					>
						{form.template !== '' && <option value="">{strings.headerOfTemplate}</option>}
						{headers.map(header => (
							<option key={header} value={header}>
								{strings.headers[header]}
							</option>
						))}
					</select>
				)}
			</Field>
			<Field {...field('template')} width="half">
				{control => (
					<Chooser
						control={control}
						text={form.template === '' ? strings.builtIn : form.template}
						choose={chooseTemplate}
						onChoose={path => onChange('template', path)}
					/>
				)}
			</Field>
		</div>
	);
}

interface ChooserProps {
	readonly control: ControlProps;
	/** What is chosen. */
	readonly text: string;
	readonly choose: () => Promise<string | null>;
	readonly onChoose: (value: string) => void;
}

/** A control that shows what is chosen, and opens a list to choose another. */
function Chooser({ control, text, choose, onChoose }: ChooserProps) {
	const open = async () => {
		const chosen = await choose();
		if (chosen !== null) onChoose(chosen);
	};
	return (
		<button
			{...control}
			type="button"
			class="conference-notes-chooser"
			aria-labelledby={`${control['aria-labelledby']} ${control.id}`}
			aria-haspopup="dialog"
			onClick={() => void open()}
		>
			<span>{text}</span>
			<Icon name="chevrons-up-down" />
		</button>
	);
}
