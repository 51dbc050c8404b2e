import type { SentenceClauses, VerbGroup } from '../../clauses/index.ts'
import type { EventStatus } from '../event.ts'
import type { Refusal } from '../find/event-type.ts'
import type { StatusRuleName } from '../rule-files.data.ts'
import type { Governor } from './governor.ts'

/** Whether something happened, by the words around it, and the rule that says so. */
export interface StatusReading {
  readonly status: EventStatus
  readonly rule: StatusRuleName
  /** Word index of the verb above, whose status it is: `will hold talks`. */
  readonly passedOn?: number
  /** Set where the doer itself will not or did not: `will not release`, `refused to meet`. */
  readonly refusal?: Refusal
  /** Word index of the verb or noun that decides, where it is another than the event's own. */
  readonly cue?: number
}

/** What a rule sees: the event word, its verb group (none for nouns) and what governs it. */
export interface Site {
  readonly grammar: SentenceClauses
  readonly at: number
  readonly group: VerbGroup | undefined
  readonly governor: Governor | undefined
  readonly depth: number
}
