/** @jest-environment jsdom */
import type { App } from 'obsidian';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { askNewTalk } from '../../src/day-template/add-talk-modal';
import { askFollowUp } from '../../src/day-template/follow-up-modal';
import { Form } from '../../src/day-template/form';
import { en } from '../../src/i18n/en';
import { Refusal } from '../../src/refusal';

let notices: string[] = [];
jest.mock(
	'obsidian',
	() => ({
		setIcon: () => undefined,
		Notice: class {
			constructor(text: string) {
				notices.push(text);
			}
		},
		Modal: class {
			onOpen = () => undefined;
			#closed = () => undefined;
			readonly contentEl = document.body.appendChild(document.createElement('div'));
			readonly modalEl = { toggleClass: () => undefined };
			setTitle() {
				return this;
			}
			setCloseCallback(closed: () => undefined) {
				this.#closed = closed;
			}
			open() {
				this.onOpen();
			}
			close() {
				this.#closed();
				this.contentEl.remove();
			}
		},
	}),
	{ virtual: true },
);

const app = {} as App;
const field = () => document.querySelector('input');
const submit = () =>
	act(
		async () =>
			void document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })),
	);

function type(text: string): void {
	const input = field();
	if (!input) throw new Error('no form is open');
	input.value = text;
	void act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
}

beforeEach(() => (notices = []));
afterEach(() => document.body.replaceChildren());

test('a follow-up closes its box before it is written, and asks again for what had no place, until there is one', async () => {
	const written: string[] = [];
	let fail: (error: Error) => void = () => undefined;
	let asked = Promise.resolve();
	void act(() => {
		asked = askFollowUp(app, en, 'Docks', '', async text => {
			if (written.push(text) === 1) await new Promise((_, reject) => (fail = reject));
		});
	});
	type('ask for slides');
	await submit();
	expect([field(), written]).toEqual([null, ['ask for slides']]);
	await act(async () => fail(new Refusal('noPlaceForComment', 'Day 1.md')));
	expect([field()?.value, notices]).toEqual([
		'ask for slides',
		[en.refusals.noPlaceForComment('Day 1.md')],
	]);
	type('ask Bo for slides');
	await submit();
	await asked;
	expect([field(), written[1]]).toEqual([null, 'ask Bo for slides']);
});

test('a follow-up is not written when its box is left', async () => {
	const written: string[] = [];
	let asked = Promise.resolve();
	void act(() => {
		asked = askFollowUp(app, en, 'Docks', 'see', async text => void written.push(text));
	});
	await act(async () => document.querySelector('button')?.click());
	await asked;
	expect([field(), written]).toEqual([null, []]);
});

test('a talk closes its form before it is added, and what was filled in comes back with the reason when it is refused', async () => {
	const added: string[] = [];
	void act(() => {
		void askNewTalk(
			app,
			{ strings: en, time: '10:35', conference: 'Ports', note: 'Day 1.md' },
			async ({ title, time, speakers }) => {
				expect(field()).toBeNull();
				if (added.push([time, title, speakers].join(' ')) === 1)
					throw new Refusal('noPlaceForTalk', 'Day 1.md');
			},
		);
	});
	type('Docks - Ada Lane');
	await submit();
	expect([added, field()?.value, notices]).toEqual([
		['10:35 Docks Ada Lane'],
		'Docks',
		[en.refusals.noPlaceForTalk('Day 1.md')],
	]);
	await submit();
	expect([added[1], field()]).toEqual(['10:35 Docks Ada Lane', null]);
});

test('a form does what it is for once, however often Enter is pressed until that has ended', async () => {
	let times = 0;
	let end: () => void = () => undefined;
	const onSubmit = () => {
		times++;
		return new Promise<void>(resolve => (end = resolve));
	};
	const form = (
		<Form submit="Add" cancel="Cancel" refused={0} onCancel={() => undefined} onSubmit={onSubmit}>
			{null}
		</Form>
	);
	void act(() => render(form, document.body));
	await submit();
	await submit();
	expect(times).toBe(1);
	await act(async () => end());
	await submit();
	expect(times).toBe(2);
});
