import type { firstUse as english } from '../en/first-use';

/** First steps: a sample to try, a folder to point at, and the help. */
export const firstUse: typeof english = {
	ways: {
		sample: 'An einem Beispiel ausprobieren',
		folder: 'Einen meiner Ordner verwenden',
		help: 'Hilfe anzeigen',
	},
	whichFolder: 'In welchem Ordner liegen deine Konferenznotizen?',
	sample: {
		create: 'Beispielkonferenz erstellen',
		remove: 'Beispielkonferenz entfernen',
		removed: 'Beispielkonferenz entfernt',
		ask: 'Auch entfernen, was du geändert hast?',
		changed: notes => `Du hast ${notes} geändert.`,
		all: 'Alles entfernen',
		unchanged: 'Geändertes behalten',
		name: 'Beispielkonferenz',
		days: [
			[
				'### 09:00 - 09:45 Keynote: Was eine Überschrift verrät - Mina Holm',
				'Eine Überschrift ist ein Vortrag. Uhrzeit, Raum und Vortragende werden aus ihr gelesen, und die Vortragsansicht zeigt sie.',
				'[//]: # (Mina nach den Folien fragen)',
				'Die Zeile darüber ist ein Follow-up: Markdown zeigt sie nicht, das Follow-up-Board schon.',
				'### 10:00 - 10:30 Links in einer eigenen Zeile (Raum 2) - Jonas Pell',
				'https://github.com/preactjs/preact',
				'[//]: # ([/] das Beispiel aus dem Vortrag ausprobieren)',
				'### 11:00 - 11:30 Was eine Karte auf dem Board bewegt - Aiko Mori',
				'[//]: # ([ ] diese Karte verschieben und die Zeile hier noch einmal ansehen 📅 {date})',
				'#### Ein Abschnitt des Vortrags',
				'Er steht unter seinem Vortrag und ist selbst keiner.',
			],
			[
				'Ein Verweis wie [Day 1] führt zu einem anderen Tag.',
				'### 09:30 - 10:15 Notizen, die einfach bleiben - Mina Holm & Jonas Pell',
				'[//]: # ([x] dieses Beispiel lesen)',
				'### 10:30 - 12:00 Workshop: Eine eigene Konferenz einrichten',
				'Dafür gibt es den Befehl „Konferenz einrichten“. „Beispielkonferenz entfernen“ nimmt diese Notizen wieder weg.',
			],
		],
	},
	help: {
		command: 'Hilfe anzeigen',
		heading: 'Conference Notes: Tasten und Formate',
		talks: 'Tasten der Vortragsansicht',
		talksKeys: [
			['↑ ↓', 'Zu einer anderen Zeile'],
			['→ ←', 'Auf- und zuklappen'],
			['Eingabe', 'In der Notiz öffnen; mit Strg oder Cmd in einem neuen Tab'],
			['Leertaste', 'Vortrag in einer Vorschau anzeigen'],
			['*', 'Alle Zeilen dieser Ebene aufklappen'],
			['/', 'Suchen'],
			['A bis Z', 'Zur nächsten Zeile, die so beginnt'],
			['Esc', 'Suche leeren, und zurück zur Notiz'],
		],
		notes: 'Was eine Notiz zu einem Konferenztag macht',
		noteFormats: [
			['conference: HarborConf 2026', 'im Kopf der Notiz, dazu „day: 2“ und „date: 2026-05-20“'],
			['HarborConf 2026 Tag 2.md', 'als Dateiname oder Titel, in vielen Schreibweisen'],
			['## Tag 2', 'unter einem Titel mit Veranstaltung und Jahr'],
		],
		lines: 'Was ihre Zeilen sind',
		lineFormats: [
			['### 10:30 Taue (Raum 2) - Mina Holm', 'ein Vortrag mit Uhrzeit, Raum und Vortragenden'],
			['[//]: # (das Paper lesen)', 'ein Follow-up, das die Seite nicht zeigt'],
			['<!-- follow-up: Mina fragen -->', 'auch ein Follow-up, wegen des ersten Worts'],
			['📅 2026-06-01 #paper', 'ein Fälligkeitsdatum und ein #Tag in einem Follow-up'],
			['[//]: # ()', 'verbirgt als Entwurf, was direkt folgt'],
			['[Day 1]', 'führt zu diesem Tag'],
		],
		box: column => `in „${column}“`,
	},
};
