// How a lemma is written from a word: letters cut from its end and letters added (`3y`), and what becomes
// of its capitals (`l`: all small; `s`: as in the word; `t`: the first one large): `3y` with `l` makes
// `Cities` to `city`.

/** How a word uses capitals. */
export type WordShape = 'none' | 'lower' | 'title' | 'single' | 'upper' | 'mixed' | 'digit'

/** The shape of a word: `title` for `Lima`, `upper` for `UN`, `single` for `A`, `digit` for `G20`. */
export function shapeOf(text: string, lower: string): WordShape {
  if (/\d/.test(text)) return /\p{L}/u.test(text) ? 'digit' : 'none'
  if (text === lower) return /\p{L}/u.test(text) ? 'lower' : 'none'
  if (text.length === 1) return 'single'
  if (text === text.toUpperCase()) return 'upper'
  return text[0] !== lower[0] && text.slice(1) === lower.slice(1) ? 'title' : 'mixed'
}

const titled = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** The letters to cut and add that make `lemma` of `word`, both in small letters. */
export function editBetween(word: string, lemma: string): string {
  let same = 0
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++
  return `${word.length - same}${lemma.slice(same)}`
}

/** What became of the capitals of `text` in `lemma`; null where no rule says it. */
export function capitalsOf(text: string, lemma: string): 'l' | 's' | 't' | null {
  const small = lemma.toLowerCase()
  const lower = text.toLowerCase()
  if (lemma === applyEdit(text, lower, editBetween(lower, small), 's')) return 's'
  if (lemma === small) return 'l'
  return lemma === titled(small) ? 't' : null
}

/** Writes the lemma. */
export function applyEdit(text: string, lower: string, edit: string, capitals: string): string {
  const cut = edit.charCodeAt(0) - 48
  const added = edit.slice(1)
  const word = capitals === 's' && text.toLowerCase() !== text ? text : lower
  const made = (cut === 0 ? word : word.slice(0, Math.max(0, word.length - cut))) + added
  return capitals === 't' ? titled(made) : made
}
