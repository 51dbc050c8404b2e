const APOSTROPHE = /['’]/
const NOT = /^(.{1,30})(n['’]t)$/i
const CLITIC = /^(.{1,200})(['’](?:s|m|d|ll|re|ve))$/i

/** `the 1960's`, `the 80's`; but `2003's` belongs to a year. */
const DECADE = /^\d{1,3}0['’]s$/

/** Spellings without an apostrophe (or without a place for it), and where they are cut. */
const GLUED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  wanna: 3,
  gotta: 3,
  dont: 2,
  doesnt: 4,
  didnt: 3,
  isnt: 2,
  wasnt: 3,
  couldnt: 5,
  wouldnt: 5,
  shouldnt: 6,
  havent: 4,
  hasnt: 3,
  arent: 3,
  cant: 2,
  wont: 2,
}

/**
 * Where a word is cut into UD's syntactic words: the length of its first part, or 0.
 *
 * @example cutContraction("don't") // 2: do + n't
 */
export function cutContraction(word: string): number {
  if (DECADE.test(word)) return 0
  if (APOSTROPHE.test(word)) {
    const cut = NOT.exec(word) ?? CLITIC.exec(word)
    if (cut?.[1]) return cut[1].length
  }
  if (word.length > 8 || word.length < 4) return 0
  const lower = word.toLowerCase()
  return Object.hasOwn(GLUED, lower) ? (GLUED[lower] ?? 0) : 0
}
