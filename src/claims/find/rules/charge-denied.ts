import { CLAIM_NOUNS } from '../../../lexicon/index.ts'
import { type ClaimPassage, type CueRule, cellAt, draftOf, subjectOf } from '../passage.ts'

/** Words between a charge and the verb that denies it: `a claim (which) the foreign ministry has denied`. */
const REACH = 12

/** `…, a charge Oslo denies`, `an accusation that the coast guard rejected`: denied is what the noun stands for. */
export const findChargeDenied: CueRule = (passage, cue) => {
  const isDenial = cue.verb.kind === 'deny' && !cue.negated && !cue.passive && !cue.infinitive
  const source = isDenial ? subjectOf(passage, cue) : null
  if (!source || source.to > cue.from) return null
  const noun = chargeBefore(passage, source.from)
  if (noun < 0 || cue.from - noun > REACH) return null
  return draftOf(passage, cue, source, [{ from: noun - 1, to: noun + 1 }], 'charge-denied')
}

/** The noun that a relative clause hangs on, with nothing but "which" or "that" between; -1 for none. */
function chargeBefore({ paragraph, range }: ClaimPassage, subject: number): number {
  const before = cellAt(paragraph, subject - 1)
  const isRelative =
    before.wordClass === 'relative' || before.low === 'that' || before.low === 'which'
  let at = isRelative ? subject - 2 : subject - 1
  if (cellAt(paragraph, at).wordClass === 'comma') at--
  const { low, quote } = cellAt(paragraph, at)
  const isCharge = CLAIM_NOUNS.has(low) || low === 'charge'
  const article = cellAt(paragraph, at - 1).low
  return at > range.from && quote === -1 && isCharge && /^(?:a|an|the|any|this)$/.test(article)
    ? at
    : -1
}
