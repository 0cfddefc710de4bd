import { formatsIn } from '../formats';
import { pluralIn } from '../plural';

/** Numbers and lists of several, in the words and digits of this language. */
export const { list, number } = formatsIn('ja');

/** The form of a text for a number of things, as `pluralIn` gives it. */
export const plural = pluralIn('ja');
