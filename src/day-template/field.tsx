import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../lists/icon';

/** One field of a form: a label, a control of that type, and what is wrong below it. */
export interface FieldProps {
	/** `chooser`: a button that shows what is chosen, and opens a list to choose another. */
	readonly type: 'text' | 'date' | 'time' | 'number' | 'select' | 'chooser';
	readonly label: string;
	/** How much of the form's width it takes. */
	readonly width: 'whole' | 'half' | 'third';
	/** What is wrong with the value; `null` or left out when nothing is. */
	readonly error?: string | null;
	readonly value: string;
	readonly onValue: (value: string) => void;
	/** Told when the user leaves a text that was changed. */
	readonly onLeave?: () => void;
	readonly placeholder?: string;
	readonly disabled?: boolean;
	/** Of a number, from 1. */
	readonly max?: number;
	/** Of a select, each with its name; of a text, what to propose. */
	readonly options?: readonly (readonly [value: string, text: string])[];
	/** What a chooser opens; `null` when the user leaves without. */
	readonly choose?: () => Promise<string | null>;
	readonly input?: Ref<HTMLInputElement>;
}

/** A labelled control of a form, with what is wrong below it. */
export function Field({ type, label, width, error = null, ...props }: FieldProps) {
	const id = useId();
	const { value, onValue, options = [], choose, disabled = false } = props;
	const control = {
		id,
		disabled,
		'aria-invalid': error !== null,
		'aria-describedby': error === null ? undefined : `${id}-error`,
	};
	const list = options.map(([option, text]) => (
		<option key={option} value={option}>
			{text}
		</option>
	));
	return (
		<div class={`conference-notes-field mod-${width}`}>
			<label class="conference-notes-field-label" id={`${id}-label`} for={id}>
				{label}
			</label>
			{type === 'chooser' ? (
				<button
					{...control}
					type="button"
					class="conference-notes-chooser"
					aria-labelledby={`${id}-label ${id}`}
					aria-haspopup="dialog"
					onClick={() => void choose?.().then(chosen => chosen !== null && onValue(chosen))}
				>
					<span>{value}</span>
					<Icon name="chevrons-up-down" />
				</button>
			) : type === 'select' ? (
				<select
					{...control}
					class="dropdown"
					value={value}
					onChange={event => onValue(event.currentTarget.value)}
				>
					{list}
				</select>
			) : (
				<input
					{...control}
					type={type}
					ref={props.input ?? null}
					placeholder={props.placeholder ?? ''}
					min={props.max && 1}
					max={props.max}
					list={list.length > 0 ? `${id}-list` : undefined}
					value={value}
					onInput={event => onValue(event.currentTarget.value)}
					onChange={props.onLeave}
				/>
			)}
			{type === 'text' && list.length > 0 && <datalist id={`${id}-list`}>{list}</datalist>}
			{error !== null && (
				<div class="conference-notes-field-error" id={`${id}-error`}>
					{error}
				</div>
			)}
		</div>
	);
}
