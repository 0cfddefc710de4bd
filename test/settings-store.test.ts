import type { Settings } from '../src/settings';
import { SettingsStore } from '../src/settings-store';

test('a change is kept, and told with the settings before it', async () => {
	const saved: Settings[] = [];
	const told: string[] = [];
	const store = new SettingsStore(async settings => void saved.push(settings));
	store.onChange(before => told.push(`${before.linkCards.where} -> ${store.read().linkCards.where}`));
	await store.change('linkCards.where', 'never');
	expect(saved.map(({ linkCards }) => linkCards.where)).toEqual(['never']);
	expect(told).toEqual(['day-notes -> never']);
});

test('what another device wrote is taken and not written again', () => {
	const saved: Settings[] = [];
	const store = new SettingsStore(async settings => void saved.push(settings));
	store.take({ notes: { conferenceFolder: 'Events' } });
	expect(store.read().notes.conferenceFolder).toBe('Events');
	expect(saved).toEqual([]);
});

test('what cannot be read is told, what belongs to another version is not', () => {
	const store = new SettingsStore(async () => {});
	expect(store.take({ linkCards: { where: 'sometimes' }, boards: {} })).toEqual([
		{ path: 'linkCards.where', value: 'sometimes', isUnknown: false },
	]);
});

test('data of which nothing can be read changes nothing, and is told', () => {
	const store = new SettingsStore(async () => {});
	store.take({ linkCards: { lookUp: 'never', blockedSites: ['tracker.example'] } });
	const before = store.read();
	expect(store.take('')).toEqual([{ path: '', value: '', isUnknown: false }]);
	expect(store.read()).toBe(before);
});

test('fields that are handed over are taken one by one, and kept', async () => {
	const saved: Settings[] = [];
	const store = new SettingsStore(async settings => void saved.push(settings));
	await store.change('notes.conferenceFolder', 'Events');
	const faults = await store.adopt({ linkCards: { where: 'never', lookUp: 'always' }, boards: 1 });
	expect(faults.map(({ path, isUnknown }) => [path, isUnknown])).toEqual([
		['boards', true],
		['linkCards.lookUp', false],
	]);
	expect(saved.at(-1)).toEqual(store.read());
	expect(store.read()).toMatchObject({
		notes: { conferenceFolder: 'Events' },
		linkCards: { where: 'never', lookUp: 'when-asked' },
	});
});
