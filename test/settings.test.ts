import { changeSetting, defaultSettings, readSettings } from '../src/settings';

test('no data gives the defaults', () => {
	expect(readSettings(null)).toEqual(defaultSettings);
	expect(readSettings('broken')).toEqual(defaultSettings);
});

test('a damaged field gets its default and the others stay', () => {
	const read = readSettings({
		notes: { conferenceFolder: 'Events', keywords: [1, 2] },
		linkCards: 7,
		old: true,
	});
	expect(read.notes.conferenceFolder).toBe('Events');
	expect(read.notes.keywords).toEqual(defaultSettings.notes.keywords);
	expect(read.linkCards).toEqual(defaultSettings.linkCards);
	expect(read).not.toHaveProperty('old');
});

test('one field is changed by its path, the others stay', () => {
	const changed = changeSetting(defaultSettings, 'notes.conferenceFolder', 'Events');
	expect(changed).toEqual({
		...defaultSettings,
		notes: { ...defaultSettings.notes, conferenceFolder: 'Events' },
	});
});

test('a value of the wrong kind changes nothing', () => {
	expect(changeSetting(defaultSettings, 'notes.conferenceFolder', 7)).toEqual(defaultSettings);
});
