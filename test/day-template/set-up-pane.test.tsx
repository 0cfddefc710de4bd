/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { SetUpForm } from '../../src/day-template/set-up-form';
import { SetUpPane, type SetUpPaneProps } from '../../src/day-template/set-up-pane';
import { en } from '../../src/i18n/en';
import { clockAt } from './clock';
import { factsOf } from './vault-facts';

jest.mock('obsidian', () => ({ setIcon: () => undefined }), { virtual: true });

Object.assign(globalThis, { TextEncoder });

const host = document.body;
afterEach(() => render(null, host));

const text = en.dayTemplate.setUp;
const errors = () =>
	Array.from(host.querySelectorAll('.conference-notes-field-error'), each => each.textContent);

const form: SetUpForm = {
	name: '',
	firstDay: '',
	lastDay: '',
	timezone: 'UTC',
	folder: '',
	header: 'yaml',
	template: '',
};
const clock = clockAt('2026-05-01T10:00:00Z');

const draw = (props: Pick<SetUpPaneProps, 'initial'> & Partial<SetUpPaneProps>) =>
	act(async () =>
		render(
			<SetUpPane
				facts={factsOf()}
				clock={clock}
				strings={text}
				cancel={en.words.cancel}
				folders={[]}
				chooseZone={async () => null}
				chooseTemplate={async () => null}
				readTemplate={async () => undefined}
				onCancel={() => undefined}
				onSetUp={async () => null}
				{...props}
			/>,
			host,
		),
	);
const submit = () => act(async () => void host.querySelector('form')?.dispatchEvent(new Event('submit')));

test('a template of the settings that is gone is said at once, what is still to be filled in only when it is asked for', async () => {
	await draw({ initial: { ...form, template: 'gone.md' } });
	// The template is read in the meantime.
	await act(async () => undefined);
	expect(errors()).toEqual([text.problems.templateGone('gone.md')]);
	await submit();
	expect(errors()).toContain(text.problems.nameMissing());
});

test('what stops a set-up is said at its folder, with all that was filled in, until that is changed or it works', async () => {
	const initial = { ...form, name: 'Sea Days 2027', firstDay: '2027-06-14', lastDay: '2027-06-15' };
	let why: string | null = 'No folder can be made here.';
	let isClosed = false;
	const onSetUp = async (_plan: unknown, close: () => void) => {
		if (why === null) close();
		return why;
	};
	await draw({ initial, onSetUp, onCancel: () => (isClosed = true) });
	await submit();
	expect([errors(), host.querySelector('input')?.value]).toEqual([[why], 'Sea Days 2027']);
	const folder = host.querySelector<HTMLInputElement>('[aria-invalid="true"]');
	expect([folder, folder?.labels?.[0]?.textContent]).toEqual([document.activeElement, text.folder]);
	if (folder) folder.value = 'Elsewhere';
	await act(async () => void folder?.dispatchEvent(new Event('input')));
	expect([errors(), isClosed]).toEqual([[], false]);
	why = null;
	await submit();
	expect([errors(), isClosed]).toEqual([[], true]);
});

test.each([
	['Rust Meetup', 'none', '2026-05-19', 1],
	['Rust Meetup', 'yaml', '2026-05-19', 0],
	['Rust Meetup', 'none', '2026-05-20', 0],
	['Rust Meetup 2026', 'none', '2026-05-19', 0],
] as const)(
	'notes that will not be found as days of a conference are told of: %s, %s, until %s',
	async (name, header, lastDay, warnings) => {
		await draw({ initial: { ...form, name, firstDay: '2026-05-19', lastDay, header } });
		const told = Array.from(
			host.querySelectorAll('.conference-notes-set-up-warning'),
			each => each.textContent,
		);
		expect(told).toEqual(warnings === 0 ? [] : [text.notFound]);
	},
);
