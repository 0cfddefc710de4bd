import { useRef } from 'preact/hooks';
import { Icon } from '../lists/icon';
import { Parts } from '../lists/parts';
import { useLostFocus } from '../lists/use-lost-focus';
import { type BoardContext } from './board-query';
import type { Draft } from './drafts';
import { placeNames } from './place-keys';

interface DraftStripProps {
	readonly drafts: readonly Draft[];
	readonly context: BoardContext;
	readonly isOpen: boolean;
	readonly onToggle: (isOpen: boolean) => void;
	readonly onOpen: (draft: Draft, event: MouseEvent) => void;
	readonly onBringBack: (draft: Draft) => void;
}

/** Text that comments hide in the notes: how much there is and, unfolded, each with what can be done with it. */
export function DraftStrip({ drafts, context, isOpen, onToggle, onOpen, onBringBack }: DraftStripProps) {
	const { drafts: text } = context.strings.followUps;
	const strip = useRef<HTMLElement>(null);
	useLostFocus(strip, () => strip.current?.querySelector('button')?.focus());
	if (drafts.length === 0) return null;
	return (
		<section
			ref={strip}
			class={`conference-notes-drafts ${isOpen ? '' : 'is-folded'}`}
			aria-label={text.hidden(drafts.length)}
		>
			<button
				type="button"
				class="conference-notes-lane-fold"
				aria-expanded={isOpen}
				onClick={() => onToggle(!isOpen)}
			>
				<Icon name="chevron-down" />
				{text.hidden(drafts.length)}
			</button>
			{isOpen && (
				<ul class="conference-notes-drafts-list">
					{drafts.map(draft => {
						const name = draft.text || context.strings.followUps.wordless;
						const where = placeNames(draft, 'talk', context.strings);
						return (
							<li key={draft.key} class="conference-notes-draft">
								<div class="conference-notes-draft-text">{name}</div>
								<div class="conference-notes-draft-place">
									<Parts texts={[...where, text.lines(draft.lines)]} />
								</div>
								<div class="conference-notes-draft-buttons">
									<button
										type="button"
										aria-label={text.open(name)}
										onClick={event => onOpen(draft, event)}
									>
										{context.strings.followUps.openNote}
									</button>
									<button
										type="button"
										aria-label={text.bringBack(name)}
										onClick={() => onBringBack(draft)}
									>
										{text.back}
									</button>
								</div>
							</li>
						);
					})}
				</ul>
			)}
		</section>
	);
}
