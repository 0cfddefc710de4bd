import type { Plugin } from 'obsidian';
import type { Conference } from '../conference/conference';
import { sharedFlags } from '../lists/for-terminal';
import { reason } from '../report';
import { toBoard } from './board';
import { shortText } from './card-text';
import type { FollowUpsSource } from './follow-ups-source';
import { findById, followUpsForTerminal } from './follow-ups-for-terminal';

/** `conference-notes:follow-ups` and `conference-notes:follow-up-done` on the command line. */
export function registerTerminalCommands(
	plugin: Plugin,
	source: FollowUpsSource,
	/** Waits for the notes to be read: just after the start they still are. */
	conferences: () => Promise<readonly Conference[]>,
): void {
	const { changes, strings } = source;
	const { cli } = strings.onward;
	// By its words now, not by those it had when it was first shown.
	const known = { statusOf: changes.statusOf.bind(changes), keyOf: (key: string) => key };
	const board = async () => toBoard(await conferences(), source.columns(), known);

	const flags = {
		...sharedFlags(strings),
		status: { value: '<columns>', description: cli.status },
	};
	plugin.registerCliHandler('conference-notes:follow-ups', cli.list, flags, async asked =>
		followUpsForTerminal(await board(), asked, strings),
	);

	const idFlag = { id: { value: '<id>', description: cli.id, required: true } };
	plugin.registerCliHandler('conference-notes:follow-up-done', cli.done, idFlag, async ({ id = '' }) => {
		const followUp = findById(await board(), id, strings);
		if (typeof followUp === 'string') return followUp;
		const text = shortText(followUp.comment.text);
		if (changes.statusOf(followUp) === 'x') return cli.wasDone(text);
		const name = source.columns().find(({ mark }) => mark === 'x')?.name ?? '';
		const { refused } = await changes.make(
			[{ followUp, mark: 'x' }],
			strings.followUps.moved(text, name),
		);
		return refused[0] ? reason(refused[0].error, strings) : cli.isDone(text);
	});
}
