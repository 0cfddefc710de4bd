import { Notice, type Plugin } from 'obsidian';
import type { Conference } from '../conference/conference';
import type { Strings } from '../i18n/strings';
import { findLinks } from '../links/find-links';
import { reportFailure } from '../report';
import type { Notes } from '../vault/notes';
import { showNotice } from '../vault/obsidian-notice';
import type { LookUps } from './look-ups';

/** What the commands need. */
export interface LookUpCommandsNeeds {
	readonly notes: Pick<Notes, 'read'>;
	readonly conferences: () => readonly Conference[];
	readonly lookUps: LookUps;
	readonly strings: Strings;
}

/** The commands that look up all links of a note and of its conference, with their progress and a way to stop. */
export function registerLookUpCommands(plugin: Plugin, needs: LookUpCommandsNeeds): void {
	const { strings, conferences } = needs;
	const conferencePaths = (path: string) => {
		const found = conferences().find(({ days }) => days.some(({ note }) => note.path === path));
		return found && [...new Set(found.days.map(({ note }) => note.path))];
	};
	const add = (id: string, name: string, pathsOf: (path: string) => readonly string[] | undefined) =>
		plugin.addCommand({
			id,
			name,
			checkCallback: checking => {
				const file = plugin.app.workspace.getActiveFile();
				const paths = file?.extension === 'md' ? pathsOf(file.path) : undefined;
				if (paths && !checking) reportFailure(lookUpAll(paths, needs), strings);
				return paths !== undefined;
			},
		});
	add('look-up-links', strings.linkCards.lookUpNote, path => [path]);
	add('look-up-conference-links', strings.linkCards.lookUpConference, conferencePaths);
}

async function lookUpAll(paths: readonly string[], needs: LookUpCommandsNeeds): Promise<void> {
	const { notes, lookUps } = needs;
	const text = needs.strings.linkCards;
	const texts = await Promise.all(paths.map(path => notes.read(path)));
	const urls = [...new Set(texts.flatMap(each => findLinks(each)).map(({ url }) => url))];
	const wanted = urls.filter(url => lookUps.mayAsk(url));
	if (wanted.length === 0) {
		new Notice(text.nothingToLookUp);
		return;
	}
	let [done, found, failed, held, stopped] = [0, 0, 0, 0, false];
	const notice = showNotice(text.progress(0, wanted.length), {
		label: needs.strings.words.cancel,
		onClick: () => {
			stopped = true;
			lookUps.sweep();
		},
		duration: 0,
	});
	await Promise.all(
		wanted.map(async url => {
			const { state, why, found: page } = await lookUps.ask(url, false, () => !stopped);
			if (why === 'held') held++;
			else if (state === 'failed') failed++;
			else if (page) found++;
			notice.setText(text.progress(++done, wanted.length));
		}),
	);
	notice.hide();
	new Notice(text.summary(found, failed, urls.length - found - failed - held, held));
}
