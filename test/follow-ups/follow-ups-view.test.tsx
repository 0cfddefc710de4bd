/** @jest-environment jsdom */
import type { WorkspaceLeaf } from 'obsidian';
import { listColumns } from '../../src/follow-ups/columns';
import type { FollowUpsSource } from '../../src/follow-ups/follow-ups-source';
import { FollowUpsView } from '../../src/follow-ups/follow-ups-view';
import { en } from '../../src/i18n/en';

jest.mock(
	'obsidian',
	() => ({
		ItemView: class {
			readonly app = { workspace: { getActiveViewOfType: () => null } };
			readonly contentEl = Object.assign(document.body, { addClass: () => {} });
			register() {}
			registerDomEvent() {}
			addAction() {}
		},
		Modal: class {},
		SuggestModal: class {},
		FuzzySuggestModal: class {},
		setIcon: () => {},
	}),
	{ virtual: true },
);

test('a board that is closed draws nothing more, whatever is told to it later', async () => {
	let tell = () => {};
	const source = {
		strings: en,
		conferences: () => [],
		columns: () => listColumns([], en),
		unread: () => [],
		today: () => '2026-05-19',
		onChange: (listener: () => void) => (tell = listener),
	} as unknown as FollowUpsSource;
	const view = new FollowUpsView({} as WorkspaceLeaf, source) as unknown as Record<
		'onOpen' | 'onClose',
		() => Promise<void>
	>;
	await view.onOpen();
	expect(document.body.textContent).toContain('No follow-ups yet');
	await view.onClose();
	tell();
	expect(document.body.textContent).toBe('');
});
