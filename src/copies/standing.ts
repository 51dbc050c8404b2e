import { agencyNamed, daysBetween } from '../article/index.ts'
import { contributor, isAgencyPage, leadCredit } from './agency.ts'
import { brandInTitle } from './brand.ts'
import type { Pair } from './pair.ts'
import type { Reading } from './reading.ts'
import { isDisguised } from './word-key.ts'
import { rawWord } from './word-stream.ts'

/** What one page says about itself: is it where the text comes from, or a copy? */
export interface Standing {
  /** The outlet is a news agency: its name. */
  readonly agency: string | null
  /** The agency that its first lines credit. */
  readonly credit: string | null
  /** The agency of `… contributed to this report`. */
  readonly contributor: string | null
  readonly brand: string | null
  readonly disguised: boolean
  /** Share of its words that are page furniture. */
  readonly furniture: number
  /** Words shared with all its relatives together. */
  readonly reuse: number
}

/** One piece of evidence on direction: points for the page (log odds), less than 0 against it. */
export interface Evidence {
  readonly points: number
  readonly reason: string
}

/** What a rule compares: the page, the other one, and their shared text from the page's side. */
export interface Contest {
  readonly mine: Reading
  readonly other: Reading
  readonly standing: Standing
  readonly rival: Standing
  /** Share of my words in the other, and of the other's in me. */
  readonly share: number
  readonly rivalShare: number
  /** Places where the other has words pushed into a sentence that I have whole. */
  readonly pushedIntoOther: number
}

/** What a page says about itself, with the words that it shares with all its relatives. */
export function standingOf(reading: Reading, reuse: number): Standing {
  const { words, input, size } = reading
  const agencies = [input.outlet ?? '', input.byline ?? '']
  const credit = leadCredit(input.text)?.agency ?? null
  const own = credit !== null && isAgencyPage(input.outlet, credit) ? credit : null
  let disguised = false
  for (let at = 0; at < words.keys.length && !disguised; at++) {
    disguised = isDisguised(rawWord(words, at))
  }
  return {
    agency: agencies.map(agencyNamed).find((name) => name !== null) ?? own,
    credit,
    contributor: contributor(input.text) ?? creditedElsewhere(reading),
    brand: brandInTitle(input.title, input.outlet),
    disguised,
    furniture: 1 - size / Math.max(1, words.keys.length),
    reuse,
  }
}

/** An agency that the page credits, but neither in its first lines nor as its author. */
function creditedElsewhere({ input }: Reading): string | null {
  const [agency] = input.agencies
  if (agency === undefined || leadCredit(input.text)) return null
  const isOwn = agencyNamed(input.byline ?? '') !== null || agencyNamed(input.outlet ?? '') !== null
  return isOwn || isAgencyPage(input.outlet, agency) ? null : (agencyNamed(agency) ?? agency)
}

/**
 * The evidence, strongest first. Weights are log odds set by hand, near those that a logistic fit
 * on the development pairs gives; each holds only where the two pages differ.
 */
const RULES: readonly ((contest: Contest) => Evidence | null)[] = [
  // The agency's own page is where its text comes from, whatever the dates say.
  ({ standing, rival }) =>
    standing.agency && !rival.agency
      ? { points: 3, reason: `it is ${standing.agency}'s own page` }
      : null,
  // Copies drop `PLACE (AP) —`; nobody adds it to a text of his own.
  ({ standing, rival }) =>
    standing.credit && !rival.credit
      ? { points: 1.5, reason: `it opens with the credit (${standing.credit}), the other does not` }
      : null,
  ({ standing, rival }) =>
    rival.brand && !standing.brand
      ? { points: 1.5, reason: `the other's title carries "${rival.brand}"` }
      : null,
  ({ standing, rival }) =>
    rival.disguised && !standing.disguised
      ? { points: 1.5, reason: 'the other hides words behind look-alike or invisible characters' }
      : null,
  ({ standing, rival }) =>
    rival.contributor && !standing.contributor
      ? { points: 1.5, reason: `the other credits ${rival.contributor} with a part of it` }
      : null,
  // The other has words inside a sentence that stands whole here: cutting a sentence open is rare.
  ({ pushedIntoOther }) =>
    pushedIntoOther > 0
      ? {
          points: Math.tanh(pushedIntoOther / 2),
          reason: `the other has words pushed into ${pushedIntoOther} of its sentences`,
        }
      : null,
  earlier,
  // A text shares most with its relatives if it is what all of them were cut from.
  ({ standing, rival }) => {
    const lead = (standing.reuse - rival.reuse) / Math.max(1, standing.reuse, rival.reuse)
    return lead > 0.02
      ? { points: 1.5 * lead, reason: 'it shares more with the other copies' }
      : null
  },
  ({ share, rivalShare }) =>
    rivalShare > share + 0.02
      ? { points: 0.6 * (rivalShare - share), reason: 'it is the more complete text' }
      : null,
  ({ standing, rival }) =>
    rival.furniture > standing.furniture + 0.02
      ? {
          points: Math.min(0.7, 3 * (rival.furniture - standing.furniture)),
          reason: 'the other carries more page furniture',
        }
      : null,
]

/** Days are worth as much as they are sure: a scrape's stamp says little. */
function earlier({ mine, other }: Contest): Evidence | null {
  const [day, rivalDay] = [mine.input.published, other.input.published]
  if (!day || !rivalDay) return null
  const lead = daysBetween(day, rivalDay)
  if (lead <= 0) return null
  const sure = Math.min(mine.input.dateConfidence ?? 0.5, other.input.dateConfidence ?? 0.5)
  return { points: 1.6 * sure, reason: `it is dated ${day}, the other ${rivalDay}` }
}

/** All the evidence that `mine` is the original of the two. */
export function weigh(contest: Contest): Evidence[] {
  return RULES.map((rule) => rule(contest)).filter((found) => found !== null)
}

/** Counts insertions of one to six words inside a sentence, by text: `[into a, into b]`. */
export function countPushed(a: Reading, b: Reading, { overlap }: Pair): [number, number] {
  const count: [number, number] = [0, 0]
  for (let at = 1; at < overlap.runs.length; at++) {
    const [last, run] = [overlap.runs[at - 1]!, overlap.runs[at]!]
    const gapA = run.a - last.a - last.length
    const gapB = run.b - last.b - last.length
    if (gapA === 0 && isPushed(b, run.b - gapB, run.b)) count[1]++
    if (gapB === 0 && isPushed(a, run.a - gapA, run.a)) count[0]++
  }
  return count
}

function isPushed({ words }: Reading, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 6) return false
  for (let at = from; at <= to; at++) if (words.opens[at]) return false
  return true
}
