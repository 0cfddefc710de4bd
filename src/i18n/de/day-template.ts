import type { dayTemplate as english } from '../en/day-template';
import { list, plural } from './numbers';

/** Day notes: the set-up form, commands and their settings. */
export const dayTemplate: typeof english = {
	nextDayCommand: 'Nächste Tagesnotiz erstellen',
	nextDayExists: note => `„${note}“ gab es schon. Die Notiz wurde geöffnet, wie sie ist.`,
	created: note => `„${note}“ erstellt`,
	insertCommand: 'Tagesvorlage einfügen',
	fillCommand: 'Platzhalter in dieser Notiz ausfüllen',
	inserted: note => `Tagesvorlage in „${note}“ eingefügt`,
	filled: note => `Platzhalter in „${note}“ ausgefüllt`,
	nothingToFill: 'Diese Notiz hat keine Platzhalter, die auszufüllen wären.',
	whichNoteDay: 'Von welchem Tag handelt diese Notiz?',
	todayCommand: 'Heutige Tagesnotiz öffnen',
	openNextCommand: 'Nächste Tagesnotiz öffnen',
	openPreviousCommand: 'Vorherige Tagesnotiz öffnen',
	dayMissing: 'Diesen Tag gibt es noch nicht als Notiz',
	createDay: note => `„${note}“ erstellen`,
	whichDay: 'Keine Notiz sagt, welcher Tag heute ist. Welcher soll geöffnet werden?',
	noDate: 'Die Notizen sagen nicht, wann die Konferenz ist',
	dateSet: (note, date) => `Datum von „${note}“ auf ${date} gesetzt`,
	capture: {
		addTalk: 'Vortrag hinzufügen',
		into: note => `Kommt in „${note}“`,
		talkAdded: title => `Vortrag „${title}“ hinzugefügt`,
		titlePlaceholder: 'Titel - Name, oder ein Link mit seinem Text',
		titleMissing: 'Der Vortrag braucht einen Titel.',
		fields: { title: 'Titel', time: 'Uhrzeit', room: 'Raum', speakers: 'Vortragende', url: 'Link' },
		add: 'Hinzufügen',
		mark: 'Follow-up markieren',
		ask: talk => (talk === '' ? 'Follow-up hinzufügen' : `Follow-up zu „${talk}“ hinzufügen`),
		askPlaceholder: 'Was du dir später ansehen willst',
		marked: (talk, note) =>
			talk === '' ? `Follow-up in „${note}“ markiert` : `Follow-up zu „${talk}“ in „${note}“ markiert`,
		turn: 'Zeile in Follow-up umwandeln',
		turnBack: 'Follow-up in Zeile umwandeln',
		turned: note => `Zeile von „${note}“ in ein Follow-up umgewandelt`,
		turnedBack: note => `Follow-up von „${note}“ in eine Zeile umgewandelt`,
		hide: 'Als Entwurf verbergen',
		bringBack: 'Entwurf zurückholen',
		hidden: note => `Zeilen in „${note}“ als Entwurf verborgen`,
		broughtBack: note => `Entwurf in „${note}“ zurückgeholt`,
		insertTime: 'Uhrzeit einfügen',
		timeInserted: note => `Uhrzeit in „${note}“ eingefügt`,
		fix: 'Sichtbare Kommentare in dieser Notiz verbergen',
		fixTitle: n =>
			plural(n, { one: '# sichtbaren Kommentar verbergen', other: '# sichtbare Kommentare verbergen' }),
		fixAll: 'Verbergen',
		fixLeft: lines =>
			plural(lines.length, {
				one: `# Kommentar bleibt, wie er ist, denn er lässt sich nirgends verbergen: Zeile ${list(lines.map(String))}.`,
				other: `# Kommentare bleiben, wie sie sind, denn sie lassen sich nirgends verbergen: Zeilen ${list(lines.map(String))}.`,
			}),
		fixed: (n, note) =>
			`${plural(n, { one: '# sichtbaren Kommentar', other: '# sichtbare Kommentare' })} in „${note}“ verborgen`,
		nothingVisible: 'Alle Kommentare dieser Notiz sind schon verborgen.',
		visible: 'Markdown zeigt diesen Kommentar als Text an.',
		fixOne: 'Verbergen',
		openDay: 'Tag am Cursor öffnen',
	},
	setUp: {
		command: 'Konferenz einrichten',
		name: 'Name',
		namePlaceholder: 'HarborConf 2026',
		firstDay: 'Erster Tag',
		lastDay: 'Letzter Tag',
		days: 'Tage',
		timezone: 'Zeitzone vor Ort',
		zonePlaceholder: 'Zeitzone nach ihrer Stadt suchen',
		folder: 'Ordner',
		folderPlaceholder: 'Der Vault selbst',
		header: 'Kopf der Notiz',
		headers: { yaml: 'YAML', toml: 'TOML, für Hugo', none: 'Keiner' },
		headerOfTemplate: 'Wie in der Vorlage',
		template: 'Vorlage',
		builtIn: 'Eingebaute Vorlage',
		templatePlaceholder: 'Notiz suchen, die als Vorlage dient',
		preview: 'Vorschau',
		previewEmpty: 'Hier erscheinen die Notizen, sobald die Konferenz einen Namen und ihre Tage hat.',
		previewBlocked: 'Hier erscheinen die Notizen, sobald alle Felder stimmen.',
		toCreate: n => plural(n, { one: '# neue Notiz', other: '# neue Notizen' }),
		inFolder: folder => `in ${folder}`,
		toLeave: n => plural(n, { one: '# gibt es schon', other: '# gibt es schon' }),
		isThere: 'gibt es schon',
		unknown: placeholders => `Die Vorlage hat Platzhalter, die so stehen bleiben: ${placeholders}`,
		create: 'Notizen erstellen',
		createSome: n => plural(n, { one: '# Notiz erstellen', other: '# Notizen erstellen' }),
		nothingToCreate: 'Nichts zu erstellen',
		cancel: 'Abbrechen',
		label: conference => `„${conference}“ eingerichtet`,
		created: n =>
			n === 0
				? 'Nichts zu erstellen.'
				: plural(n, { one: '# Notiz erstellt.', other: '# Notizen erstellt.' }),
		stopped: (n, notes) =>
			n === 0
				? 'Es wurde nichts erstellt.'
				: `Nur ${plural(n, { one: '# Notiz konnte', other: '# Notizen konnten' })} erstellt werden: ${notes}`,
		extended: notes => `Die neuen Tage stehen jetzt auch in: ${notes}`,
		left: notes => `Gab es schon, unverändert: ${notes}`,
		problems: {
			nameMissing: () => 'Die Konferenz braucht einen Namen.',
			nameUnusable: () =>
				'Der Name braucht einen Buchstaben oder eine Ziffer, damit eine Datei so heißen kann.',
			nameTaken: other =>
				`Ihre Notizen hätten dieselben Pfade wie die von „${other}“. Ergänze das Jahr oder ein anderes Wort.`,
			dateMissing: () => 'Wähle ein Datum, das es gibt.',
			lastBeforeFirst: () => 'Der letzte Tag liegt vor dem ersten.',
			tooLong: days => `Eine Konferenz kann bis zu ${days} Tage haben.`,
			zoneUnknown: () => 'Diese Zeitzone kennt das Gerät nicht.',
			folderIsFile: path => `„${path}“ ist eine Datei, also kann kein Ordner so heißen.`,
			patternUnusable: () =>
				'Das Muster für Dateinamen in den Einstellungen gibt zwei Tagen denselben Namen.',
			templateGone: path => `„${path}“ gibt es nicht mehr.`,
		},
	},
	settings: {
		heading: 'Tagesnotizen',
		path: {
			name: 'Dateiname',
			desc: 'Wohin die Notizen einer neuen Konferenz kommen, unterhalb ihres Ordners.',
		},
		example: path => `Der dritte Tag heißt dann ${path}`,
		template: {
			name: 'Vorlage',
			desc: 'Eine deiner Notizen mit Platzhaltern wie {{title}}. Leer lassen für die eingebaute.',
		},
		header: {
			name: 'Kopf der Notiz',
			desc: 'Was die eingebaute Vorlage an den Anfang einer neuen Notiz schreibt.',
		},
		problems: {
			empty: 'Die Datei braucht einen Namen.',
			'unknown-placeholder': 'Einen der Platzhalter gibt es nicht.',
			'days-share-a-path': 'So hießen zwei Tage gleich. Füge {{day}} oder {{date}} hinzu.',
		},
	},
};
