import { LATIN_LETTERS } from '../../article/index.ts'
import { ARABIC_LETTERS, CYRILLIC_LETTERS, GREEK_LETTERS } from './romanise.data.ts'

const LETTERS = new Map(
  [LATIN_LETTERS, CYRILLIC_LETTERS, GREEK_LETTERS, ARABIC_LETTERS].flatMap(Object.entries),
)
const PLAIN = /^[\x20-\x7e]*$/
const ENGLISH_APOSTROPHE = /['`]/g

/**
 * A name in plain lower-case Latin letters: marks taken off, Cyrillic, Greek and Arabic spelled out,
 * apostrophes dropped. Letters of other scripts stay as they are.
 *
 * @example romanise('Łukasz Müller') // 'lukasz muller'
 * @example romanise('Сергей Петров') // 'sergey petrov'
 */
export function romanise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(ENGLISH_APOSTROPHE, '')
  let plain = ''
  // Composed first: "й" and "ё" have their own spelling, which decomposition would lose.
  for (const letter of text.normalize('NFKC').toLowerCase()) {
    const known = LETTERS.get(letter)
    if (known !== undefined) {
      plain += known
      continue
    }
    for (const part of letter.normalize('NFKD')) {
      if (!/\p{M}/u.test(part)) plain += LETTERS.get(part) ?? part
    }
  }
  return plain
}
