import { changeSetting, defaultSettings, readSettings } from '../src/settings';

const pathsOf = (faults: readonly { readonly path: string }[]) => faults.map(({ path }) => path);

test('no data gives the defaults, and nothing is wrong', () => {
	expect(readSettings(null)).toEqual({ settings: defaultSettings, faults: [] });
	expect(readSettings({})).toEqual({ settings: defaultSettings, faults: [] });
});

test('data that is no settings at all gives the defaults, and all of it is wrong', () => {
	expect(readSettings('broken')).toEqual({
		settings: defaultSettings,
		faults: [{ path: '', value: 'broken', isUnknown: false }],
	});
	expect(pathsOf(readSettings([]).faults)).toEqual(['']);
});

test('a damaged field gets its default and is named, and the others stay', () => {
	const { settings, faults } = readSettings({
		notes: { conferenceFolder: 'Events', keywords: [1, 2] },
		linkCards: 7,
		old: true,
	});
	expect(settings).toEqual({
		...defaultSettings,
		notes: { ...defaultSettings.notes, conferenceFolder: 'Events' },
	});
	expect(faults).toEqual([
		{ path: 'old', value: true, isUnknown: true },
		{ path: 'notes.keywords', value: [1, 2], isUnknown: false },
		{ path: 'linkCards', value: 7, isUnknown: false },
	]);
});

test.each([
	['linkCards.where', 'sometimes'],
	['linkCards.where', 7],
	['linkCards.lookUp', 'always'],
	['linkCards.allowedSites', 'example.org'],
	['linkCards.allowedSites', ['Example.org']],
	['linkCards.blockedSites', ['example.org', 'https://tracker.example/']],
	['linkCards.blockedSites', ['münchen.example']],
	['linkCards.blockedSites', ['']],
	['dayTemplate.header', 'xml'],
	['dayTemplate.template', null],
	['notes.conferenceFolder', '/Events/'],
	['notes.keywords', ['two words']],
	['notes.keywords', ['Todo']],
	['notes.keywords', ['']],
])('%s cannot be %j', (path, value) => {
	expect(changeSetting(defaultSettings, path, value)).toEqual(defaultSettings);
	const [section = '', field = ''] = path.split('.');
	expect(pathsOf(readSettings({ [section]: { [field]: value } }).faults)).toEqual([path]);
});

test('names that every object has are no settings', () => {
	const data: unknown = JSON.parse('{ "__proto__": { "notes": 1 }, "notes": { "constructor": {} } }');
	const { settings, faults } = readSettings(data);
	expect(settings).toEqual(defaultSettings);
	expect(pathsOf(faults)).toEqual(['__proto__', 'notes.constructor']);
});

test('one field is changed by its path, the others stay', () => {
	const changed = changeSetting(defaultSettings, 'notes.conferenceFolder', 'Events');
	expect(changed).toEqual({
		...defaultSettings,
		notes: { ...defaultSettings.notes, conferenceFolder: 'Events' },
	});
});
