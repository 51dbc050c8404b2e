import { hull } from '../../article/index.ts'
import type { Timex } from '../../dates/index.ts'
import type { Argument } from '../../language/index.ts'
import { sayingForms } from '../../lexicon/index.ts'
import type { Event } from '../event.ts'
import type { EventScene } from '../sides/event-party.ts'
import { CLAUSE_OPENERS } from '../status/status-cues.data.ts'
import type { Trigger } from './match-frames.ts'

/** Words of saying: a day right behind them is the day of the statement. */
const REPORTING = sayingForms({ having: 'dated', tense: 'told' })

/** When it happens: the nearest time expression of its clause, else none. */
export function findWhen(
  scene: EventScene,
  trigger: Trigger,
  timexes: readonly Timex[],
): Event['when'] {
  const options = timexes.filter(
    (timex) =>
      timex.sentence === scene.sentence.index &&
      timex.from &&
      timex.to &&
      timex.type !== 'DURATION' &&
      timex.type !== 'SET',
  )
  const roles = timeRoles(scene, trigger)
  let best: Timex | undefined
  let bestCost = 26
  for (const timex of options) {
    const cost = distance(scene, trigger, timex, roles)
    if (cost < bestCost) {
      best = timex
      bestCost = cost
    }
  }
  // "Monday through Wednesday" is one time, whichever end is nearer.
  const last = best ? timexes.indexOf(best) : -1
  best = options.find(({ rangeTo }) => rangeTo !== undefined && rangeTo === last) ?? best
  if (!best?.from || !best.to) return undefined
  const end = best.rangeTo === undefined ? undefined : timexes[best.rangeTo]
  return { from: best.from, to: end?.to ?? best.to, value: best.value, spans: best.spans }
}

const DEADLINES: ReadonlySet<string> = new Set(['by', 'until', 'till'])
/** What a time gains that the event's own word has, and loses that another word has. */
const OWN_TIME = 10
const OTHERS_TIME = 4

interface TimeRoles {
  readonly own: readonly Argument[]
  readonly others: readonly Argument[]
}

/** The times of the event's own words and those of other verbs and nouns of its sentence. */
function timeRoles({ sentence, grammar }: EventScene, { words, at: own }: Trigger): TimeRoles {
  const times = (fits: (at: number) => boolean) =>
    sentence.predicates
      .filter(({ at }) => fits(at))
      .flatMap(({ args }) => args.filter(({ role }) => role === 'ARGM-TMP'))
  const above = new Set<number>()
  for (let at = own, step = 0; at >= 0 && step < MAX_CLIMB; step++) {
    above.add(at)
    at = grammar.words[at]?.head ?? -1
  }
  // What is said or announced on a day may well be of that day.
  return {
    own: times((at) => words.includes(at)),
    others: times((at) => !words.includes(at) && !above.has(at)),
  }
}

const MAX_CLIMB = 12

const isIn = (phrases: readonly Argument[], at: number): boolean =>
  phrases.some(({ start, end }) => start <= at && at < end)

/** Words between trigger and time; clause bounds and a verb of saying between them cost more. */
function distance(scene: EventScene, trigger: Trigger, timex: Timex, roles: TimeRoles): number {
  const { words } = scene.sentence
  const start = scene.analysis.prose.clean.toClean(hull(timex.spans).start)
  let at = words.findIndex((word) => word.end > start)
  if (at < 0) at = words.length
  const [low, high] = at < trigger.at ? [at, trigger.at] : [trigger.at, at]
  let cost = high - low
  for (let index = low + 1; index < high; index++) {
    const text = scene.grammar.lower[index] as string
    // "Shook hands during their talks on Monday": of the day of the talks.
    const isMeanwhile = text === 'during' && isIn(roles.own, index)
    if (CLAUSE_OPENERS.has(text) && !isMeanwhile) cost += 15
    if (text === ',') cost += 2
    const group = scene.grammar.groupAt[index]
    if (group && group.head === index && group.form === 'finite' && !trigger.words.includes(index))
      cost += 10
  }
  if (isIn(roles.own, at)) cost -= OWN_TIME
  else if (isIn(roles.others, at)) cost += OTHERS_TIME
  const before = scene.grammar.lower.slice(Math.max(0, at - 2), at)
  // "asked for answers by April 30", "no later than May 15": a deadline.
  if (DEADLINES.has(before.at(-1) ?? '') || before.join(' ') === 'later than') return Infinity
  if (before.some((text) => REPORTING.has(text))) cost += 15
  return cost
}
