import type { Predicate } from '../../language/index.ts'
import type { Trigger } from '../find/match-frames.ts'
import type { Argument } from './arguments.ts'
import type { EventScene } from './event-party.ts'

/** The predicates of the words that tell an event: `launched` and `attack` of "launched an attack", the verb first. */
function predicatesOf({ sentence }: EventScene, { words, at }: Trigger): Predicate[] {
  const own = sentence.predicates.filter((one) => words.includes(one.at))
  return own.sort((a, b) => Number(b.at === at) - Number(a.at === at))
}

/** What a phrase is to the event's own word, by PropBank's roles: `ARG1`, `ARGM-LOC`. */
export function roleOf(
  scene: EventScene,
  trigger: Trigger,
  { phrases }: Argument,
): string | undefined {
  for (const { args } of predicatesOf(scene, trigger)) {
    for (const { role, head } of args) {
      if (phrases.some(({ from, to }) => from <= head && head < to)) return role
    }
  }
  return undefined
}
