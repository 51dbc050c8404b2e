import { AHEAD, BEHIND, NOT_PAST, NOT_VERBS } from './direction.data.ts'
import type { Line } from './line.ts'

/** How many words back the governing verb is looked for. */
const REACH = 16

/**
 * Where an expression without a year or a side lies, by the nearest verb before it: "is to meet …
 * on Tuesday" looks ahead, "arrived on Sunday" back. Null where no verb speaks.
 */
export function readDirection(line: Line, at: number): 'past' | 'future' | null {
  const limit = Math.max(0, at - REACH)
  for (let index = at - 1; index >= limit; index--) {
    const found = readVerb(line, index)
    if (found) return found
    if (/^[;:]$/.test(line.lexemes[index]?.text ?? '')) break
  }
  return readFollowing(line, at)
}

function readVerb(line: Line, index: number): 'past' | 'future' | null {
  const word = line.lexemes[index]?.lower ?? ''
  if (AHEAD.has(word)) return isHave(line, index) ? 'past' : 'future'
  if (word === 'to' && isVerb(line, index + 1)) return 'future'
  // "is to be held in May": the participle of a passive looks where its auxiliary does.
  if (/^(?:be|being)$/.test(line.lexemes[index - 1]?.lower ?? '')) return null
  if (BEHIND.has(word)) return 'past'
  if (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word)) return 'past'
  return null
}

/** "was expected to close Friday" still looks ahead; "could have met Monday" does not. */
const isHave = (line: Line, index: number): boolean =>
  /^(?:would|could|may|might|must|should)$/.test(line.lexemes[index]?.lower ?? '') &&
  line.lexemes[index + 1]?.lower === 'have'

function isVerb(line: Line, index: number): boolean {
  const lexeme = line.lexemes[index]
  if (!lexeme || !/^\p{Ll}/u.test(lexeme.text) || lexeme.sense.trigger) return false
  return !NOT_VERBS.has(lexeme.lower) && lexeme.sense.number === undefined
}

/** "On Tuesday, ministers will meet": without a verb before it, the first one after it. */
function readFollowing(line: Line, at: number): 'past' | 'future' | null {
  const limit = Math.min(line.lexemes.length, at + REACH)
  for (let index = at + 1; index < limit; index++) {
    const word = line.lexemes[index]?.lower ?? ''
    if (/^(?:will|'ll|’ll|shall)$/.test(word)) return 'future'
    const found = readVerb(line, index)
    if (found === 'past') return 'past'
    if (found) return word === 'to' ? 'future' : null
  }
  return null
}
