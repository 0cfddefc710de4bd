import { useEffect, useRef } from 'preact/hooks';
import type { Strings } from '../i18n/strings';

/** What of a card is being written. */
export type CardFieldKind = 'text' | 'due' | 'tag';

interface CardFieldProps {
	readonly kind: CardFieldKind;
	readonly value: string;
	readonly strings: Strings;
	/**
	 * Enter, or leaving the field, also when its card goes, gives its value; Escape, or leaving a date that is half
	 * typed, `null`. Told once. `byKey` when the focus has nowhere else to be.
	 */
	readonly onEnd: (value: string | null, byKey: boolean) => void;
}

/** A field inside a card, in place of what it changes. */
export function CardField({ kind, value, strings, onEnd }: CardFieldProps) {
	const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
	const first = useRef(value);
	const ended = useRef(false);
	const latest = useRef(onEnd);
	latest.current = onEnd;
	useEffect(() => {
		const { current } = field;
		if (!current) return undefined;
		current.value = first.current;
		current.focus();
		if (kind !== 'due') current.select();
		return () => {
			if (current.value !== first.current) end(valueOf(current));
		};
	}, [kind]);
	const end = (given: string | null, byKey = false) => {
		if (ended.current) return;
		ended.current = true;
		latest.current(given, byKey);
	};
	const given = () => field.current && valueOf(field.current);
	const common = {
		ref: field,
		class: 'conference-notes-card-field',
		'aria-label': strings.followUps.fields[kind],
		placeholder: strings.followUps.fields[kind],
		// A field that goes with its card may lose the focus after its `ref`.
		onBlur: (event: FocusEvent) => end(valueOf(event.currentTarget as HTMLInputElement)),
		onKeyDown: (event: KeyboardEvent) => {
			event.stopPropagation();
			if (event.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
			event.preventDefault();
			if (event.key === 'Escape') end(null, true);
			else if (given() === null) field.current?.reportValidity();
			else end(given(), true);
		},
	};
	if (kind === 'text') return <textarea {...common} rows={3} />;
	return kind === 'due' ? (
		<input {...common} type="date" min="1000-01-01" />
	) : (
		<input {...common} type="text" />
	);
}

/** `null` for a date that is half typed: of which the browser has no value, or two digits for a year. */
function valueOf({ validity, value }: HTMLTextAreaElement | HTMLInputElement): string | null {
	return validity.valid ? value : null;
}
