import type { refusals as english } from '../en/refusals';
import { plural } from './numbers';

const nothing = 'Es wurde nichts geschrieben.';

/** Why something was not done: one sentence each, naming what and where. */
export const refusals: typeof english = {
	lineChanged: note =>
		`„${note}“ hat sich inzwischen geändert: Diese Zeile gibt es dort nicht mehr. ${nothing}`,
	lineAmbiguous: note =>
		`In „${note}“ gibt es mehrere gleiche Zeilen, und es ist unklar, welche gemeint ist. ${nothing}`,
	noteExists: note => `„${note}“ gibt es schon. Die Notiz bleibt, wie sie ist.`,
	noteMissing: note => `„${note}“ gibt es nicht mehr. ${nothing}`,
	noteChanged: note => `„${note}“ hat sich inzwischen geändert. Die Notiz bleibt, wie sie ist.`,
	folderIsNote: path => `„${path}“ ist eine Datei, kein Ordner. ${nothing}`,
	undoneInPart: (what, notes) =>
		`Rückgängig gemacht: ${what}, aber nicht in „${notes}“, denn dort wurde inzwischen etwas geändert.`,
	nothingToUndo: () => 'Es gibt nichts rückgängig zu machen.',
	statusUnwritable: note =>
		`Dieser Kommentar in „${note}“ kann diesen Status nicht tragen, ohne etwas anderes zu sagen. ${nothing}`,
	textUnwritable: note =>
		`Dieser Kommentar in „${note}“ bliebe mit diesem Text nicht so verborgen, wie er ist. ${nothing}`,
	keywordNeeded: (note, words) =>
		`Dieser Kommentar in „${note}“ ist nur ein Follow-up, solange er mit einem dieser Wörter beginnt: ${words}. ${nothing}`,
	noteUnwritable: (note, why) => `„${note}“ konnte nicht geschrieben werden: ${why}`,
	noPlaceForComment: note =>
		`In „${note}“ gibt es keine Stelle, an der ein Kommentar verborgen bliebe. ${nothing}`,
	noteUnreadable: (note, line) =>
		`„${note}“ enthält nicht lesbare Zeichen, zuerst in Zeile ${line}: Vielleicht ist sie nicht als UTF-8 gespeichert. ${nothing}`,
	noteTooLarge: (note, millions) =>
		plural(
			millions,
			`„${note}“ ist zu groß, um hier geändert zu werden: Sie hat # Million Zeichen. ${nothing}`,
			`„${note}“ ist zu groß, um hier geändert zu werden: Sie hat # Millionen Zeichen. ${nothing}`,
		),
	noPlaceForTask: note =>
		`In „${note}“ gibt es keine Stelle, an der eine Aufgabe alles andere unverändert ließe. ${nothing}`,
	noPlaceForTalk: note =>
		`In „${note}“ gibt es keine Stelle, an der eine Überschrift als solche gelesen würde. ${nothing}`,
	taskAlready: note => `Diese Zeile in „${note}“ ist schon eine Aufgabe. Sie bleibt, wie sie ist.`,
	lineHolds: note =>
		`In „${note}“ gehören andere Zeilen zu dieser und sähen ohne sie anders aus. ${nothing}`,
	templateUnreadable: why => `Der Kopf der Vorlage ist nicht lesbar: ${why}`,
	headerUnwritable: note =>
		`Der Kopf von „${note}“ kann die Schlüssel der Vorlage so nicht aufnehmen. Schreib sie dort selbst hinein. ${nothing}`,
	emptyText: () => 'Es gibt keinen Text, der geschrieben werden könnte.',
	dayUnknown: note => `„${note}“ nennt weder Nummer noch Datum eines Tages.`,
	noActiveNote: () => 'Öffne zuerst eine Notiz.',
	notEditing: () => 'Die Notiz wird nur angezeigt. Wechsle zuerst in den Bearbeitungsmodus.',
	dateUnwritable: note =>
		`Der Kopf von „${note}“ kann das Datum so nicht aufnehmen. Schreib es dort selbst hinein. ${nothing}`,
	notDayNote: () => 'Die aktive Notiz ist keine Tagesnotiz.',
	noTalkNow: () =>
		'Gerade läuft kein Vortrag, und heute wurde keiner bearbeitet. Öffne die Tagesnotiz, in die es soll.',
	noLineToTurn: note => `Der Cursor steht in „${note}“ auf keiner Textzeile.`,
	noFollowUp: note => `Der Cursor steht in „${note}“ auf keinem Follow-up.`,
	noDraft: note => `An dieser Stelle gibt es in „${note}“ keinen Entwurf.`,
	taskHasNoInbox: note =>
		`Eine Aufgabe hat ein Kästchen und gehört deshalb nie in den Eingang: „${note}“ bleibt, wie sie ist.`,
	noCardChosen: () => 'Wähle zuerst eine Karte auf dem Board.',
	noReference: () => 'Der Cursor steht auf keinem Verweis auf einen Tag wie [Day 2].',
	noDayBefore: note => `Vor dem Tag von „${note}“ gibt es keinen anderen.`,
	noConference: () =>
		'Es gibt noch keine Konferenz. Richte eine ein, oder schreibe „conference:“ in den Kopf einer Notiz.',
};
