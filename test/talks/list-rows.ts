import { formatsIn } from '../../src/i18n/formats';
import { rememberRows, type ListRows } from '../../src/talks/rows';

/** Sorts as English does. */
export const english = formatsIn('en').compare;

/** The rows to show, of a list that remembers none. */
export const listTalksRows: ListRows = (...asked) => rememberRows(english)(...asked);
