/** @jest-environment jsdom */
import type { App } from 'obsidian';
import { act } from 'preact/test-utils';
import { showAddTalk } from '../../src/day-template/add-talk-modal';
import { askFollowUp } from '../../src/day-template/follow-up-modal';
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

test('a follow-up that has no place keeps its box open with all that was typed, until there is one', async () => {
	const written: string[] = [];
	let isPlace = false;
	let isAnswered = false;
	void act(() => {
		void askFollowUp(app, en, 'Docks', '', async text => {
			if (!isPlace) throw new Refusal('noPlaceForComment', 'Day 1.md');
			written.push(text);
		}).then(() => (isAnswered = true));
	});
	type('ask for slides');
	await submit();
	expect([field()?.value, notices]).toEqual([
		'ask for slides',
		[en.refusals.noPlaceForComment('Day 1.md')],
	]);
	isPlace = true;
	await submit();
	expect([field(), written, isAnswered]).toEqual([null, ['ask for slides'], true]);
});

test('a talk is added once, however often Enter is pressed, and its form closes when told to', async () => {
	const added: string[] = [];
	let finish = () => undefined as void;
	void act(() =>
		showAddTalk(app, {
			strings: en,
			time: '',
			conference: 'Ports',
			note: 'Day 1.md',
			onAdd: async ({ title }, close) => {
				added.push(title);
				await new Promise<void>(resolve => (finish = resolve));
				close();
			},
		}),
	);
	type('Docks');
	await submit();
	await submit();
	expect([added, field()?.value]).toEqual([['Docks'], 'Docks']);
	await act(async () => finish());
	expect([added, field()]).toEqual([['Docks'], null]);
});
