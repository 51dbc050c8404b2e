import { agencyNamed } from '../../../lexicon/index.ts'
import { findWireCredits, isSignOff } from '../../agency.ts'
import type { PlainLabel, PlainPage } from '../label.ts'
import type { PlainPassage } from '../passage.ts'

const CONTRIBUTED =
  /\b(?:contributed(?: reporting)?(?: to this (?:report|story|article))?|contributed from [\p{L} ,]{3,60})\W{0,3}$/iu

// Most lines have none of these: looking for every agency in each would be half of the work.
const CREDITS =
  /contribut|report|editing|writing|compiled|copyright|©|\(c\)|input|material|content|information/
const SHORT = 12

/** An agency's bare name counts under a paragraph or as one: in a menu it is a link. */
function isUnderText(passages: readonly PlainPassage[], index: number): boolean {
  return passages[index - 1]?.ended === true || passages[index - 2]?.ended === true
}

/** "… contributed to this report.", "Reporting by …; editing by …", an agency's name as last line. */
export function wireCreditRule({ passages }: PlainPage, index: number): PlainLabel | null {
  const { text, words, plain } = passages[index] as PlainPassage
  if (text.length > 320) return null
  if (!CREDITS.test(plain) && (words > SHORT || !isUnderText(passages, index))) return null
  if (findWireCredits(text).length > 0) return { role: 'wire-credit', rule: 'wire-credit.agency' }
  if (isSignOff(text)) return { role: 'wire-credit', rule: 'wire-credit.sign-off' }
  if (words <= 45 && CONTRIBUTED.test(text)) {
    return { role: 'wire-credit', rule: 'wire-credit.contributed' }
  }
  const alone = words <= 4 && agencyNamed(text.replace(/[.—–-]+$/, '')) !== null
  return alone && index > 3 ? { role: 'wire-credit', rule: 'wire-credit.name' } : null
}
