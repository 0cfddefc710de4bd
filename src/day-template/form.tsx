import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface FormProps {
	readonly submit: string;
	readonly cancel: string;
	/** What stands beside the buttons. */
	readonly note?: string;
	/** Does what the form is for, or says what is wrong with it. */
	readonly onSubmit: () => void;
	readonly onCancel: () => void;
	/** How often it was submitted in vain: each time the first field with something wrong gets the focus. */
	readonly refused: number;
	readonly children: ComponentChildren;
}

/** A form with its two buttons. Enter in a field submits it. */
export function Form({ submit, cancel, note, onSubmit, onCancel, refused, children }: FormProps) {
	const root = useRef<HTMLFormElement>(null);
	useLayoutEffect(() => {
		const first = refused > 0 ? '[aria-invalid="true"]' : 'input, .mod-cta';
		root.current?.querySelector<HTMLElement>(first)?.focus();
	}, [refused]);
	return (
		<form
			class="conference-notes-set-up"
			ref={root}
			noValidate
			onSubmit={event => {
				event.preventDefault();
				onSubmit();
			}}
		>
			{children}
			<div class="conference-notes-set-up-buttons">
				{note !== undefined && <span class="conference-notes-capture-note">{note}</span>}
				<button type="button" onClick={onCancel}>
					{cancel}
				</button>
				<button type="submit" class="mod-cta">
					{submit}
				</button>
			</div>
		</form>
	);
}
