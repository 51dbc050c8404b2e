import { type SpeakerName, speakerLabel } from '../claims/index.ts'
import { namesNobody } from '../lexicon/index.ts'
import { withArticle } from './pronoun-name.ts'
import type { LedgerEntry, Stance } from './story-record.ts'

/** Those on one side of an entry, with the offices of persons. */
export const sidesOf = (entry: LedgerEntry, stance: Stance): SpeakerName[] =>
  entry[stance].map((name) => {
    const voice = entry.voices.find((one) => one.stance === stance && one.party === name)
    return voice?.office ? { name, office: voice.office } : { name }
  })

/** Names as a sentence lists them: `Russia, Iran and the United States`. */
export function list(names: readonly SpeakerName[]): string {
  const shown = names.map((one) => (one.office ? speakerLabel(one) : withArticle(one.name)))
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** What hangs on a noun: `survivors of a wreck in Bergen`. */
const HANGS = / (?:of|in|at|with|from|for|on|who|that|near|under|briefed|familiar|close) | \(/
const MANY = /\b(?:\p{Ll}+[^s\W]s|people|police|men|women|forces)$/u

/** Whether a noun phrase takes "are": its first noun decides. A name in capitals is one: `Reuters`. */
export function isPlural(phrase: string): boolean {
  const [head = ''] = phrase.split(HANGS)
  return MANY.test(head)
}

/** "China denies", "American officials deny", "Iran and Iraq deny". */
export const verb = (names: readonly SpeakerName[], one: string, many: string): string =>
  names.length > 1 || isPlural(names[0]?.name ?? '') ? many : one

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
