import fc from 'fast-check';

const surrogates = 0x800;
const firstSurrogate = 0xd800;
const last = 0x10ffff;

/** fast-check's own unit `binary`: the same characters in the same order, but it does not list a million of them first. */
const anyCharacter = fc.integer({ min: 0, max: last - surrogates }).map(
	at => String.fromCodePoint(at < firstSurrogate ? at : at + surrogates),
	character => {
		if (typeof character !== 'string' || !/^\P{Surrogate}$/u.test(character))
			throw new Error('This is not one character.');
		const code = character.codePointAt(0) ?? 0;
		return code < firstSurrogate ? code : code - surrogates;
	},
);

/** Text of any characters at all, whole ones only. */
export function anyText(size: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
	return fc.string({ ...size, unit: anyCharacter });
}
