import { useEffect, useRef } from 'preact/hooks';
import type { Strings } from '../i18n/strings';

/** What of a card is being written. */
export type CardFieldKind = 'text' | 'due' | 'tag';

interface CardFieldProps {
	readonly kind: CardFieldKind;
	readonly value: string;
	readonly strings: Strings;
	/** Enter, or leaving the field, gives its value; Escape, or leaving a date that is half typed, `null`. Told once. */
	readonly onEnd: (value: string | null) => void;
}

/** A field inside a card, in place of what it changes. */
export function CardField({ kind, value, strings, onEnd }: CardFieldProps) {
	const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
	const first = useRef(value);
	const ended = useRef(false);
	useEffect(() => {
		const { current } = field;
		if (!current) return;
		current.value = first.current;
		current.focus();
		if (kind !== 'due') current.select();
	}, [kind]);
	const end = (given: string | null) => {
		if (ended.current) return;
		ended.current = true;
		onEnd(given);
	};
	/** `null` for a date that is half typed: of which the browser has no value, or two digits for a year. */
	const given = () => (field.current?.validity.valid ? field.current.value : null);
	const common = {
		ref: field,
		class: 'conference-notes-card-field',
		'aria-label': strings.followUps.fields[kind],
		placeholder: strings.followUps.fields[kind],
		onBlur: () => end(given()),
		onKeyDown: (event: KeyboardEvent) => {
			event.stopPropagation();
			if (event.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
			event.preventDefault();
			if (event.key === 'Escape') end(null);
			else if (given() === null) field.current?.reportValidity();
			else end(given());
		},
	};
	if (kind === 'text') return <textarea {...common} rows={3} />;
	return kind === 'due' ? (
		<input {...common} type="date" min="1000-01-01" />
	) : (
		<input {...common} type="text" />
	);
}
