/** @jest-environment jsdom */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { SetUpFields } from '../../src/day-template/set-up-fields';
import { changeForm, type SetUpForm } from '../../src/day-template/set-up-form';
import { en } from '../../src/i18n/en';

jest.mock('obsidian', () => ({ setIcon: () => undefined }), { virtual: true });

const host = document.body;
afterEach(() => render(null, host));

const twoDays: SetUpForm = {
	name: 'Ports 2027',
	firstDay: '2027-06-14',
	lastDay: '2027-06-15',
	timezone: 'UTC',
	folder: '',
	header: 'yaml',
	template: '',
};

function Fields() {
	const [form, setForm] = useState(twoDays);
	return (
		<SetUpFields
			form={form}
			strings={en.dayTemplate.setUp}
			folders={[]}
			chooseZone={async () => null}
			chooseTemplate={async () => null}
			errorOf={() => null}
			onChange={(field, value) => setForm(form => changeForm(form, field, value))}
		/>
	);
}

const days = () => host.querySelector<HTMLInputElement>('input[type=number]');
const lastDay = () => host.querySelectorAll<HTMLInputElement>('input[type=date]')[1];

function type(field: HTMLInputElement | null | undefined, value: string): void {
	if (!field) throw new Error('no such field');
	field.value = value;
	void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

function leave(field: HTMLInputElement | null): void {
	void act(() => void field?.dispatchEvent(new Event('change', { bubbles: true })));
}

beforeEach(() => void act(() => render(<Fields />, host)));

test('the number of days can be deleted and typed anew', () => {
	expect(days()?.value).toBe('2');
	type(days(), '');
	expect(days()?.value).toBe('');
	type(days(), '3');
	expect([days()?.value, lastDay()?.value]).toEqual(['3', '2027-06-16']);
});

test('a number that was deleted or makes no sense comes back when its field is left', () => {
	for (const typed of ['', '0', '1.5']) {
		type(days(), typed);
		leave(days());
		expect(days()?.value).toBe(typed === '1.5' ? '1' : '2');
	}
});

test('the number follows the last day, and is empty when that lies before the first', () => {
	type(days(), '3');
	type(lastDay(), '2027-06-17');
	expect(days()?.value).toBe('4');
	type(lastDay(), '2027-06-01');
	expect(days()?.value).toBe('');
});
