import { type Cite, daysBetween, hull, textAt } from '../article/index.ts'
import type { Annotated, TimelineEntry } from '../record/index.ts'
import type { DatedTelling } from './dated-telling.ts'
import { isSameDeed, sharedThings } from './deeds/same-deed.ts'
import type { LeadDeed } from './lead-deeds.ts'
import { readsAlone } from './lines/reads-alone.ts'
import { contentWords, overlapOf } from './same-words.ts'
import { TakenPlaces } from './taken-places.ts'

/** Two sentences tell one thing of one day where they share so much of their words. */
const SAME_WORDS = 0.5
/** Only so many lines of one day are compared: keeps a live blog linear. */
const MAX_COMPARED = 200
/** Only so many tellings of a line are compared: more say the same. */
const MOST_TOLD = 8
/** A telling of a month or longer must agree in so many sides and things with the day that it joins. */
const COARSE_DAYS = 27
const SHARED_OF_COARSE = 2
/** One page that tells a deed so many days beside the others has slipped. */
const SLIP_DAYS = 2
/** So many pages are the others. */
const MANY = 3
/** A page tells of what lies at most so many days back without naming the day. */
const MOST_BACK = 14

/** All tellings of one happening. */
export interface ToldTogether {
  /** Those that read alone first, then those nearest to their day. */
  readonly tellings: DatedTelling[]
  from: string
  to: string
  readonly evidence: Cite[]
}

interface Group extends ToldTogether {
  /** The words of the first of them. */
  readonly words: ReadonlySet<string>[]
  /** Where it is told, by article. */
  readonly places: Map<string, TakenPlaces>
}

/**
 * Tellings put together where they tell one happening: on the same day, by what is done, by whom, to whom or where, by the words of one
 * sentence or its copy. What names a week or a month joins the day in it on which the same was done; a single page that has the day
 * next to that of many joins them; headlines and leads that tell it without its day are evidence, too.
 */
export function mergeTellings(
  tellings: readonly DatedTelling[],
  members: readonly Annotated[],
  leads: readonly (readonly LeadDeed[])[],
): ToldTogether[] {
  const articles = new Map(members.map(({ article }) => [article.id, article]))
  const wordsAt = ({ article, spans }: Cite): string =>
    textAt(articles.get(article)?.text ?? '', spans)
  const groups = ofOneDay(inOrder(tellings), wordsAt)
  const joined = withoutSlips(withoutCoarse(groups))
  members.forEach((page, at) => {
    for (const lead of leads[at] ?? []) joinLead(joined, lead, page)
  })
  return joined
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A key by which tellings stand in the order of the pages' texts. */
export const placeKey = ({ evidence, what }: Pick<TimelineEntry, 'evidence' | 'what'>): string => {
  const first = evidence[0]
  const start = first ? hull(first.spans).start : 0
  return `${first?.article} ${String(start).padStart(8, '0')} ${what}`
}

function inOrder(tellings: readonly DatedTelling[]): DatedTelling[] {
  const alone = new Set(tellings.filter(({ line }) => readsAlone(line)))
  return [...tellings].sort(
    (a, b) =>
      Number(alone.has(b)) - Number(alone.has(a)) ||
      a.nearness - b.nearness ||
      compare(placeKey(a), placeKey(b)),
  )
}

function ofOneDay(tellings: readonly DatedTelling[], wordsAt: (cite: Cite) => string): Group[] {
  const byDays = new Map<string, Group[]>()
  for (const telling of tellings) {
    const key = `${telling.from} ${telling.to}`
    const own = byDays.get(key) ?? []
    byDays.set(key, own)
    const words = telling.evidence.slice(0, 1).map((cite) => contentWords(wordsAt(cite)))
    const fresh = groupOf(telling, words)
    const known = own.slice(0, MAX_COMPARED).find((group) => isSame(group, fresh))
    if (known) join(known, fresh)
    else own.push(fresh)
  }
  return [...byDays.values()].flatMap(joinedOfDay)
}

/** Two groups are one where so many pairs of their tellings are: one that tells of two deeds joins none. */
const MOSTLY = 0.5

function shareOfSame(a: Group, b: Group): number {
  const shown = ({ tellings }: Group) =>
    tellings.filter(({ line }) => line.text !== '').slice(0, MOST_TOLD)
  const [mine, theirs] = [shown(a), shown(b)]
  if (mine.length === 0 || theirs.length === 0) return 0
  const same = mine.flatMap((one) => theirs.filter((other) => isSameDeed(one.deed, other.deed)))
  return same.length / (mine.length * theirs.length)
}

/** Two groups that a later telling holds together are one. */
function joinedOfDay(groups: readonly Group[]): Group[] {
  const left: Group[] = []
  for (const group of groups.slice(0, MAX_COMPARED)) {
    const known = left.find((one) => shareOfSame(one, group) >= MOSTLY)
    if (known) join(known, group)
    else left.push(group)
  }
  return [...left, ...groups.slice(MAX_COMPARED)]
}

function groupOf(telling: DatedTelling, words: ReadonlySet<string>[]): Group {
  const { from, to, evidence } = telling
  const group: Group = { tellings: [], from, to, evidence: [], words, places: new Map() }
  group.tellings.push(telling)
  addCites(group, evidence)
  return group
}

function isSame(known: Group, fresh: Group): boolean {
  if (isSameDeeds(known, fresh, 1)) return true
  // "Lund blames Kos for Monday's attack": the attack is a noun's, and no line is made of it.
  if (fresh.tellings.every(({ line }) => line.text === '')) return false
  if (fresh.evidence.some((cite) => isHeld(known, cite))) return true
  return fresh.words.some((own) => known.words.some((other) => overlapOf(own, other) >= SAME_WORDS))
}

const isSameDeeds = (a: Group, b: Group, least: number): boolean =>
  a.tellings
    .slice(0, MOST_TOLD)
    .some((one) =>
      b.tellings.slice(0, MOST_TOLD).some((other) => isSameDeed(one.deed, other.deed, least)),
    )

const isHeld = ({ places }: Group, { article, spans }: Cite): boolean =>
  places.get(article)?.has(hull(spans)) ?? false

/** Keeps where it is told; words that lie within others that are cited are cited once. */
function addCites(group: Group, cites: readonly Cite[]): void {
  for (const cite of cites) {
    if (isHeld(group, cite)) continue
    group.evidence.push(cite)
    const own = group.places.get(cite.article) ?? new TakenPlaces()
    group.places.set(cite.article, own)
    own.add(hull(cite.spans))
  }
}

function join(known: Group, more: Group): void {
  known.tellings.push(...more.tellings)
  if (known.words.length < MOST_TOLD) known.words.push(...more.words)
  addCites(known, more.evidence)
}

/** Puts tellings of several days under the finer one within them that tells the same. */
function withoutCoarse(groups: readonly Group[]): Group[] {
  const lengthOf = ({ from, to }: Group) => daysBetween(from, to)
  const finestFirst = [...groups].sort((a, b) => lengthOf(a) - lengthOf(b))
  const left: Group[] = []
  for (const group of finestFirst) {
    const length = lengthOf(group)
    const least = length >= COARSE_DAYS ? SHARED_OF_COARSE : 1
    // "Monday through Wednesday" is no vague day but all three.
    const isRun = group.tellings.some(({ rule }) => rule === 'run-of-days')
    const within =
      length === 0 || isRun
        ? []
        : left
            .slice(0, MAX_COMPARED)
            .filter((fine) => fine.from >= group.from && fine.to <= group.to && fine !== group)
            .filter((fine) => isSameDeeds(fine, group, least))
    const best = mostAlike(within, group)
    if (best) join(best, group)
    else left.push(group)
  }
  return left
}

function mostAlike(groups: readonly Group[], { tellings: [first] }: Group): Group | undefined {
  const likeness = (group: Group) =>
    first ? Math.max(...group.tellings.map(({ deed }) => sharedThings(deed, first.deed))) : 0
  return groups
    .map((group) => ({ group, common: likeness(group) }))
    .sort((a, b) => b.common - a.common)[0]?.group
}

const pagesOf = ({ evidence }: ToldTogether): number =>
  new Set(evidence.map(({ article }) => article)).size

/** Puts what one page tells a day beside many pages under theirs. */
function withoutSlips(groups: readonly Group[]): Group[] {
  const many = groups.filter((group) => pagesOf(group) >= MANY).slice(0, MAX_COMPARED)
  return groups.filter((group) => {
    if (pagesOf(group) > 1) return true
    const main = many.find(
      (one) =>
        Math.abs(daysBetween(one.from, group.from)) <= SLIP_DAYS &&
        isSameDeeds(one, group, SHARED_OF_COARSE),
    )
    if (main) join(main, group)
    return !main
  })
}

/** What a headline or a lead tells without a day is evidence of the happening that it fits best. */
function joinLead(
  groups: readonly Group[],
  { deed, cite, isNoun }: LeadDeed,
  page: Annotated,
): void {
  const day = page.published.value
  const fits = ({ from }: Group) =>
    !day || (daysBetween(from, day) >= -1 && daysBetween(from, day) <= MOST_BACK)
  const ranked = groups
    .slice(0, MAX_COMPARED)
    .filter(fits)
    .map((group) => ({
      group,
      common: Math.max(
        0,
        ...group.tellings
          .slice(0, MOST_TOLD)
          .filter((one) => isSameDeed(one.deed, deed, isNoun ? 1 : SHARED_OF_COARSE))
          .map((one) => sharedThings(one.deed, deed)),
      ),
    }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common || pagesOf(b.group) - pagesOf(a.group))
  const best = ranked[0]?.group
  if (best && !best.places.has(cite.article)) addCites(best, [cite])
}
