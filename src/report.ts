import { Notice } from 'obsidian';
import type { Strings } from './i18n/strings';
import { messageOf, Refusal } from './refusal';

/**
 * Tells the user what went wrong: a refusal as its sentence, anything else as a bug, which also goes to the console.
 * Safe as a last `catch`.
 */
export function report(error: unknown, strings: Strings): void {
	if (isRefusal(error)) {
		new Notice(sentence(error, strings));
		return;
	}
	console.error('Conference Notes', error);
	new Notice(strings.report.bug(messageOf(error)));
}

/** Lets something be done meanwhile, and tells the user when it goes wrong. */
export function reportFailure(action: Promise<unknown>, strings: Strings): void {
	action.catch((error: unknown) => report(error, strings));
}

/** What went wrong, in the user's language where it is a refusal. */
export function reason(error: Error, strings: Strings): string {
	return isRefusal(error) ? sentence(error, strings) : error.message;
}

function isRefusal(error: unknown): error is Refusal {
	return error instanceof Refusal;
}

function sentence(refusal: Refusal, strings: Strings): string {
	return (strings.refusals[refusal.key] as (...args: readonly unknown[]) => string)(...refusal.args);
}
