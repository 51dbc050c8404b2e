import type { Injected } from '../../article/index.ts'
import { type BrandPlace, findPlaces } from './brand-place.ts'
import {
  collectNames,
  GLUED,
  MADE_UP,
  namesOutlet,
  type Sign,
  standsAsUsual,
} from './brand-sign.ts'
import type { PlainLabel } from './label.ts'
import type { PlainPassage } from './passage.ts'

/** Signs together worth this much make a name an injected one; one more where outlets and persons stand. */
const ENOUGH = 3
/** What names of shops for money and games end in; a weak sign, for firms in the news have them too. */
const BRAND_WORD =
  /(?:coin|bet|fx|trade|pay|swap)$|\b(?:exchange|casino|coin|crypto|wealth|finance|financial|capital|fund|hedge|markets?|trading|invest\w{0,6}|analysis|center|centre|hub|academy|club|group)$/i

/**
 * The names that a re-poster pushed into headline and sentences, on the evidence of this page alone:
 * a name is injected where enough signs meet (it opens the title glued to it, stands glued to a
 * word, is what a repeated advertisement sings of, is the page's only tag …).
 *
 * @example "Foo Exchange:Talks begin" and "The talks Foo Exchangebegan": both marked
 */
export function findInjected(
  passages: readonly PlainPassage[],
  labels: readonly PlainLabel[],
  title: number,
): Injected[] {
  const injected: Injected[] = []
  const headline = passages[title]?.text ?? ''
  for (const [name, signs] of collectNames(passages, labels, title)) {
    const places = passages.flatMap((passage, index) =>
      isRead(labels[index] as PlainLabel)
        ? findPlaces(passage, name, !IN_TEXT.test((labels[index] as PlainLabel).role))
        : [],
    )
    const isUsual = namesOutlet(name) || standsAsUsual(headline, name)
    const foreign = (isNamed: boolean) => foreignSigns(name, passages, labels, isNamed || isUsual)
    const least = standsAsUsual(headline, name) ? ENOUGH + 1 : ENOUGH
    if (!isPushed(name, signs, places, foreign, least)) continue
    const why = signs.map((sign) => sign.reason)
    for (const place of places) {
      const reasons = place.oddity ? [place.oddity, ...why] : why
      injected.push({ span: { start: place.start, end: place.end }, reasons })
    }
  }
  return withoutOverlaps(injected)
}

/** Whether the signs against a name, and the places where it stands, are enough. */
function isPushed(
  name: string,
  signs: readonly Sign[],
  places: readonly BrandPlace[],
  foreign: (isNamed: boolean) => readonly Pick<Sign, 'worth'>[],
  least: number,
): boolean {
  const odd = places.filter((place) => place.oddity)
  const inText = places.filter(({ natural }) => natural !== undefined)
  const named = inText.filter(({ natural }) => natural).length
  // A name of the story, or of the outlet, stands as names do nearly everywhere.
  const isAtHome = named > inText.length / 3 && named > odd.filter(({ within }) => within).length
  if (isAtHome && sum(signs) < ENOUGH) return false
  if (!MADE_UP.test(name)) {
    // "Trump:No deal" of a re-poster: a plain word is a brand only if nothing in the text needs it.
    const isGlued = odd.some(({ loose }) => !loose) || signs.some(({ worth }) => worth >= GLUED)
    if (!isGlued || named > 0 || odd.length === 0) return false
  }
  const pushed = odd.length > 0 || (inText.length > 0 && named === 0)
  const worth = [
    ...signs,
    ...odd.slice(0, 3).map(({ loose }) => ({ worth: loose ? 1 : 2 })),
    ...(pushed ? foreign(named > 0) : []),
  ]
  return sum(worth) >= least
}

const sum = (signs: readonly Pick<Sign, 'worth'>[]) =>
  signs.reduce((total, { worth }) => total + worth, 0)

/**
 * A name in headline and text whose words stand nowhere else: nobody in the story is called so. It says more
 * where the name never stands as names do, nor as an outlet's (`isUsual`), and no line around the article has it.
 */
function foreignSigns(
  name: string,
  passages: readonly PlainPassage[],
  labels: readonly PlainLabel[],
  isUsual: boolean,
): Pick<Sign, 'worth'>[] {
  const sells = BRAND_WORD.test(name) ? [{ worth: 0.5 }] : []
  const words = name.split(' ').filter((word) => word.length > 2 && !BRAND_WORD.test(word))
  // "Global" of "Harbour Global Fund" is no short form of "Quantrix Global".
  const forms = words.map(
    (word, at) =>
      new RegExp(
        `(?<!\\p{L}${at > 0 ? "|\\p{Lu}[\\p{L}'’.-]{0,20} " : ''})${literal(word)}(?!\\p{L})`,
        'u',
      ),
  )
  const known = passages.some(({ text }, index) => {
    if ((labels[index] as PlainLabel).role !== 'body') return false
    const rest = text.replaceAll(name, ' ')
    return forms.some((form) => form.test(rest))
  })
  if (known) return sells
  const around = passages.some(
    ({ text }, index) => AROUND.test((labels[index] as PlainLabel).role) && text.includes(name),
  )
  return [...sells, { worth: isUsual || around ? 1 : 2 }]
}

/** Lines around an article that name its outlet. */
const AROUND = /^(?:menu|footer|teaser|bio|other)$/

/** A word as a pattern finds it. Under the u flag a mark that needs no escape may not have one: `S\&P` is no pattern. */
const literal = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Where a name stands in sentences. */
const IN_TEXT = /^(?:body|subhead|caption|dek)$/

const isRead = ({ role, rule }: PlainLabel): boolean =>
  role === 'title' ||
  role === 'dek' ||
  role === 'body' ||
  role === 'subhead' ||
  role === 'caption' ||
  rule === 'menu.crumbs'

function withoutOverlaps(injected: readonly Injected[]): Injected[] {
  const sorted = [...injected].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )
  let end = -1
  return sorted.filter(({ span }) => {
    const free = span.start >= end
    if (free) end = span.end
    return free
  })
}
