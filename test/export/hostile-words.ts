import fc from 'fast-check'

/** What pages hold that breaks formats: ends of rows and cells, formulas, markup, what turns writing, halves of characters. */
const PIECES = [
  '\t', '\n', '\r\n', '\u2028', '\u0085', '\u000b', '"', "'", ',', ';', '|', '=1+1', '@SUM(A1)', '-2+3', '\\', '\\n',
  '<script>alert(1)</script>', '</content>', ']]>', '<!--', '&amp;', '&', '<', '%', '#', '`', '[x](javascript:y)',
  '\u202e', '\u2066', '\u200f', '\ufeff', '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u009b', '\ufffe', '\uffff',
  '\ud800', '\udfff', '😀', '𝒳', 'é', 'e\u0301', 'ß', '漢字', 'שלום', ' ', '  ', 'a', 'word', 'X'.repeat(10_000),
  'BEGIN:VEVENT', 'END:VCALENDAR', 'type', '__proto__', '---', '[^1]', '{}', 'null', 'NaN',
] // biome-ignore format: pieces read better side by side

/** Words of a hostile page. */
export const hostileWords: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''))

/** The same with something in it to see. */
export const hostileName: fc.Arbitrary<string> = hostileWords.map((words) => `${words}n`)
