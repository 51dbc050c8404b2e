import { type CitedWords, plain } from './cited-words.ts'

/** Quoted words of a sentence that are not said so in the cited words; where `…` stands something was left out. */
export function unlicensedQuotations(sentence: string, { words }: CitedWords): string[] {
  const known = withoutMarks(words)
  return [...plain(sentence).matchAll(/"([^"]{1,2000})"/g)].flatMap(([, quoted = '']) => {
    const pieces = quoted.split('…').map((piece) => withoutMarks(piece))
    return pieces.every((piece) => known.includes(piece)) ? [] : [quoted]
  })
}

/** Marks move with a quotation: `“adjusted.”` goes on as `“adjusted,” she says`. */
const withoutMarks = (text: string): string =>
  text
    .replace(/[.,;:!?"'()]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
