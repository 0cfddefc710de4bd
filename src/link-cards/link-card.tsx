import { Icon } from '../lists/icon';
import type { Strings } from '../i18n/strings';
import type { LinkName } from '../links/link-name';
import { kindIcons } from './kind-icons';

/** What a card or chip shows, and what a click on it does. */
export interface LinkCardProps {
	readonly shape: 'card' | 'chip';
	/** Where it leads; only ever http or https. */
	readonly url: string;
	readonly name: LinkName;
	readonly onOpen: (event: MouseEvent) => void;
	readonly strings: Strings;
}

/** What stands in for a bare link: a card for a whole line, a chip inside one. The whole of it is the link. */
export function LinkCard({ shape, url, name, onOpen, strings }: LinkCardProps) {
	const { kind, site, title, detail } = name;
	const isSiteItself = site === title;
	const open = (event: MouseEvent) => {
		// The middle button too; the right one asks for a menu.
		if (event.button > 1) return;
		event.preventDefault();
		onOpen(event);
	};
	const parts = [isSiteItself ? '' : site, strings.linkCards.kinds[kind], detail].filter(Boolean);
	return (
		<a
			class={`conference-notes-link-${shape}`}
			data-kind={kind}
			href={url}
			title={url}
			onClick={open}
			onAuxClick={open}
		>
			<Icon name={kindIcons[kind]} />
			{shape === 'chip' ? (
				<bdi class="conference-notes-link-title">{isSiteItself ? site + detail : title}</bdi>
			) : (
				<span class="conference-notes-link-text">
					<bdi class="conference-notes-link-title">{title}</bdi>
					<span class="conference-notes-link-detail">
						{parts.map((part, index) => (
							<bdi key={index}>{part}</bdi>
						))}
					</span>
				</span>
			)}
		</a>
	);
}
