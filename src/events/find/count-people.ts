import type { NounPhrase, SentenceClauses } from '../../clauses/index.ts'
import { SMALL_NUMBERS, verbForms } from '../../lexicon/index.ts'
import type { Event } from '../event.ts'
import type { EventScene } from '../sides/event-party.ts'
import type { Trigger } from './match-frames.ts'

/** What is counted of people, by the verbs that say it of their object. */
const COUNTED: Readonly<Record<keyof NonNullable<Event['counts']>, ReadonlySet<string>>> = {
  dead: formsOf('kill murder slay execute behead massacre lynch assassinate'),
  hurt: formsOf('injure wound hurt maim'),
  held: formsOf('arrest detain jail imprison apprehend abduct kidnap'),
  fined: formsOf('fine'),
}
/** What befalls the subject: "four died". */
const DYING: ReadonlySet<string> = formsOf('die perish')

function formsOf(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(' ').flatMap(verbForms))
}

/** Joined verbs and side clauses that are followed from the event's word: "shelled the port, killing four and wounding nine". */
const MOST_STEPS = 2
const FOLLOWED: ReadonlySet<string> = new Set(['conj', 'advcl', 'xcomp', 'parataxis'])

/** How many people died, were hurt, held or fined in an event, where its own clause or one joined to it says so in figures. */
export function countPeople({ grammar }: EventScene, trigger: Trigger): Event['counts'] {
  const counts: { -readonly [kind in keyof NonNullable<Event['counts']>]: number } = {}
  const root = trigger.group?.head ?? trigger.at
  for (const { predicate, undergoer, about } of grammar.clauses) {
    const at = predicate.head
    if (predicate.negated || predicate.modality !== 'none' || !hangsOn(grammar, at, root)) continue
    const verb = grammar.lower[at] as string
    const kind = DYING.has(verb) ? 'dead' : kindOf(verb)
    const whom = DYING.has(verb) ? about : undergoer
    if (!kind || !whom || counts[kind] !== undefined) continue
    const count = whom.heads.reduce(
      (sum, head) => sum + numberOf(grammar, grammar.phraseAt[head]),
      0,
    )
    if (Number.isFinite(count) && count > 0) counts[kind] = count
  }
  return Object.keys(counts).length > 0 ? counts : undefined
}

const kindOf = (verb: string) =>
  (Object.keys(COUNTED) as (keyof typeof COUNTED)[]).find((kind) => COUNTED[kind].has(verb))

/** The word is the event's own, or joined to it on either side. */
function hangsOn({ words }: SentenceClauses, at: number, root: number): boolean {
  const reaches = (from: number, to: number): boolean => {
    let one = from
    for (let step = 0; step <= MOST_STEPS; step++) {
      if (one === to) return true
      const word = words[one]
      if (!word || !FOLLOWED.has(word.deprel.split(':')[0] as string)) return false
      one = word.head
    }
    return false
  }
  return reaches(at, root)
}

/** The figure of a phrase: `nine` of "at least nine others", 1 of "a guard"; not a number where it tells none. */
function numberOf({ words, lower }: SentenceClauses, phrase: NounPhrase | undefined): number {
  if (!phrase) return Number.NaN
  for (let at = phrase.from; at < phrase.to; at++) {
    const text = lower[at] as string
    const small = SMALL_NUMBERS.get(text)
    if (small !== undefined) return small
    if (/^\d{1,3}(?:,?\d{3})*$/.test(text) && words[at]?.upos === 'NUM')
      return Number(text.replaceAll(',', ''))
  }
  const head = words[phrase.head]
  const opener = lower[phrase.from] as string
  if (opener === 'a' || opener === 'an') return head?.xpos === 'NN' ? 1 : Number.NaN
  return head?.xpos === 'NNP' ? 1 : Number.NaN
}
