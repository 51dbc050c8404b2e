import { type CivilDay, dayFromNumber, dayNumber } from '../article/index.ts'
import { type Belief, beliefOf, bestOf, nearness } from './publication/belief.ts'
import { weighGroups } from './publication/candidate.ts'
import { type DayFacts, weighWords } from './publication/day-facts.ts'
import { type DayLink, linkToldDays } from './publication/day-link.ts'
import { dayMeant } from './publication/day-name.ts'
import { likenessOf } from './publication/page-likeness.ts'
import type { StoryDay } from './timex.ts'

/** A page among those that tell one story: what it says of its own day, and what was judged by that alone. */
export interface StoryPage {
  readonly id: string
  readonly facts: DayFacts
  readonly value?: CivilDay
  readonly confidence: number
  /** A copy of its text proves its day. */
  readonly proved: boolean
}

/** A page whose own day is as sure as this dates others. */
const ANCHOR = 0.6
/** Days before and after those of the dated pages on which a page of the story may have been published. */
const BEFORE = 8
const AFTER = 12
/** A stamp that is wrong is wrong by some days: the named one is this much likelier than its neighbours. */
const SPREAD = 2
/** What a happening told by another page is worth, where both name the same day for it, and how many count. */
const LINK = 1.7
const MOST_LINKS = 2
/** "yesterday" fits one day alone, "on Monday" a week of them. */
const FIRM = 1.7
/** The day of a date line without a year. */
const YEARLESS = 2
const ROUNDS = 3

/**
 * One judgement of the days of all pages of a story: what each says of its own, how near they lie together, and the days that
 * they name for the same happenings. A function of the set of pages; those that nothing dates are left out.
 *
 * @param pages sorted by id
 */
export function judgeTogether(pages: readonly StoryPage[]): Map<string, StoryDay> {
  const anchors = pages.filter(({ value, confidence }) => value && confidence >= ANCHOR)
  if (anchors.length === 0) return new Map()
  const window = windowOf(anchors)
  const links = linkToldDays(pages.map(({ facts }) => facts.told))
  const likeness = likenessOf(pages.map(({ facts }) => facts.words))
  const own = pages.map((page) => ownWeights(page, window))
  let beliefs: Belief[] = pages.map((page) =>
    page.value && page.confidence >= ANCHOR
      ? new Map([[dayNumber(page.value) ?? 0, page.confidence]])
      : new Map(),
  )
  for (let round = 0; round < ROUNDS; round++) {
    const before = beliefs
    const near = nearness(before, likeness)
    beliefs = pages.map((page, at) => {
      const weights = own[at] as Map<number, number>
      const told = links.get(at) ?? []
      const scores = [...weights].map(([day, weight]): [number, number] => [
        day,
        weight + near(at, day) + linkWeight(page, told, { day, beliefs: before, pages }),
      ])
      return beliefOf(scores)
    })
  }
  return new Map(
    pages.flatMap(({ id }, at) => {
      const best = bestOf(beliefs[at] as Belief)
      return best ? [[id, { ...best, pages: nearestTo(best.day, anchors, id) }] as const] : []
    }),
  )
}

/** Every day near one of the dated pages. */
function windowOf(anchors: readonly StoryPage[]): Set<number> {
  const days = new Set<number>()
  for (const { value } of anchors) {
    const day = dayNumber(value as CivilDay) ?? 0
    for (let step = -BEFORE; step <= AFTER; step++) days.add(day + step)
  }
  return days
}

/** What a page's own stamps and words say of each day; where a copy proved its day, that. */
function ownWeights(
  { facts, value, confidence, proved }: StoryPage,
  window: ReadonlySet<number>,
): Map<number, number> {
  const words = weighWords(facts)
  const proof = proved ? Math.log(confidence / Math.max(0.01, 1 - confidence)) : 0
  const days = new Set(window)
  for (const { day } of facts.sources) days.add(dayNumber(day) ?? 0)
  if (proved && value) days.add(dayNumber(value) ?? 0)
  const stamp = facts.sources.reduce<(typeof facts.sources)[number] | null>(
    (top, source) => (top && top.logOdds >= source.logOdds ? top : source),
    null,
  )
  const named =
    proof > (stamp?.logOdds ?? 1) ? value : stamp && stamp.logOdds > 1 ? stamp.day : null
  const stamped = named ? (dayNumber(named) ?? null) : null
  return new Map(
    [...days].map((number) => {
      const day = dayFromNumber(number)
      const line = facts.yearless.some(({ month, date }) => fallsOn(month, date, day))
        ? YEARLESS
        : 0
      const copied = day === value ? Math.max(0, proof) : 0
      const stamps = weighGroups(facts.sources, day) + line + copied
      const far = stamped === null ? 0 : slip(Math.abs(number - stamped))
      return [number, stamps + (stamps > 0 ? SPREAD : 0) + far + words(day)]
    }),
  )
}

const fallsOn = (month: number, date: number, day: CivilDay): boolean =>
  Number(day.slice(5, 7)) === month && Number(day.slice(8)) === date

/** How much seldomer a wrong stamp is so many days off than one day. */
const slip = (days: number): number => (days < 2 ? 0 : days < 4 ? -0.6 : days < 11 ? -2 : -4)

/** Whether the happenings that other pages tell too fall on the days that they name for them. */
function linkWeight(
  { facts }: StoryPage,
  links: readonly DayLink[],
  { day, beliefs, pages }: { day: number; beliefs: readonly Belief[]; pages: readonly StoryPage[] },
): number {
  const byTold = new Map<number, [sum: number, weight: number, firm: number]>()
  for (const { told, page, other, likeness } of links) {
    const meant = dayMeant(facts.told[told]!.name, day)
    const theirs = (pages[page] as StoryPage).facts.told[other]!.name
    let agree = 0
    let known = 0
    for (const [at, share] of beliefs[page] as Belief) {
      known += share
      if (overlaps(dayMeant(theirs, at), meant)) agree += share
    }
    const [sum, weight] = byTold.get(told) ?? [0, 0]
    const firm = facts.told[told]!.name.kind === 'offset' ? FIRM : 1
    byTold.set(told, [sum + likeness * (2 * agree - known), weight + likeness * known, firm])
  }
  let all = 0
  for (const [sum, weight, firm] of byTold.values())
    if (weight >= 0.2) all += firm * (sum / Math.max(1, weight))
  return LINK * Math.max(-MOST_LINKS, Math.min(MOST_LINKS, all))
}

type Days = readonly [number, number] | null

const overlaps = (one: Days, two: Days): boolean =>
  one !== null && two !== null && one[0] <= two[1] && two[0] <= one[1]

/** Most pages that a day is said to rest on. */
const MOST_NAMED = 3

function nearestTo(day: CivilDay, anchors: readonly StoryPage[], own: string): string[] {
  const number = dayNumber(day) ?? 0
  const gap = ({ value }: StoryPage) => Math.abs((dayNumber(value as CivilDay) ?? 0) - number)
  return anchors
    .filter(({ id }) => id !== own)
    .sort((x, y) => gap(x) - gap(y) || (x.id < y.id ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(({ id }) => id)
    .sort()
}
