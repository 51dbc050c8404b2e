import { type CivilDay, dayFromNumber } from '../../article/index.ts'
import type { Likeness } from './page-likeness.ts'

/** The shares of belief that days have, by their numbers. */
export type Belief = ReadonlyMap<number, number>

/** Log-odds of a day that lies outside, whatever the words say. */
const OUTSIDE = -3.6
/** How often two pages of one story are so many days apart: half as often with each day more, and seldom far apart. */
const NEARNESS = [
  { share: 0.6, half: 0.7 },
  { share: 0.3, half: 2.5 },
  { share: 0.1, half: 20 },
]
/** No day is farther from a story than this says, in shares. */
const LEAST_NEAR = 1e-5

/** How near a day lies to the days of the other pages, in log-odds: those that tell most alike say most. */
export function nearness(
  beliefs: readonly Belief[],
  likeness: Likeness | null,
): (page: number, day: number) => number {
  const all = likeness ? null : massOf(beliefs, () => 1)
  let last: { page: number; mass: Map<number, number> } | null = null
  return (page, day) => {
    if (last?.page !== page) {
      const mass = likeness
        ? massOf(beliefs, (other) => (other === page ? 0 : likeness(page, other)))
        : without(all as Map<number, number>, beliefs[page] as Belief)
      last = { page, mass }
    }
    let sum = 0
    let total = 0
    for (const [at, mass] of last.mass) {
      sum += mass * apart(Math.abs(at - day))
      total += mass
    }
    return Math.log(Math.max(LEAST_NEAR, total > 0.01 ? sum / total : LEAST_NEAR))
  }
}

/** How much belief there is in each day. */
function massOf(beliefs: readonly Belief[], worth: (page: number) => number): Map<number, number> {
  const mass = new Map<number, number>()
  beliefs.forEach((belief, page) => {
    for (const [day, share] of belief) mass.set(day, (mass.get(day) ?? 0) + share * worth(page))
  })
  return mass
}

const without = (all: ReadonlyMap<number, number>, own: Belief): Map<number, number> =>
  new Map([...all].map(([day, mass]) => [day, mass - (own.get(day) ?? 0)]))

const apart = (days: number): number =>
  NEARNESS.reduce((sum, { share, half }) => {
    const fall = 2 ** (-1 / half)
    return sum + share * ((1 - fall) / (1 + fall)) * fall ** days
  }, 0)

/** Shares of belief from log-odds; what is left is some other day. */
export function beliefOf(scores: readonly (readonly [number, number])[]): Belief {
  const top = Math.max(OUTSIDE, ...scores.map(([, score]) => score))
  let sum = Math.exp(OUTSIDE - top)
  for (const [, score] of scores) sum += Math.exp(score - top)
  return new Map(
    scores.flatMap(([day, score]) => {
      const share = Math.exp(score - top) / sum
      return share > 0.01 ? [[day, share] as const] : []
    }),
  )
}

/** The day that is believed most, of equal ones the earlier. */
export function bestOf(belief: Belief): { day: CivilDay; confidence: number } | null {
  let best: [number, number] | null = null
  for (const entry of belief)
    if (!best || entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0]))
      best = [...entry]
  return best && { day: dayFromNumber(best[0]), confidence: Number(best[1].toFixed(3)) }
}
