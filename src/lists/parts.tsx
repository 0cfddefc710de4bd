import { Fragment } from 'preact';

/** Texts side by side, `HarborConf 2026 · Day 1`, each in the direction of its own letters. */
export function Parts({ texts }: { texts: readonly string[] }) {
	return texts.map((text, at) => (
		<Fragment key={at}>
			{at > 0 && ' · '}
			<bdi>{text}</bdi>
		</Fragment>
	));
}
