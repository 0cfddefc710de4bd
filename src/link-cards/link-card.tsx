import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { Icon } from '../lists/icon';
import { IconButton } from '../lists/icon-button';
import type { Strings } from '../i18n/strings';
import type { LinkName } from '../links/link-name';
import { kindIcons } from './kind-icons';
import type { LinkPlace } from './link-place';
import type { LookUp, LookUps } from './look-ups';

/** What all cards and chips share. */
export interface CardSource {
	readonly lookUps: LookUps;
	readonly onMenu: (link: MenuLink, event: MouseEvent) => void;
	/** Touch has no other way to the menu. */
	readonly hasMenuButtons: boolean;
	readonly strings: Strings;
}

/** The link that a menu is for. */
export interface MenuLink {
	readonly url: string;
	/** It has a text of its own. */
	readonly titled: boolean;
	/** Where it stands when the menu is asked for; `null` where no note says it as it is shown. */
	readonly place: () => LinkPlace | null;
}

/** What a card or chip shows, and what a click on it does. */
export interface LinkCardProps {
	readonly shape: 'card' | 'chip';
	/** Where it leads; only ever http or https. */
	readonly url: string;
	readonly name: LinkName;
	/** What the note itself calls it. */
	readonly text: string | null;
	readonly onOpen: (event: MouseEvent) => void;
	readonly onMenu: (event: MouseEvent) => void;
	readonly source: CardSource;
}

/**
 * What stands in for a bare link: a card for a whole line, a chip inside one. The whole of it is the link. Its site is
 * always told by the address, never by the page.
 */
export function LinkCard({ shape, url, name, text, onOpen, onMenu, source }: LinkCardProps) {
	const { lookUps, hasMenuButtons, strings } = source;
	const lookUp = useLookUp(lookUps, url);
	const page = lookUp.found?.details;
	const isSiteItself = name.site === name.title;
	const open = (event: MouseEvent) => {
		// The middle button too; the right one asks for a menu.
		if (event.button > 1) return;
		event.preventDefault();
		onOpen(event);
	};
	const menu = (event: MouseEvent) => {
		event.preventDefault();
		onMenu(event);
	};
	const icon = lookUp.found?.icon;
	const { state, why, canAsk } = lookUp;
	const asks = shape === 'card' && (state === 'waiting' || (canAsk && state !== 'found'));
	const hasButton = shape === 'card' && hasMenuButtons;
	return (
		<>
			<a
				class={`conference-notes-link-${shape}${asks ? ' mod-asks' : ''}`}
				data-kind={name.kind}
				data-state={state}
				data-why={why}
				href={url}
				title={page ? `${page.title}\n${url}` : url}
				onClick={open}
				onAuxClick={open}
				onContextMenu={menu}
			>
				{icon ? (
					<span class="conference-notes-icon">
						<Picture blob={icon} from={page?.icon} />
					</span>
				) : (
					<Icon name={kindIcons[name.kind]} />
				)}
				{shape === 'chip' ? (
					<bdi class="conference-notes-link-title">
						{text ?? (isSiteItself ? withDetail(name) : name.title)}
					</bdi>
				) : (
					<span class="conference-notes-link-text">
						<bdi class="conference-notes-link-title">{page?.title ?? name.title}</bdi>
						<span class="conference-notes-link-detail">
							{detailsOf(name, lookUp, strings).map((part, index) => (
								<bdi key={index}>{part}</bdi>
							))}
						</span>
					</span>
				)}
				{shape === 'card' && lookUp.found?.image && (
					<Picture blob={lookUp.found.image} from={page?.image} />
				)}
			</a>
			{asks && <AskButton state={state} url={url} source={source} />}
			{hasButton && (
				<IconButton
					icon="more-vertical"
					class="conference-notes-link-more"
					label={strings.linkCards.menu.more(url)}
					aria-haspopup="menu"
					onClick={onMenu}
				/>
			)}
		</>
	);
}

/** `example.org/path`, `YouTube dQw4w9WgXcQ`. */
function withDetail({ site, detail }: LinkName): string {
	return detail === '' || detail.startsWith('/') ? site + detail : `${site} ${detail}`;
}

/** Says what is learnt of a link as it is learnt. */
function useLookUp(lookUps: LookUps, url: string): LookUp {
	const [, redraw] = useReducer<number, null>(count => count + 1, 0);
	useEffect(() => lookUps.follow(url, () => redraw(null)), [lookUps, url]);
	return lookUps.read(url);
}

function detailsOf(name: LinkName, { found, why }: LookUp, strings: Strings): readonly string[] {
	const { formats, linkCards } = strings;
	const { kinds, whys } = linkCards;
	const said = why !== null && why in whys ? whys[why as keyof typeof whys] : '';
	const page = found?.details;
	const site = name.site === name.title && !page ? '' : name.site;
	const parts = page
		? [site, page.author, formats.date(page.date), page.duration, page.description]
		: [site, kinds[name.kind], name.detail];
	return [said, ...parts].filter(Boolean);
}

function AskButton({ state, url, source }: { state: LookUp['state']; url: string; source: CardSource }) {
	const text = source.strings.linkCards;
	if (state === 'waiting') return <span class="conference-notes-link-ask mod-waiting">{text.waiting}</span>;
	return (
		<button
			type="button"
			class="conference-notes-link-ask"
			onClick={() => void source.lookUps.ask(url)}
			aria-label={state === 'failed' ? text.retryThis(url) : text.lookUpThis(url)}
		>
			{state === 'failed' ? text.retry : text.lookUp}
		</button>
	);
}

/** A picture of ours. `from` tells where it was fetched, and is not asked. */
function Picture({ blob, from }: { readonly blob: Blob; readonly from: string | undefined }) {
	const image = useRef<HTMLImageElement>(null);
	useLayoutEffect(() => {
		const address = URL.createObjectURL(blob);
		if (image.current) image.current.src = address;
		return () => URL.revokeObjectURL(address);
	}, [blob]);
	return <img class="conference-notes-link-picture" alt="" data-from={from} ref={image} />;
}
