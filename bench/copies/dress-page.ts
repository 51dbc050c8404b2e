import { type Chance, PARAGRAPH, type Piece } from './pieces.ts'
import type { PoolText } from './set-forms.ts'
import {
  BRAND_BACK,
  BRAND_FRONT,
  BRAND_TAIL,
  FIRST_NAMES,
  FOOTERS,
  HEADERS,
  INTERRUPTIONS,
  LAST_NAMES,
  TEASER_HEADS,
} from './words.data.ts'

/** A made-up site: its name and what stands on each of its pages. */
export interface Site {
  readonly brand: string
  readonly domain: string
  readonly spam: boolean
  readonly header: (typeof HEADERS)[number]
  readonly footers: readonly (typeof FOOTERS)[number][]
  readonly teasers: string
}

export const personOf = (chance: Chance): string =>
  `${chance.pick(FIRST_NAMES)} ${chance.pick(LAST_NAMES)}`

export function makeSite(chance: Chance): Site {
  const brand = chance.pick(BRAND_FRONT) + chance.pick(BRAND_BACK) + chance.pick(BRAND_TAIL)
  return {
    brand,
    domain: `${brand.toLowerCase().replace(/[^a-z]/g, '')}${chance.pick(['.example', 'now.example', '.news.example'])}`,
    spam: chance.is(0.45),
    header: chance.pick(HEADERS),
    footers: chance.shuffle(FOOTERS).slice(0, chance.between(1, 3)),
    teasers: chance.pick(TEASER_HEADS),
  }
}
/** The page around a text: header, an interruption, teasers, footer. */
export function dress(
  pieces: readonly Piece[],
  site: Site,
  date: string,
  { chance, teasers }: { readonly chance: Chance; readonly teasers: readonly PoolText[] },
): Piece[] {
  const boiler = (text: string): Piece => ({ text, type: 'boiler', note: 'page' })
  const page: Piece[] = []
  if (chance.is(0.75)) page.push(boiler(site.header(site.brand, date, personOf(chance))), PARAGRAPH)
  const seams = pieces.flatMap((piece, at) => (piece.text === '\n\n' && at > 4 ? [at] : []))
  const at = seams.length > 0 && chance.is(0.25) ? chance.pick(seams) : -1
  pieces.forEach((piece, index) => {
    if (index === at) page.push(PARAGRAPH, boiler(chance.pick(INTERRUPTIONS)))
    page.push(piece)
  })
  if (chance.is(site.spam ? 0.9 : 0.5)) {
    const list = chance
      .shuffle(teasers)
      .slice(0, chance.between(2, 5))
      .map(({ title, text }) => (chance.is(0.6) ? `- ${title}` : `${title}\n${text}`))
    page.push(PARAGRAPH, boiler([site.teasers, ...list].join('\n\n')))
  }
  if (chance.is(0.7)) {
    page.push(PARAGRAPH, boiler(site.footers.map((footer) => footer(site.brand)).join('\n')))
  }
  return page
}
