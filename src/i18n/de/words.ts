import type { words as english } from '../en/words';

/** What several parts say alike. */
export const words: typeof english = {
	cancel: 'Abbrechen',
	clear: 'Zurücksetzen',
	clearSearch: 'Suche leeren',
	showOnly: 'Nur anzeigen',
	sortBy: 'Sortierung',
	addFollowUp: 'Follow-up hinzufügen',
	copyAddress: 'Adresse kopieren',
	addressCopied: 'Adresse kopiert',
	boardColumns: 'Spalten des Boards',
	quoted: text => `„${text}“`,
	open: what => `${what} öffnen`,
	created: name => `„${name}“ erstellt`,
};
