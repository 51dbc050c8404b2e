import type { SentenceClauses } from '../../clauses/index.ts'
import type { EventStatus } from '../event.ts'
import type { Refusal } from '../find/event-type.ts'
import { findGovernor, type Governor } from './governor.ts'
import {
  ALLEGING,
  ALLEGING_NOUNS,
  DENYING,
  DISMISSING,
  PLANNING,
  PLANNING_NOUNS,
  REFUSING,
  SCHEDULED,
  WILLING,
  WISHING,
  WISHING_NOUNS,
} from './status-cues.data.ts'
import type { Site, StatusReading } from './status-site.ts'

/** What the word above says of it: "refused to", "accused of", "threatened to". */
export function governed({ grammar, group, governor }: Site): StatusReading | null {
  if (!governor) return null
  const { word, at: cue } = governor
  const finite = group?.form === 'finite'
  const of = (status: EventStatus, refusal?: Refusal): StatusReading => ({
    status,
    rule: 'governed',
    cue,
    ...(refusal ? { refusal } : {}),
  })
  if (isDisputed(grammar, governor)) return of('denied')
  if (ALLEGING_NOUNS.has(word)) return of('alleged')
  if (REFUSING.has(word) && !finite) return of('denied', 'own-refusal')
  if (ALLEGING.has(word)) return falsely(grammar, cue) ? of('denied') : of('alleged')
  if (DENYING.has(word)) return of('denied')
  // A finite verb in the complement of `hope`, `threaten`, `agree` is as unreal as an infinitive,
  // but `warned that rebels attacked` reports.
  if (finite && !group?.modal) return null
  if (WISHING.has(word) || WISHING_NOUNS.has(word)) {
    return group || WISHING_NOUNS.has(word) || word.startsWith('call') ? of('conditional') : null
  }
  if (PLANNING.has(word) || PLANNING_NOUNS.has(word)) return planned(grammar, governor, of)
  if (WILLING.has(word)) return of('conditional')
  if (SCHEDULED.has(word)) return of('planned')
  return null
}

/** A plan may itself be denied, doubtful or under a condition: `may be arranging a visit`. */
function planned(
  grammar: SentenceClauses,
  governor: Governor,
  of: (status: EventStatus, refusal?: Refusal) => StatusReading,
): StatusReading {
  if (governor.group?.negated) return of('denied', 'own-refusal')
  const modal = governor.group?.modal
  if (modal === 'may' || modal === 'might' || modal === 'could') return of('conditional')
  return hasCondition(grammar, governor.at) ? of('conditional') : of('planned')
}

/** `rejected accusations that it covered up`: a disputing verb over what is said. */
function isDisputed(grammar: SentenceClauses, governor: Governor): boolean {
  if (!ALLEGING_NOUNS.has(governor.word)) return false
  const over = findGovernor(grammar, governor.at, undefined)
  return over !== undefined && (DISMISSING.has(over.word) || DENYING.has(over.word))
}

const falsely = (grammar: SentenceClauses, at: number): boolean =>
  grammar.lower[at - 1] === 'falsely'

/** True where `if` or `unless` follows in the sentence. */
export function hasCondition(grammar: SentenceClauses, at: number): boolean {
  for (let index = at + 1; index < grammar.lower.length; index++) {
    const text = grammar.lower[index] as string
    if (text === 'if' || text === 'unless' || text === 'provided') return true
  }
  return false
}
