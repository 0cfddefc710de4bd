import type { talks as english } from '../en/talks';
import { plural } from './numbers';

/** The talks view. */
export const talks: typeof english = {
	view: 'Vorträge',
	command: 'Vorträge anzeigen',
	list: 'Vorträge nach Konferenz und Tag',
	days: n => plural(n, '# Tag', '# Tage'),
	noTalks: 'Keine Überschriften unter diesem Tag',
	done: n => plural(n, '# Follow-up erledigt', '# Follow-ups erledigt'),
	times: { now: 'Jetzt', next: 'Gleich' },
	search: 'Vorträge suchen',
	filter: 'Vorträge filtern',
	arrange: 'Vorträge gruppieren und sortieren',
	more: 'Weitere Aktionen',
	only: { open: 'Mit offenen Follow-ups', links: 'Mit Links', unseen: 'Noch ohne Folien oder Video' },
	speaker: 'Vortragende',
	chooseSpeaker: 'Vorträge anzeigen von …',
	noSpeaker: 'Ohne Vortragende',
	groupBy: 'Gruppierung',
	group: { day: 'Tag', kind: 'Art', speaker: 'Vortragende', none: 'Keine' },
	sort: { note: 'Wie in der Notiz', time: 'Uhrzeit', title: 'Titel' },
	nothingFound: 'Keine passenden Vorträge.',
	menu: {
		tab: 'In neuem Tab öffnen',
		split: 'Rechts öffnen',
		link: 'Link kopieren',
		linkCopied: 'Link kopiert',
		markdown: 'Als Markdown kopieren',
		markdownCopied: 'Vortrag ohne seine Kommentare kopiert',
		board: 'Follow-ups auf dem Board anzeigen',
		speaker: name => `Nur Vorträge von ${name}`,
		notConference: 'Keine Konferenz',
	},
	notConference: name =>
		`„${name}“ wird nicht mehr aufgeführt. In den Einstellungen lässt sich das zurücknehmen.`,
	cli: {
		description: 'Listet die Vorträge deiner Konferenzen auf',
		day: 'Nur der Tag mit dieser Nummer oder diesem Datum',
		none: 'Keine Vorträge gefunden.',
	},
	basesView: 'Konferenzvorträge',
	noTalksInBase: 'Keine Notiz in dieser Base ist ein Konferenztag.',
	warnings: {
		'header-unreadable': (detail, line) =>
			`Der Kopf der Notiz ist nicht lesbar${line === null ? '' : ` (Zeile ${line})`}: ${detail}`,
		'day-disagrees': detail => `In Kopf, Titel oder Dateiname steht auch „${detail}“.`,
		'visible-comment': (_detail, line) =>
			`Der Kommentar${line === null ? '' : ` in Zeile ${line}`} ist auf der Seite sichtbar.`,
		'date-untrusted': () =>
			'Die Daten dieser Konferenz passen nicht zu den Nummern ihrer Tage und werden deshalb nicht verwendet.',
	},
	empty: {
		heading: 'Noch keine Tagesnotizen',
		text: 'Hier erscheinen die Vorträge einer Konferenz, Tag für Tag, sobald eine Notiz zu einem ihrer Tage gehört. Dafür genügt eines davon:',
		header: { lead: 'im Kopf der Notiz die Zeile', example: 'conference: HarborConf 2026' },
		name: { lead: 'ein Titel oder Dateiname wie', example: 'HarborConf 2026 Tag 1' },
		event: { lead: 'ein Titel mit Veranstaltung und Jahr und darunter', example: '## Tag 1' },
		folder: folder =>
			folder === ''
				? 'ein Platz im Konferenzordner, sobald einer in den Einstellungen steht'
				: `ein Platz im Konferenzordner „${folder}“`,
		lookedAt: n =>
			plural(n, '# Notiz dieses Vaults wurde angesehen.', '# Notizen dieses Vaults wurden angesehen.'),
	},
};
