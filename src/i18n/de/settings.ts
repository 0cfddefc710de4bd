import type { settings as english } from '../en/settings';

/** The settings dialog. */
export const settings: typeof english = {
	conferenceFolder: {
		name: 'Konferenzordner',
		desc: 'Notizen in diesem Ordner sind Tagesnotizen, auch wenn sonst nichts in ihnen darauf hinweist.',
	},
	folderMissing: path => `Es gibt keinen Ordner „${path}“.`,
	noteMissing: path => `Es gibt keine Notiz „${path}“.`,
	keywords: {
		name: 'Erste Wörter von Follow-ups',
		desc: 'Ein Kommentar in <!-- --> oder %% %% ist ein Follow-up, wenn er mit einem dieser Wörter beginnt.',
	},
	notConferences: {
		heading: 'Keine Konferenz',
		empty: 'Nichts wurde als „keine Konferenz“ markiert.',
	},
	all: 'Alle Einstellungen',
	restore: {
		name: 'Standard wiederherstellen',
		desc: 'Jede Einstellung bekommt den Wert, den sie am Anfang hatte.',
		button: 'Wiederherstellen',
		confirm: 'Alle Einstellungen auf den Standard zurücksetzen?',
		warning:
			'Deine Notizen bleiben, wie sie sind. Das lässt sich nicht rückgängig machen; kopiere die Einstellungen als Text, um sie zu behalten.',
		done: 'Alle Einstellungen stehen wieder auf dem Standard.',
	},
	text: {
		name: 'Einstellungen als Text',
		desc: 'Kopiere alle Einstellungen, oder füge die eines anderen Vaults ein.',
		button: 'Als Text anzeigen',
		help: 'Was du hier änderst oder einfügst, wird Feld für Feld übernommen.',
		label: 'Alle Einstellungen als Text',
		copy: 'Kopieren',
		copied: 'Einstellungen kopiert',
		apply: 'Übernehmen',
		applied: 'Einstellungen übernommen',
		unreadable: why => `Das ist nicht lesbar: ${why}`,
		noSettings: 'Hier stehen keine Einstellungen.',
		wrong: (field, value) => `„${field}“ kann nicht ${value} sein und bleibt, wie es ist.`,
		unknown: field => `Eine Einstellung „${field}“ gibt es nicht. Sie wird ausgelassen.`,
	},
	reset: fields =>
		`Einige Einstellungen von Conference Notes waren nicht lesbar und stehen wieder auf dem Standard: ${fields}`,
	unreadable: {
		atFirst: 'Die Einstellungen von Conference Notes waren nicht lesbar. Alle stehen auf dem Standard.',
		later: 'Die geänderten Einstellungen von Conference Notes waren nicht lesbar. Alle bleiben, wie sie waren.',
	},
};
