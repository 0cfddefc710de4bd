import type { onward as english } from '../en/onward';
import { plural } from './numbers';

/** Where follow-ups go from the board: tasks, notes, lists, copies. */
export const onward: typeof english = {
	menu: 'Weiterverwenden oder kopieren …',
	command: way => `Follow-ups: ${way}`,
	ways: {
		task: 'Hier zur Aufgabe machen',
		'task-at-end': 'Am Ende des Vortrags zur Aufgabe machen',
		note: 'Zu einer eigenen Notiz machen',
		list: 'Zu einer Liste hinzufügen …',
		markdown: 'Als Markdown kopieren',
		csv: 'Als CSV kopieren',
		issue: 'GitHub-Issue ausfüllen …',
	},
	many: n => plural(n, '# Follow-up', '# Follow-ups'),
	promoted: {
		task: what => `${what} zur Aufgabe gemacht`,
		'task-at-end': what => `${what} zur Aufgabe gemacht`,
		note: what => `${what} zur Notiz gemacht`,
		list: (what, note) => `${what} zu „${note}“ hinzugefügt`,
	},
	from: link => `Aus ${link}`,
	nameless: 'Follow-up',
	chooseNote: 'Zur Liste hinzufügen in …',
	copied: n => plural(n, '# Follow-up kopiert', '# Follow-ups kopiert'),
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
		titled: title => `Titel: ${title}`,
		wrong: 'Schreibe das Repository als owner/name.',
		tooLong: 'Diese Follow-ups sind zu lang für eine Adresse. Nimm weniger.',
		open: 'Im Browser öffnen',
		title: (n, conference) =>
			plural(n, `# Follow-up von der ${conference}`, `# Follow-ups von der ${conference}`),
	},
	list: {
		noKey: line => `„${line}“ ist kein „Schlüssel: Wert“.`,
		unknownKey: (key, known) => `Einen Schlüssel „${key}“ gibt es nicht. Es gibt ${known}.`,
		unknownStatus: (status, known) => `Einen Status „${status}“ gibt es nicht. Es gibt ${known}.`,
		unknownGroup: (group, known) => `Nach „${group}“ lässt sich nicht gruppieren, aber nach ${known}.`,
		label: 'Liste der Follow-ups',
		none: 'Hier gibt es keine Follow-ups.',
		reading: 'Die Notizen werden gelesen …',
		rest: n => plural(n, '# weiteres anzeigen', '# weitere anzeigen'),
		unread: notes => `Nicht lesbar, daher ist das Gezeigte vielleicht veraltet: ${notes}`,
		toggle: text => `Erledigt: ${text}`,
	},
	cli: {
		list: 'Die Follow-ups deiner Konferenzen auflisten, jedes mit seiner ID',
		status: 'Nur diese: open (wie ohne Angabe), all oder Spalten wie inbox,doing',
		none: 'Keine Follow-ups gefunden.',
		done: 'Ein Follow-up anhand seiner ID als erledigt markieren',
		id: 'Die ID, die in der Liste der Follow-ups steht',
		noId: id =>
			`„${id}“ ist keine ID. Eine ID hat acht Ziffern und Buchstaben, wie in der Liste der Follow-ups.`,
		unknownId: id => `Kein Follow-up hat die ID ${id}. Sie ändert sich mit seinen Worten und seinem Ort.`,
		ambiguousId: (id, n) =>
			plural(
				n,
				`# Follow-ups haben die ID ${id}. Markiere das gemeinte in seiner Notiz. Es wurde nichts geschrieben.`,
			),
		isDone: text => `Erledigt: ${text}`,
		wasDone: text => `War schon erledigt: ${text}`,
	},
};
