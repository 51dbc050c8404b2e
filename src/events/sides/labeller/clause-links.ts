import type { Clause, SentenceClauses } from '../../../clauses/index.ts'
import type { Trigger } from '../../find/match-frames.ts'
import { argumentsAfter, objectsOf } from '../arguments.ts'
import type { EventScene } from '../event-party.ts'

/** What the clause of the event has, by the head of each phrase: `about`, `arg to`, `beyond with`. */
export type Links = ReadonlyMap<number, string>

/** How each phrase stands to the event's clause. */
export function linksOf({ grammar }: EventScene, trigger: Trigger): Links {
  const links = new Map<number, string>()
  const put = (at: number, name: string) => {
    if (!links.has(at)) links.set(at, name)
  }
  const { group } = trigger
  const clause = grammar.clauses[grammar.clauseAt[trigger.at] as number]
  if (group) {
    const own = grammar.clauses[grammar.clauseAt[group.head] as number]
    for (const at of own?.subject?.heads ?? []) put(at, 'subject')
    for (const at of own?.about?.heads ?? []) put(at, 'about')
    for (const argument of objectsOf(grammar, group)) putArgument(argument, put)
  } else {
    const next = grammar.groups.find(({ from }) => from > trigger.at)
    for (const argument of argumentsAfter(grammar, trigger.at + 1, next?.from))
      putArgument(argument, put)
  }
  above(grammar, clause, put)
  return links
}

function putArgument(
  { phrases, preposition, beyond }: ReturnType<typeof argumentsAfter>[number],
  put: (at: number, name: string) => void,
): void {
  for (const { head } of phrases) put(head, `${beyond ? 'beyond' : 'arg'} ${preposition}`)
}

/** Subjects and objects of the clauses above, and of the noun's own clause. */
function above(
  { clauses }: SentenceClauses,
  clause: Clause | undefined,
  put: (at: number, name: string) => void,
): void {
  let one = clause
  for (let step = 0; one && step < 3; step++) {
    for (const at of one.subject?.heads ?? []) put(at, `up${step} subject`)
    for (const at of one.about?.heads ?? []) put(at, `up${step} about`)
    for (const { heads } of one.objects) for (const at of heads) put(at, `up${step} object`)
    for (const { heads, preposition } of one.obliques)
      for (const at of heads) put(at, `up${step} ${preposition}`)
    one = clauses[one.parent]
  }
}
