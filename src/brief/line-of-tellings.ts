import type { EventStatus } from '../events/index.ts'
import type { DatedTelling } from './dated-telling.ts'
import { pointsToPlace, readsAlone } from './lines/reads-alone.ts'
import type { ToldTogether } from './merge-tellings.ts'
import { contentWords, overlapOf, shareOf } from './same-words.ts'

/** Only so many wordings are compared. */
const MOST_WORDINGS = 12
/** What breaks off says less than what is whole; what somebody said on the day less than what was done. */
const WHOLE = 1
const DONE = 0.5

/**
 * The telling whose words stand for all: it reads alone, names its place, breaks off nowhere, tells what was done, and has most in common with the
 * headlines (their words are `heads`) and with the others; of equal ones the first.
 */
export function wordingOf(
  { tellings }: ToldTogether,
  heads: readonly ReadonlySet<string>[] = [],
): DatedTelling | undefined {
  const shown = tellings.filter(({ line }) => line.text !== '').slice(0, MOST_WORDINGS)
  const words = shown.map(({ line }) => contentWords(line.text))
  const scored = shown.map((telling, at) => {
    const others = words.filter((_, index) => index !== at)
    const common = others.reduce((sum, other) => sum + overlapOf(words[at]!, other), 0)
    const own =
      (readsAlone(telling.line) ? 2 * WHOLE : 0) +
      (pointsToPlace(telling.line) ? 0 : WHOLE) +
      (telling.line.text.endsWith('…') ? 0 : WHOLE) +
      (telling.rule === 'statement' ? 0 : DONE) +
      heads.reduce((sum, head) => sum + shareOf(head, words[at]!), 0) / Math.max(1, heads.length)
    return { telling, score: own + (others.length > 0 ? common / others.length : 0) }
  })
  return scored.sort((a, b) => b.score - a.score)[0]?.telling
}

/** What most tellings say of whether it happened; a plan that came to pass happened. */
export function statusOfTellings({ tellings }: ToldTogether, wording: DatedTelling): EventStatus {
  const told = tellings.filter(({ line }) => line.text !== '')
  const has = (status: EventStatus) => told.filter((one) => one.status === status).length
  if (wording.status === 'planned' || wording.status === 'conditional')
    return has('happened') > 0 ? 'happened' : wording.status
  return has('happened') * 2 > told.length ? 'happened' : wording.status
}
