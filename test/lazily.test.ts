import { lazily, pattern } from '../src/lazily';

test('what is made lazily is made when it is first asked for, once', () => {
	const make = jest.fn(() => ({}));
	const read = lazily(make);
	expect(make).not.toHaveBeenCalled();
	expect(read()).toBe(read());
	expect(make).toHaveBeenCalledTimes(1);
});

test('a pattern is the regular expression of its source and flags', () => {
	const word = pattern(String.raw`\p{L}+`, 'gu');
	expect('Über 9 Boote'.match(word())).toEqual(['Über', 'Boote']);
	expect(word()).toBe(word());
});
