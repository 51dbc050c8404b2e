import { namesNobody } from '../lexicon/index.ts'
import { isPlural } from './plural.ts'
import { withArticle } from './pronoun-name.ts'

/** Names as a sentence lists them: `Russia, Iran and the United States`. */
export function list(names: readonly string[]): string {
  const shown = names.map(withArticle)
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** "China denies", "American officials deny", "Iran and Iraq deny". */
export const verb = (names: readonly string[], one: string, many: string): string =>
  names.length > 1 || isPlural(names[0] ?? '') ? many : one

/** `“…,” Ana says`, `The bridge is shut, Ana says`. */
export function said(proposition: string, speakers: string): string {
  const quoted = /^(["“].*?)([.,]?)(["”])$/s.exec(proposition)
  // `The plan was “adjusted.”` goes on as `The plan was “adjusted,” Ana says`.
  const ends = /^(.*)[.](["”])$/s.exec(proposition)
  if (!quoted && ends) return `${ends[1]},${ends[2]} ${speakers}`
  if (!quoted) return `${proposition}, ${speakers}`
  const comma = /[?!…]$/.test(quoted[1] ?? '') ? '' : ','
  return `${quoted[1]}${comma}${quoted[3]} ${speakers}`
}

/** A name, or words that stand for somebody by themselves: not "it", not "some". */
export const isNamed = (name: string): boolean => /\p{Lu}/u.test(name) && !namesNobody(name)
