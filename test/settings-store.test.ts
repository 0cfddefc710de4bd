import type { Settings } from '../src/settings';
import { SettingsStore } from '../src/settings-store';

test('a change is kept, and told with the settings before it', async () => {
	const saved: Settings[] = [];
	const told: string[] = [];
	const store = new SettingsStore(null, async settings => void saved.push(settings));
	store.onChange(before => told.push(`${before.linkCards.where} -> ${store.read().linkCards.where}`));
	await store.change('linkCards.where', 'never');
	expect(saved.map(({ linkCards }) => linkCards.where)).toEqual(['never']);
	expect(told).toEqual(['day-notes -> never']);
});

test('what another device wrote is taken and not written again', () => {
	const saved: Settings[] = [];
	const store = new SettingsStore(null, async settings => void saved.push(settings));
	store.take({ notes: { conferenceFolder: 'Events' } });
	expect(store.read().notes.conferenceFolder).toBe('Events');
	expect(saved).toEqual([]);
});
