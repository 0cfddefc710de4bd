import { en } from '../src/i18n/en';
import { changeSetting, defaultSettings, readSettings } from '../src/settings';
import { formatSettings, readSettingsText } from '../src/settings-text';

const read = (text: string) => readSettingsText(text, defaultSettings, en);

test('what is copied can be pasted', () => {
	const settings = changeSetting(defaultSettings, 'linkCards.allowedSites', ['harborconf.example']);
	const { data, problems } = read(formatSettings(settings));
	expect(readSettings(data)).toEqual({ settings, faults: [] });
	expect(problems).toEqual([]);
});

test('where the sample of a vault lies is not copied into another', () => {
	const settings = changeSetting(defaultSettings, 'firstUse.sample', ['1a2b3c4d Sample/Day 1.md']);
	expect(formatSettings(settings)).toBe(formatSettings(defaultSettings));
});

test('each field that cannot be taken has its sentence', () => {
	const text = '{ "linkCards": { "where": "sometimes", "lookUp": "never" }, "boards": [] }';
	expect(read(text).problems).toEqual([
		'There is no setting “boards”. It is left out.',
		'“linkCards.where” cannot be "sometimes" and stays as it is.',
	]);
});

test('a long value is told by its beginning', () => {
	const [problem] = read(`{ "notes": "${'x'.repeat(500)}" }`).problems;
	expect(problem).toMatch(/^“notes” cannot be "x{59}… and stays as it is\.$/);
});

test.each([
	['', /^This cannot be read: /],
	['{ "notes": ', /^This cannot be read: /],
	['null', /^This has no settings in it\.$/],
	['[1]', /^This has no settings in it\.$/],
	['"notes"', /^This has no settings in it\.$/],
])('of %j nothing is taken', (text, sentence) => {
	expect(read(text)).toEqual({ data: null, problems: [expect.stringMatching(sentence)] });
});
