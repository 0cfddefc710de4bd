import { breaches, readObject, type Finding } from './finding';

/** Beginnings by which a licence is told, by its SPDX name. */
const texts: Readonly<Record<string, RegExp>> = {
	MIT: /^(The )?MIT License\s+[^]*Permission is hereby granted, free of charge/,
	'Apache-2.0': /Apache License\s+Version 2\.0/,
	'BSD-2-Clause': /Redistribution and use in source and binary forms/,
	'BSD-3-Clause': /Redistribution and use in source and binary forms[^]*Neither the name/,
	ISC: /Permission to use, copy, modify, and\/or distribute/,
	'MPL-2.0': /Mozilla Public License Version 2\.0/,
	'GPL-3.0-only': /GNU GENERAL PUBLIC LICENSE\s+Version 3/,
	'AGPL-3.0-only': /GNU AFFERO GENERAL PUBLIC LICENSE\s+Version 3/,
};

/** What the directory would find in the licence: `LICENSE` and the name for it in `package.json`. */
export function reviewLicence(licence: string, packageText: string): readonly Finding[] {
	const name = readObject(packageText)?.license;
	const expected = typeof name === 'string' && Object.hasOwn(texts, name) ? texts[name] : null;
	return [
		...breaches(
			'LICENSE',
			[
				['error', 'is missing', text => text.trim() === ''],
				[
					'warning',
					'is none that is told by its text',
					text => !Object.values(texts).some(each => each.test(text)),
				],
				['warning', 'names the holder of the sample', text => /Dynalist/i.test(text)],
			],
			licence,
		),
		...breaches(
			'package.json',
			[
				['warning', 'names no open-source licence', () => !expected],
				['warning', 'names another licence than LICENSE is', text => expected?.test(text) === false],
			],
			licence,
		),
	];
}
