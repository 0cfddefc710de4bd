import type { linkCards as english } from '../en/link-cards';
import { formatsIn } from '../formats';
import { pluralIn } from '../plural';

const { number } = formatsIn('de');
const plural = pluralIn('de');

/** Link cards and chips. */
export const linkCards: typeof english = {
	kinds: {
		page: 'Webseite',
		article: 'Artikel',
		profile: 'Profil',
		post: 'Beitrag',
		search: 'Suche',
		event: 'Veranstaltung',
		talk: 'Vortrag',
		video: 'Video',
		playlist: 'Playlist',
		repository: 'Repository',
		folder: 'Ordner',
		commit: 'Commit',
		issue: 'Issue',
		'pull-request': 'Pull-Request',
		discussion: 'Diskussion',
		release: 'Release',
		package: 'Paket',
		'container-image': 'Container-Image',
		project: 'Projekt',
		paper: 'Fachartikel',
		form: 'Formular',
		file: 'Datei',
		pdf: 'PDF',
		slides: 'Folien',
		document: 'Dokument',
		spreadsheet: 'Tabelle',
		image: 'Bild',
		audio: 'Audio',
		archive: 'Archiv',
	},
	whys: {
		offline: 'Du bist offline',
		busy: 'Seite überlastet',
		slow: 'Seite zu langsam',
		unreachable: 'Keine Antwort',
		failed: 'Nicht gefunden',
		blocked: 'Seite gesperrt',
		held: 'Wartet auf Netz',
	},
	lookUp: 'Abrufen',
	lookUpThis: url => `${url} abrufen`,
	retry: 'Wiederholen',
	retryThis: url => `${url} noch einmal abrufen`,
	waiting: 'Wird abgerufen …',
	menu: {
		open: 'Link öffnen',
		copy: 'Adresse kopieren',
		lookUp: 'Abrufen',
		reload: 'Noch einmal abrufen',
		followUp: 'Follow-up hinzufügen',
		title: 'In [Titel](Adresse) umwandeln',
		asText: 'Hier als Text anzeigen',
		asCard: 'Wieder als Karte anzeigen',
		more: url => `Aktionen für ${url}`,
		block: host => `${host} nie abrufen`,
	},
	menuHere: 'Aktionen für den Link am Cursor anzeigen',
	titled: title => `Link in „${title}“ umgewandelt`,
	venueWifi: {
		command: 'Konferenz-WLAN ein- oder ausschalten',
		on: 'Konferenz-WLAN: Das Abrufen wartet, bis du dies ausschaltest oder eine langsame oder getaktete Verbindung besser wird.',
		off: 'Konferenz-WLAN beendet: Was gewartet hat, wird jetzt abgerufen.',
	},
	lookUpNote: 'Links dieser Notiz abrufen',
	lookUpConference: 'Links dieser Konferenz abrufen',
	progress: (done, all) => `Links werden abgerufen: ${number(done)} von ${number(all)} `,
	cancel: 'Abbrechen',
	summary: (found, failed, others, held) =>
		`${plural(found, { one: '# Link abgerufen', other: '# Links abgerufen' })}, ${number(failed)} fehlgeschlagen, ${number(others)} unverändert${held > 0 ? `, ${plural(held, { one: '# wartet', other: '# warten' })} auf Netz` : ''}.`,
	settings: {
		heading: 'Linkkarten',
		where: { name: 'Karten anzeigen', desc: 'Wo eine reine Adresse als Karte oder Chip erscheint.' },
		wheres: { 'day-notes': 'In Tagesnotizen', 'every-note': 'In jeder Notiz', never: 'Nie' },
		lookUp: {
			name: 'Links abrufen',
			desc: 'Wann die verlinkte Seite selbst nach Titel, Beschreibung und Bild gefragt wird. Kein anderer Dienst wird gefragt.',
		},
		whens: {
			never: 'Nie',
			'when-asked': 'Auf Wunsch',
			'when-added': 'Wenn ich einen Link hinzufüge',
			'allowed-only': 'Beim Anzeigen, nur erlaubte Seiten',
			'when-shown': 'Immer beim Anzeigen',
		},
		allowedSites: {
			name: 'Erlaubte Seiten',
			desc: 'Werden beim Anzeigen abgerufen, wenn „Links abrufen“ es so vorsieht. Eine Seite je Zeile; Subdomains zählen mit. Eine private Adresse wird nie gefragt, wenn sie nicht hier steht.',
		},
		blockedSites: {
			name: 'Gesperrte Seiten',
			desc: 'Werden nie abgerufen. Eine Seite je Zeile; Subdomains zählen mit.',
		},
		venueWifi: {
			name: 'Konferenz-WLAN',
			desc: 'Das Abrufen wartet, bis du dies ausschaltest oder eine langsame oder getaktete Verbindung besser wird.',
		},
		titledLinks: {
			name: 'Chips für Links mit Text',
			desc: 'Auch [Text](Adresse) als Chip anzeigen. Reine Adressen erscheinen immer so.',
		},
		kept: { name: 'Auf diesem Gerät gespeichert', desc: '' },
		size: (count, megabytes) =>
			`${plural(count, { one: '# Link', other: '# Links' })}, ${number(megabytes)} MB. So lassen sie sich offline lesen.`,
		clear: 'Leeren',
	},
};
