import stylelint from 'stylelint';
import type { Finding } from './finding';

const warning = { severity: 'warning' } as const;

/** The directory's rules for styles. The last one knows what the oldest app of `minAppVersion` can draw: it is made with Electron 39. */
const config: stylelint.Config = {
	plugins: ['stylelint-no-unsupported-browser-features'],
	rules: {
		'function-url-scheme-allowed-list': [['data'], { severity: 'error' }],
		'function-url-no-scheme-relative': [true, { severity: 'error' }],
		'at-rule-disallowed-list': [['import'], { severity: 'error' }],
		'declaration-no-important': [true, warning],
		'color-named': ['never', warning],
		'selector-pseudo-class-disallowed-list': [['has'], warning],
		'declaration-block-no-duplicate-properties': [true, warning],
		'property-disallowed-list': [['all'], warning],
		'property-no-unknown': [true, warning],
		'selector-pseudo-class-no-unknown': [true, warning],
		'selector-pseudo-element-no-unknown': [true, warning],
		'selector-type-no-unknown': [true, warning],
		'at-rule-no-unknown': [true, warning],
		'unit-no-unknown': [true, warning],
		'plugin/no-unsupported-browser-features': [
			true,
			{
				...warning,
				browsers: ['electron >= 39'],
				ignorePartialSupport: true,
				ignore: ['css-nesting', 'css-cascade-layers'],
			},
		],
	},
};

/** What the directory would find in the styles. Comments that switch rules off do not count. */
export async function reviewStyles(css: string): Promise<readonly Finding[]> {
	const { results } = await stylelint.lint({
		code: css,
		config,
		ignoreDisables: true,
		quietDeprecationWarnings: true,
	});
	return results
		.flatMap(({ warnings, parseErrors, invalidOptionWarnings }) => [
			...warnings,
			...invalidOptionWarnings.map(({ text }) => ({ line: 0, severity: 'error', text })),
			...parseErrors.map(({ text }) => ({ line: 0, severity: 'error', text })),
		])
		.map(({ severity, line, text }) => ({
			severity: severity === 'error' ? 'error' : 'warning',
			where: `styles.css:${line}`,
			text,
		}));
}
