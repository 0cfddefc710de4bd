import { useEffect, useRef } from 'preact/hooks';
import type { Strings } from '../i18n/strings';

/** What of a card is being written. */
export type CardFieldKind = 'text' | 'due' | 'tag';

interface CardFieldProps {
	readonly kind: CardFieldKind;
	readonly value: string;
	readonly strings: Strings;
	/** Enter, or leaving the field, gives its value; Escape gives `null`. Told once. */
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
	const common = {
		ref: field,
		class: 'conference-notes-card-field',
		'aria-label': strings.followUps.fields[kind],
		placeholder: strings.followUps.fields[kind],
		onBlur: () => end(field.current?.value ?? null),
		onKeyDown: (event: KeyboardEvent) => {
			event.stopPropagation();
			if (event.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
			event.preventDefault();
			end(event.key === 'Enter' ? (field.current?.value ?? null) : null);
		},
	};
	if (kind === 'text') return <textarea {...common} rows={3} />;
	return kind === 'due' ? <input {...common} type="date" /> : <input {...common} type="text" />;
}
