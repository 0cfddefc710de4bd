import type { Ref } from 'preact';
import { IconButton } from './icon-button';

interface SearchBoxProps {
	readonly text: string;
	/** What is searched, for the empty box and for screen readers. */
	readonly label: string;
	readonly clear: string;
	readonly onText: (text: string) => void;
	/** Arrow down or Enter: on to what was found. */
	readonly onLeave: () => void;
	readonly input?: Ref<HTMLInputElement>;
}

/** A field to search by, as the app draws it. Escape empties it, and leaves it when it is empty. */
export function SearchBox({ text, label, clear, onText, onLeave, input }: SearchBoxProps) {
	const keyed = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if (event.key === 'Escape' && text !== '') onText('');
		else if (['Escape', 'ArrowDown', 'Enter'].includes(event.key)) onLeave();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<div class="search-input-container conference-notes-search">
			<input
				ref={input}
				type="search"
				enterKeyHint="search"
				spellcheck={false}
				placeholder={label}
				aria-label={label}
				value={text}
				onInput={event => onText(event.currentTarget.value)}
				onKeyDown={keyed}
			/>
			{text !== '' && (
				<IconButton
					icon="x"
					class="conference-notes-search-clear"
					label={clear}
					onClick={() => onText('')}
				/>
			)}
		</div>
	);
}
