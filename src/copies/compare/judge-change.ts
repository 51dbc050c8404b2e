import type { Change } from './change.ts'
import { credit } from './changes/credit.ts'
import { day } from './changes/day.ts'
import { furniture } from './changes/furniture.ts'
import { glued } from './changes/glued.ts'
import { hedge } from './changes/hedge.ts'
import { inserted } from './changes/inserted.ts'
import { name } from './changes/name.ts'
import { negation } from './changes/negation.ts'
import { number } from './changes/number.ts'
import { opposite } from './changes/opposite.ts'
import { sameThing } from './changes/same-thing.ts'
import type { EditVerdict } from './edit-verdict.ts'

/**
 * The rules in order. Lines of the page are nobody's change. Brands next: a glued brand hides the word that was there. Harmless forms
 * before changes of meaning (`didn't` is no lost `not`); meaning before wording.
 */
const RULES = [
  furniture,
  credit,
  glued,
  sameThing,
  negation,
  opposite,
  number,
  day,
  hedge,
  name,
  inserted,
]

/** What a change is: harmless, a rewording, a change of meaning, or words injected. */
export function judgeChange(change: Change): EditVerdict {
  for (const rule of RULES) {
    const verdict = rule(change)
    if (verdict) return verdict
  }
  const short = change.now.length <= 3 && change.was.length <= 3
  return short ? { type: 'format', kind: 'synonym' } : { type: 'rewrite', kind: 'wording' }
}
