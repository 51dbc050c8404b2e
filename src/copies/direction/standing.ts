import { agencyNamed } from '../../lexicon/index.ts'
import type { CopyReading } from '../find/reading.ts'
import { isDisguised } from '../find/word-key.ts'
import { rawWord } from '../find/word-stream.ts'
import { contributor, isAgencyPage, leadCredit } from './agency.ts'
import { brandInTitle } from './brand.ts'

/** What one page says about itself: is it where the text comes from, or a copy? */
export interface Standing {
  /** The outlet is a news agency: its name. */
  readonly agency: string | null
  /** The agency that its first lines credit. */
  readonly credit: string | null
  /** The agency of `… contributed to this report`. */
  readonly contributor: string | null
  /** The outlet's own name in the title, or another brand that its words were found to hold. */
  readonly brand: string | null
  readonly disguised: boolean
  /** Characters that a wrong charset or a careless scrape left: `â€™`, `&rsquo;`. */
  readonly broken: boolean
  readonly injected: boolean
  /** Share of its words that are page furniture. */
  readonly furniture: number
  /** What its relatives say of it: see `Kinship`. */
  readonly kinship: Kinship
}

/** A page among the pages that it shares text with. */
export interface Kinship {
  /** Words shared with all its relatives together. */
  readonly reuse: number
  /** Mean density of the shared passages: copies of a copy differ from one another by both's edits. */
  readonly density: number
}

const BROKEN = /â€|Ã[\u0080-¿]|&(?:[a-z]{2,6}|#\d{2,4});/

/** What a page says about itself, and what its relatives say of it. */
export function standingOf(reading: CopyReading, kinship: Kinship): Standing {
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
    broken: BROKEN.test(input.text),
    injected: (input.injected?.length ?? 0) > 0,
    furniture: 1 - size / Math.max(1, words.keys.length),
    kinship,
  }
}

/** An agency that the page credits, but neither in its first lines nor as its author. */
function creditedElsewhere({ input }: CopyReading): string | null {
  const [agency] = input.agencies
  if (agency === undefined || leadCredit(input.text)) return null
  const isOwn = agencyNamed(input.byline ?? '') !== null || agencyNamed(input.outlet ?? '') !== null
  return isOwn || isAgencyPage(input.outlet, agency) ? null : (agencyNamed(agency) ?? agency)
}
