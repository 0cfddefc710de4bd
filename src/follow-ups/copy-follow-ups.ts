import type { Strings } from '../i18n/strings';
import type { FollowUp } from './board';
import { shortText } from './card-text';
import { titleOf, withMore } from './onward-text';
import { placeNames } from './place-keys';

/** What a copy is written with. */
export interface CopyNeeds {
	readonly strings: Strings;
	readonly statusOf: (followUp: FollowUp) => string | null;
	/** What the column of a status is called. */
	readonly nameOf: (status: string | null) => string;
}

/** Follow-ups as a list of tasks in Markdown: `- [ ] read it (Keynote, Day 2, HarborConf 2026) #docs 📅 2026-06-15`. */
export function toMarkdownList(followUps: readonly FollowUp[], needs: CopyNeeds): string {
	const line = (followUp: FollowUp) => {
		const said = withMore(followUp.comment.text, `(${placeOf(followUp, needs)})`);
		return `- [${needs.statusOf(followUp) ?? ' '}] ${said}\n`;
	};
	return followUps.map(line).join('');
}

/** Follow-ups as comma-separated values, their names first (https://www.rfc-editor.org/rfc/rfc4180). */
export function toCsv(followUps: readonly FollowUp[], needs: CopyNeeds): string {
	const rows = followUps.map(followUp => {
		const { comment, conference, day } = followUp;
		const [talk = ''] = followUp.talk ? placeNames(followUp, 'talk', needs.strings) : [];
		return [
			comment.text,
			needs.nameOf(needs.statusOf(followUp)),
			comment.due ?? '',
			comment.tags.join(' '),
			comment.links.join(' '),
			conference.name,
			day.number?.toString() ?? '',
			day.date ?? '',
			talk,
			day.note.path,
			String(comment.line + 1),
		];
	});
	return [needs.strings.onward.csv, ...rows].map(row => `${row.map(toField).join(',')}\r\n`).join('');
}

/** Spreadsheets run what begins like a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
function toField(text: string): string {
	const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}

/** An issue to be filed. */
export interface Issue {
	readonly title: string;
	readonly body: string;
}

/** The issue that follow-ups make: one is its title, several are a list. */
export function toIssue(followUps: readonly FollowUp[], needs: CopyNeeds): Issue {
	const [first, second] = followUps;
	if (!first || second) {
		const { issue } = needs.strings.onward;
		return {
			title: issue.title(followUps.length, first?.conference.name ?? ''),
			body: toMarkdownList(followUps, needs),
		};
	}
	return {
		title: shortText(titleOf(first.comment.text)),
		body: `${first.comment.text}\n\n${needs.strings.onward.from(placeOf(first, needs))}\n`,
	};
}

// GitHub answers an address of over 8 KiB with an error.
const longest = 8000;

/**
 * The page of GitHub where an issue is filed, filled in; nothing is sent before one does so there. `null` when it would be
 * longer than GitHub takes.
 */
export function issueAddress(repository: string, { title, body }: Issue): string | null {
	const encode = (text: string) => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
	const address = `https://github.com/${repository}/issues/new?title=${encode(title)}&body=${encode(body)}`;
	return address.length > longest ? null : address;
}

/** `owner/name` as typed, also by its address on GitHub; `null` for anything else. */
export function readRepository(typed: string): string | null {
	const [, repository = null] =
		/^(?:(?:https?:\/\/)?(?:www\.)?github\.com\/)?([a-z\d](?:-?[a-z\d])*\/[\w.-]+?)(?:\.git)?(?:[/?#].*)?$/i.exec(
			typed.trim(),
		) ?? [];
	return repository === null || /\/\.{1,2}$/.test(repository) ? null : repository;
}

function placeOf(followUp: FollowUp, { strings }: CopyNeeds): string {
	return placeNames(followUp, followUp.talk ? 'talk' : 'day', strings).join(', ');
}
