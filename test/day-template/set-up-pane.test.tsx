/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { SetUpPane } from '../../src/day-template/set-up-pane';
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

test('a template of the settings that is gone is said at once, what is still to be filled in only when it is asked for', async () => {
	await act(async () =>
		render(
			<SetUpPane
				initial={{
					name: '',
					firstDay: '',
					lastDay: '',
					timezone: 'UTC',
					folder: '',
					header: 'yaml',
					template: 'gone.md',
				}}
				facts={factsOf()}
				clock={clockAt('2026-05-01T10:00:00Z')}
				strings={text}
				folders={[]}
				chooseZone={async () => null}
				chooseTemplate={async () => null}
				readTemplate={async () => undefined}
				onCancel={() => undefined}
				onSetUp={() => undefined}
			/>,
			host,
		),
	);
	// The template is read in the meantime.
	await act(async () => undefined);
	expect(errors()).toEqual([text.problems.templateGone('gone.md')]);
	await act(async () => void host.querySelector('form')?.dispatchEvent(new Event('submit')));
	expect(errors()).toContain(text.problems.nameMissing());
});
