import type { SentenceClauses, VerbGroup } from '../../clauses/index.ts'
import type { Sides } from '../sides/both-sides.ts'
import type { EventSide } from '../sides/event-party.ts'
import type { Trigger } from './match-frames.ts'

/** What the verb's form is worth: the finite verb of the main clause tells the news. */
const FORM_WEIGHTS = { finite: 2.4, infinitive: 1.4, participle: 1.2 } as const
const NOUN_WEIGHT = 0.8
const SUBORDINATE_COST = 0.9
/** Words that open a subordinate clause, looked for between its subject and its verb. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'who which that after before while as when because since whose where'.split(' '),
)

/**
 * How central an event is to its sentence: main verbs before side clauses and nouns, fuller frames
 * and named sides before bare ones, earlier before later. Compare only within one sentence.
 */
export function weigh(
  grammar: SentenceClauses,
  trigger: Trigger,
  { actors, recipients }: Sides,
): number {
  const group = trigger.group
  const form = group ? FORM_WEIGHTS[group.form] : NOUN_WEIGHT
  const parts = Math.min(2, trigger.words.length - 1) * 0.4
  const sides = (strength(actors) + strength(recipients)) * 0.6
  const cost = group && isSubordinate(grammar, group) ? SUBORDINATE_COST : 0
  return form + parts + sides - cost - trigger.at * 0.02
}

const strength = (side: readonly EventSide[]): number =>
  Math.max(0, ...side.map((one) => one.strength)) / 3

function isSubordinate({ lower, groupAt }: SentenceClauses, group: VerbGroup): boolean {
  for (let at = group.from - 1; at >= Math.max(0, group.from - 6); at--) {
    if (groupAt[at] || lower[at] === ',') return false
    if (SUBORDINATORS.has(lower[at] as string)) return true
  }
  return false
}
