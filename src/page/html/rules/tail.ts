import { findWireCredits, isSignOff } from '../../agency.ts'
import type { HtmlRule } from './rule.ts'
import { says } from './says.ts'

/** "The Associated Press contributed to this report." */
export const wireCredit: HtmlRule = ({ text, inside }) => {
  if (!inside || text.length > 320) return null
  if (findWireCredits(text).length > 0) return { role: 'wire-credit', rule: 'tail.wire-credit' }
  return isSignOff(text) ? { role: 'wire-credit', rule: 'tail.sign-off' } : null
}

/** The last lines of a text that tell of its writer. */
export const bioWords: HtmlRule = (line, scene) => {
  const { inside, index, words } = line
  if (!inside || words > 90 || index < scene.last - 2 || index < scene.first + 4) return null
  return says(line, 'bio') ? { role: 'bio', rule: 'tail.bio' } : null
}
