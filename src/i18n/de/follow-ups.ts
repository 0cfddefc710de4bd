import type { followUps as english } from '../en/follow-ups';
import { formatsIn } from '../formats';
import { pluralIn } from '../plural';

const { number } = formatsIn('de');
const plural = pluralIn('de');
const many = (n: number, of: number) =>
	n < of
		? `${number(n)} von ${number(of)} Follow-ups`
		: plural(n, { one: '# Follow-up', other: '# Follow-ups' });

/** The follow-up board. */
export const followUps: typeof english = {
	view: 'Follow-up-Board',
	command: 'Follow-up-Board öffnen',
	columns: {
		inbox: 'Eingang',
		next: 'Als Nächstes',
		doing: 'In Arbeit',
		done: 'Erledigt',
		dropped: 'Verworfen',
	},
	emptyColumns: {
		inbox: 'Nichts Neues',
		next: 'Nichts geplant',
		doing: 'Nichts in Arbeit',
		done: 'Noch nichts erledigt',
		dropped: 'Nichts verworfen',
	},
	emptyColumn: 'Hier ist nichts',
	empty: {
		heading: 'Noch keine Follow-ups',
		how: 'Markiere, was du dir später ansehen willst, in einer eigenen Zeile einer Tagesnotiz:',
		example: '[//]: # (das Paper über Uhren lesen)',
		hidden: 'Auf einer Seite, die aus der Notiz entsteht, ist diese Zeile nie zu sehen. Auf dem Board schon.',
		tasks: 'Stattdessen gewöhnliche Aufgaben anzeigen',
	},
	moveTo: column => `Nach „${column}“ verschieben`,
	menu: text => `Aktionen für „${text}“`,
	openNote: 'In der Notiz öffnen',
	openLink: link => `${link} öffnen`,
	moved: (text, column) => `„${text}“ nach „${column}“ verschoben`,
	movedMany: (n, of, column) => `${many(n, of)} nach „${column}“ verschoben`,
	changed: text => `„${text}“ geändert`,
	changedMany: (n, of) => `${many(n, of)} geändert`,
	selected: 'Ausgewählt',
	select: 'Auswählen',
	wordless: 'Ohne Text',
	selectNothing: 'Auswahl aufheben',
	selectedMany: n => plural(n, { one: '# Karte ausgewählt', other: '# Karten ausgewählt' }),
	taken: text =>
		`„${text}“ aufgenommen. Links und rechts wählen eine Spalte, die Leertaste legt ab, Esc lässt alles, wie es war.`,
	over: column => `Über „${column}“`,
	notDropped: 'Geblieben, wo es war',
	fields: { text: 'Text bearbeiten', due: 'Fälligkeitsdatum', tag: '#Tag hinzufügen oder entfernen' },
	keys: {
		heading: 'Tasten des Boards',
		list: [
			['↑ ↓ ← →', 'Zu einer anderen Karte oder Spalte'],
			['Umschalt ← →', 'Karte in eine andere Spalte verschieben'],
			['Umschalt ↑ ↓, Umschalt + Klick', 'Mehrere Karten auswählen'],
			['1 bis 9', 'In diese Spalte verschieben'],
			['Leertaste', 'Karte aufnehmen und ablegen'],
			['x', 'Erledigt'],
			['e', 'Text bearbeiten'],
			['d', 'Fälligkeitsdatum setzen'],
			['t', '#Tag hinzufügen oder entfernen'],
			['o, Eingabe', 'In der Notiz öffnen'],
			['u, Strg oder Cmd Z', 'Rückgängig'],
			['Esc', 'Auswahl aufheben'],
			['p', 'Vortrag in einer Vorschau anzeigen'],
			['/', 'Suchen'],
			['?', 'Diese Tasten'],
		],
	},
	due: date => `Fällig am ${date}`,
	dueMarks: {
		late: date => `Überfällig: war fällig am ${date}`,
		soon: date => `Bald: fällig am ${date}`,
	},
	find: {
		search: 'Follow-ups suchen',
		clearSearch: 'Suche leeren',
		filter: 'Karten filtern',
		arrange: 'Karten gruppieren und sortieren',
		clear: 'Zurücksetzen',
		found: n => plural(n, { one: '# Karte gefunden', other: '# Karten gefunden' }),
		progress: 'Fortschritt nach Konferenz',
		done: (n, of) => `${number(n)} von ${number(of)} erledigt`,
		showOnly: 'Nur anzeigen',
		only: {
			due: 'Mit Fälligkeitsdatum',
			soon: 'Überfällig oder bald fällig',
			links: 'Mit Links',
			visible: 'Auf der Seite sichtbar',
		},
		from: 'Aus',
		choose: {
			conference: 'Konferenz wählen …',
			day: 'Tag wählen …',
			talk: 'Vortrag wählen …',
			tag: '#Tag wählen …',
		},
		places: { conference: 'Eine Konferenz', day: 'Ein Tag', talk: 'Ein Vortrag' },
		sortBy: 'Sortierung',
		sort: { note: 'Wie in den Notizen', due: 'Fälligkeitsdatum', newest: 'Neueste zuerst' },
		lanesBy: 'Bahnen',
		lanes: { none: 'Keine', conference: 'Je Konferenz', day: 'Je Tag', talk: 'Je Vortrag' },
		cards: 'Karten',
		tasks: 'Gewöhnliche Aufgaben unter Vorträgen',
		task: 'Aufgabe',
		hidden: n => plural(n, { one: '# in verborgenen Spalten', other: '# in verborgenen Spalten' }),
	},
	views: {
		menu: 'Gespeicherte Ansichten',
		saved: 'Gespeicherte Ansichten',
		save: 'Diese Ansicht speichern …',
		name: 'Name der Ansicht',
		savedAs: name => `Ansicht „${name}“ gespeichert`,
	},
	drafts: {
		hidden: n => plural(n, { one: '# verborgener Entwurf', other: '# verborgene Entwürfe' }),
		lines: n => plural(n, { one: '# Zeile', other: '# Zeilen' }),
		open: text => `In der Notiz öffnen: ${text}`,
		bringBack: text => `Zurückholen: ${text}`,
		broughtBack: text => `„${text}“ zurückgeholt`,
		openNote: 'In der Notiz öffnen',
		back: 'Zurückholen',
	},
	summary: {
		heading: (done, of) => `${number(done)} von ${number(of)} geschrieben`,
		written: 'Geschrieben',
		refused: 'Nicht geschrieben',
	},
	settings: {
		columns: 'Spalten des Boards',
		name: 'Name',
		mark: 'Zeichen',
		shown: 'Auf dem Board',
		add: 'Spalte hinzufügen',
		remove: 'Diese Spalte löschen',
		inbox: 'Follow-ups ohne Kästchen',
		marked: mark => `Follow-ups mit [${mark}]`,
		markProblems: {
			taken: mark => `Eine andere Spalte hat schon das Zeichen „${mark}“.`,
			notAllowed: mark =>
				`„${mark}“ geht nicht: nötig ist ein einzelnes Zeichen, aber kein Buchstabe, keine Ziffer, keine Klammer, kein Backslash und kein Leerzeichen.`,
		},
		views: 'Gespeicherte Ansichten des Boards',
		noViews:
			'Speichere auf dem Board eine Ansicht: Suche, Filter, Bahnen und Reihenfolge unter einem Namen.',
	},
};
