import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface FormProps {
	readonly submit: string;
	readonly cancel: string;
	/** What stands beside the buttons. */
	readonly note?: string;
	/** Does what the form is for, or says what is wrong with it. Until its promise ends it is not asked again. */
	readonly onSubmit: () => Promise<void> | void;
	readonly onCancel: () => void;
	/** How often it was submitted in vain: each time the first field with something wrong gets the focus. */
	readonly refused: number;
	readonly children: ComponentChildren;
}

/** A form with its two buttons. Enter in a field submits it. */
export function Form({ submit, cancel, note, onSubmit, onCancel, refused, children }: FormProps) {
	const root = useRef<HTMLFormElement>(null);
	const isBusy = useRef(false);
	const submitOnce = async () => {
		if (isBusy.current) return;
		isBusy.current = true;
		await onSubmit();
		isBusy.current = false;
	};
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
				void submitOnce();
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
