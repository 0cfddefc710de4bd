import { useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings';
import { maxDays } from './day-path';
import { Field, type FieldProps } from './field';
import { countDays, isDate, toLastDay, type SetUpForm } from './set-up-form';

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
	readonly onChange: (field: keyof SetUpForm, value: string) => void;
}

/** The fields of the form. */
export function SetUpFields({ form, strings, errorOf, onChange, ...props }: SetUpFieldsProps) {
	const hasTemplate = form.template !== '';
	const headers = Object.entries(strings.headers);
	const field = (
		key: keyof SetUpForm,
		type: FieldProps['type'],
		width: FieldProps['width'],
		own: Partial<FieldProps> = {},
	) => (
		<Field
			type={type}
			width={width}
			label={strings[key]}
			error={errorOf(key)}
			value={form[key]}
			onValue={value => onChange(key, value)}
			{...own}
		/>
	);
	return (
		<div class="conference-notes-set-up-fields">
			{field('name', 'text', 'whole', { placeholder: strings.namePlaceholder })}
			{field('firstDay', 'date', 'third')}
			{field('lastDay', 'date', 'third')}
			<DaysField
				form={form}
				label={strings.days}
				onDays={days => onChange('lastDay', toLastDay(form, days))}
			/>
			{field('timezone', 'chooser', 'half', { choose: props.chooseZone })}
			{field('folder', 'text', 'half', {
				placeholder: strings.folderPlaceholder,
				options: props.folders.map(folder => [folder, '']),
			})}
			{field('header', 'select', 'half', {
				disabled: hasTemplate,
				value: hasTemplate ? '' : form.header,
				options: hasTemplate ? [['', strings.headerOfTemplate], ...headers] : headers,
			})}
			{field('template', 'chooser', 'half', {
				value: form.template || strings.builtIn,
				onValue: path => onChange('template', path),
				choose: props.chooseTemplate,
			})}
		</div>
	);
}

interface DaysFieldProps {
	readonly form: SetUpForm;
	readonly label: string;
	readonly onDays: (days: number) => void;
}

/** How many days it is, another way to choose the last one. What is being typed stays as it is until it is left. */
function DaysField({ form, label, onDays }: DaysFieldProps) {
	const [typed, setTyped] = useState<string | null>(null);
	const days = countDays(form) ?? 0;
	const isTyping = typed !== null && toLastDay(form, Number(typed)) === form.lastDay;
	return (
		<Field
			type="number"
			width="third"
			label={label}
			max={maxDays}
			disabled={!isDate(form.firstDay)}
			value={isTyping ? typed : days < 1 ? '' : String(days)}
			onValue={value => {
				setTyped(value);
				onDays(Number(value));
			}}
			onLeave={() => setTyped(null)}
		/>
	);
}
