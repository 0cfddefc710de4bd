import { findWords, foldText, searchWords } from '../../src/lists/search-words';

const marked = (text: string, query: string) => {
	const ranges = findWords(text, searchWords(query));
	return ranges.reduceRight(
		(marked, { from, to }) => `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
		text,
	);
};

test('a query is its words without case, accents and order of typing twice', () => {
	expect(searchWords('  Größe  CAFÉ cafe ')).toEqual(['grosse', 'cafe']);
	expect(searchWords('   ')).toEqual([]);
});

test.each([
	['Backpressure for humans', 'HUM back', '[Back]pressure for [hum]ans'],
	['Café naïve', 'cafe NAIVE', '[Café] [naïve]'],
	['Cafe\u0301!', 'café', '[Cafe\u0301]!'],
	['eﬃcient', 'fi', 'e[ﬃ]cient'],
	['Straße', 'STRASSE', '[Straße]'],
	['GROSSE Fuge', 'große', '[GROSSE] Fuge'],
	['abab', 'aba bab', '[abab]'],
	['港の地図', '地図', '港の[地図]'],
	['🦀 Rust 🦀', 'rust', '🦀 [Rust] 🦀'],
	['nothing here', 'zebra', 'nothing here'],
	['no words', '', 'no words'],
])('in “%s” %j is found as “%s”', (text, query, found) => expect(marked(text, query)).toBe(found));

test('folding keeps lines apart', () => {
	expect(foldText('É\nÀ\r\nö')).toBe('e\na\r\no');
});
