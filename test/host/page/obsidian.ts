import type * as O from 'obsidian';
import { built } from './built-exports';
import { notBuilt } from './not-built';
import { notBuiltClasses, notBuiltFunctions } from './not-built-exports';
import type { Shape } from './shape';

/** A class may be extended and asked for with `instanceof`; only making one throws. */
function classNotBuilt(name: string): unknown {
	return class {
		constructor() {
			notBuilt(name);
		}
	};
}

/** What a plugin gets for `require('obsidian')`: every export of the app, built or throwing. */
export const obsidian: Record<string, unknown> = {
	...Object.fromEntries(notBuiltClasses.map(name => [name, classNotBuilt(name)])),
	...Object.fromEntries(notBuiltFunctions.map(name => [name, () => notBuilt(name)])),
	...built,
};

type App_ = typeof O;
type Built = keyof typeof built;
type NotBuilt = (typeof notBuiltClasses)[number] | (typeof notBuiltFunctions)[number];

/** What a class of the app has without being made: its static members. And what one that is made is. */
type Class<T, Made> = Omit<T, 'prototype'> & { prototype: Shape<Made> };
type Expected<T> = T extends (...args: never[]) => unknown
	? T
	: T extends { prototype: infer Made }
		? Class<T, Made>
		: T;

/** Compile errors: an export of the app that is neither built nor listed, one listed that the app has not, one that does not fit. */
export const everyExportIsKnown: [
	Exclude<keyof App_, Built | NotBuilt>,
	Exclude<Built | NotBuilt, keyof App_>,
] extends [never, never]
	? true
	: never = true;
export const everyBuiltExportFits: { readonly [K in Built]: Expected<App_[K]> } = built;
