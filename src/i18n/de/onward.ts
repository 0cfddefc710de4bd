import type { onward as english } from '../en/onward';
import type { Known } from '../over';
import { pluralIn } from '../plural';

const plural = pluralIn('de');

/** Where follow-ups go from the board: tasks, notes, lists, copies. */
export const onward: Known<typeof english> = {
	menu: 'Weiterverwenden oder kopieren …',
	command: way => `Follow-ups: ${way}`,
	ways: {
		task: 'Hier zur Aufgabe machen',
		'task-at-end': 'Am Ende des Vortrags zur Aufgabe machen',
		note: 'Zu einer eigenen Notiz machen',
		list: 'Zu einer Liste in einer anderen Notiz hinzufügen …',
		markdown: 'Als Markdown kopieren',
		csv: 'Als CSV kopieren',
		issue: 'GitHub-Issue ausfüllen …',
	},
	one: text => `„${text}“`,
	many: n => plural(n, { one: '# Follow-up', other: '# Follow-ups' }),
	promoted: {
		task: what => `${what} zur Aufgabe gemacht`,
		'task-at-end': what => `${what} zur Aufgabe gemacht`,
		note: what => `${what} zur Notiz gemacht`,
		list: (what, note) => `${what} zu „${note}“ hinzugefügt`,
	},
	from: link => `Aus ${link}`,
	nameless: 'Follow-up',
	chooseNote: 'Zur Liste hinzufügen in …',
	copied: n => plural(n, { one: '# Follow-up kopiert', other: '# Follow-ups kopiert' }),
	csv: [
		'Follow-up',
		'Status',
		'Fällig',
		'Tags',
		'Links',
		'Konferenz',
		'Tag',
		'Datum',
		'Vortrag',
		'Notiz',
		'Zeile',
	],
	issue: {
		heading: 'GitHub-Issue ausfüllen',
		repository: 'Repository',
		owner: 'owner/name',
		what: 'Öffnet die GitHub-Seite zum Anlegen eines Issues, mit ausgefülltem Titel und Text. Gesendet wird erst, wenn du es dort abschickst.',
		wrong: 'Schreibe das Repository als owner/name.',
		tooLong: 'Diese Follow-ups sind zu lang für eine Adresse. Nimm weniger.',
		open: 'Im Browser öffnen',
		copy: 'Adresse kopieren',
		addressCopied: 'Adresse kopiert',
		title: (n, conference) =>
			plural(n, {
				one: `# Follow-up von der ${conference}`,
				other: `# Follow-ups von der ${conference}`,
			}),
	},
};
