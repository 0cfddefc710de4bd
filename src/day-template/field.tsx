import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
	readonly label: string;
	/** What is wrong with the value, `null` when nothing is. */
	readonly error: string | null;
	/** How much of the form's width it takes. */
	readonly width: 'whole' | 'half' | 'third';
	readonly children: (control: ControlProps) => ComponentChildren;
}

/** What ties a control to its label and to what is wrong with it. */
export interface ControlProps {
	readonly id: string;
	readonly 'aria-labelledby': string;
	readonly 'aria-invalid': boolean;
	readonly 'aria-describedby': string | undefined;
}

/** A labelled control of a form, with what is wrong below it. */
export function Field({ label, error, width, children }: FieldProps) {
	const id = useId();
	const errorId = `${id}-error`;
	const labelId = `${id}-label`;
	const isInvalid = error !== null;
	return (
		<div class={`conference-notes-field mod-${width}`}>
			<label class="conference-notes-field-label" id={labelId} for={id}>
				{label}
			</label>
			{children({
				id,
				'aria-labelledby': labelId,
				'aria-invalid': isInvalid,
				'aria-describedby': isInvalid ? errorId : undefined,
			})}
			{isInvalid && (
				<div class="conference-notes-field-error" id={errorId}>
					{error}
				</div>
			)}
		</div>
	);
}
