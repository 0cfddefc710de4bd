import {
	changeForm,
	cleanName,
	countDays,
	toLastDay,
	type SetUpForm,
} from '../../src/day-template/set-up-form';

const form: SetUpForm = {
	name: '',
	firstDay: '2026-05-19',
	lastDay: '2026-05-21',
	timezone: 'Europe/Berlin',
	folder: '',
	header: 'yaml',
	template: '',
};

test('a new first day takes the last day along', () => {
	expect(changeForm(form, 'firstDay', '2026-12-31')).toEqual({
		...form,
		firstDay: '2026-12-31',
		lastDay: '2027-01-02',
	});
	const empty = { ...form, firstDay: '', lastDay: '' };
	expect(changeForm(empty, 'firstDay', '2026-05-19').lastDay).toBe('2026-05-19');
	expect(changeForm(form, 'firstDay', '').lastDay).toBe('2026-05-21');
});

test('the number of days and the last day follow each other', () => {
	expect(countDays(form)).toBe(3);
	expect(countDays({ ...form, lastDay: '2026-05-18' })).toBe(0);
	expect(countDays({ ...form, lastDay: '' })).toBeNull();
	expect(toLastDay(form, 1)).toBe('2026-05-19');
	expect(countDays({ ...form, lastDay: toLastDay(form, 1e9) })).toBe(9999);
	expect(toLastDay(form, 0)).toBe('2026-05-21');
	expect(toLastDay(form, NaN)).toBe('2026-05-21');
});

test('a name is one line', () => {
	expect(cleanName('  Harbor\u0000\n Conf\u2028\uD800 ')).toBe('Harbor Conf');
});
