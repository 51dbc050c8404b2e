import {
  anyName,
  anyPhrase,
  anyWord,
  LIBRARY_NAMES,
  PICTURE_SOURCES,
} from '../../../lexicon/index.ts'
import { findAgencies } from '../../agency.ts'
import type { PlainLabel, PlainPage } from '../label.ts'
import type { PlainPassage } from '../passage.ts'

const LAST_BRACKET = /[([]([^()[\]]{2,140})[)\]]\W{0,2}$/
const SOURCES = anyName(PICTURE_SOURCES)
const LIBRARY = new RegExp(
  String.raw`\b(?:${anyName(LIBRARY_NAMES)}|efe|${anyWord(`
    pool handout courtesy photos? photograph images? pictures? file via screenshot screengrab
    wikimedia flickr unsplash provided
  `)})\b`,
  'i',
)
/** What a caption says of its picture. */
const SHOWS = '(?:shows?|provided|released|taken|made)'
/** "March 3, 2024," or "Sunday, March 3, 2024," between "In this" and "photo". */
const DAY = String.raw`(?:\p{L}+, )?(?:\p{L}+\.?,? ?\d{0,2},? ?\d{0,4},? )?`
const OPENS = new RegExp(
  anyPhrase(String.raw`
    ^file(?: photo| image| picture)?(?: ?[-–—:]| \()
    ^file photo\b
    ^(?:photos?|image|caption|pictured|above|below):
    ^in (?:this|an?) ${DAY}(?:file )?(?:photo|image|picture|frame)
    ^this ${DAY}(?:file )?(?:photo|image|picture|frame grab|handout|combination|satellite image)\b[^.]{0,80}\b${SHOWS}
  `),
  'iu',
)
const SLASH_CREDIT = new RegExp(
  String.raw`\b(?:${SOURCES})\/\p{Lu}[\p{L}.'’ -]{1,40}(?:\/[\p{L} ]{2,30}){0,2}\W{0,2}$`,
  'u',
)
const CREDIT_END = new RegExp(
  String.raw`(?:[|•·–—]|[.!?”"’'])\s?(?:${anyPhrase(String.raw`
    (?:photo(?:graph)?|image|picture|credit)s?(?: ?(?:credit|by|courtesy|from)s?)?(?: ?[:/]| of| by)\s?.{2,60}
    (?:${SOURCES}) photo\b.{0,40}
    .{0,40}\bgetty(?: images)?
  `)})$`,
  'i',
)
const CREDIT_ONLY = new RegExp(
  String.raw`^(?:${anyPhrase(String.raw`
    (?:photo(?:graph)?s?|image|picture|video|media|illustration)s? ?(?:credits?|by|courtesy|source|from)?(?: ?[:/]| of| by)
    credits?:
    courtesy(?: of)?\b
    source:
    (?:${SOURCES}) photo\b
  `)})\s?.{2,80}$`,
  'i',
)

// "Ann Lee, AP", "Bo Day/Evening Post/Getty Images", "Cy Eck / Reuters"
const NAME_AND_LIBRARY = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]{0,20} ?){1,4}[/,|–—-] ?(?:\p{Lu}[\p{L} ]{2,25} ?[/|] ?)?(?:${SOURCES})(?: ?(?:via|\/) ?.{2,25})?$`,
  'u',
)

const NAME_SLASH_OUTLET =
  /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3} ?\/ ?\p{Lu}[\p{L}.'’-]{1,20}(?: [\p{L}.'’-]{1,20}){0,4}$/u
/** Longer passages are paragraphs, whatever they end with. */
const MOST_WORDS = 95

/** `image caption,` alone: the next line is one. */
const ANNOUNCES = /^(?:(?:image|media|photo|picture) )?caption ?[,:]?$/i

/** A sentence that shows a picture: it ends in the picture's credit or opens as captions do. */
export function captionRule({ passages, labels }: PlainPage, index: number): PlainLabel | null {
  const { text, words } = passages[index] as PlainPassage
  if (ANNOUNCES.test(text)) return { role: 'caption', rule: 'caption.label' }
  const above = passages[index - 1]
  if (labels[index - 1]?.rule === 'caption.label' && above && ANNOUNCES.test(above.text))
    return { role: 'caption', rule: 'caption.announced' }
  if (words < 4 || words > MOST_WORDS) return null
  const tail = text.slice(-160)
  const bracket = LAST_BRACKET.exec(tail)?.[1]
  if (bracket && isPhotoCredit(bracket)) return { role: 'caption', rule: 'caption.bracket-credit' }
  if (SLASH_CREDIT.test(tail)) return { role: 'caption', rule: 'caption.slash-credit' }
  if (OPENS.test(text)) return { role: 'caption', rule: 'caption.opening' }
  if (words <= 60 && CREDIT_END.test(tail)) return { role: 'caption', rule: 'caption.credit' }
  return null
}

/** "(NAME/POOL/AGENCY via Getty Images)", "(Nordic Picture Service via AP)", "(AP Photo/NAME)". */
function isPhotoCredit(bracket: string): boolean {
  if (bracket.split(/\s+/).length > 16) return false
  const agency = findAgencies(bracket).length > 0
  if (LIBRARY.test(bracket))
    return (
      agency || /^(?:photo|image|picture|credit|courtesy|file|screen)|\/|getty|via\b/i.test(bracket)
    )
  // "(Ann Lee/The Gazette)", and "(NASA/JPL)": capitals and a slash.
  if (NAME_SLASH_OUTLET.test(bracket)) return true
  return (
    (agency && /[/,]|\s/.test(bracket)) ||
    /^\p{Lu}[\p{Lu} .-]{1,20}\/\p{Lu}[\p{L} ./-]{1,40}$/u.test(bracket)
  )
}

/** A line that is only a picture's credit. */
export function creditRule({ passages, labels }: PlainPage, index: number): PlainLabel | null {
  const { text, words } = passages[index] as PlainPassage
  if (words > 14) return null
  const bracket = /^[([]([^()[\]]{2,90})[)\]]\W?$/.exec(text)?.[1]
  if (
    bracket &&
    (isPhotoCredit(bracket) ||
      labels[index - 1]?.role === 'caption' ||
      isUnderPicture(passages[index - 1], bracket))
  ) {
    return { role: 'credit', rule: 'credit.bracket' }
  }
  return CREDIT_ONLY.test(text) ||
    SLASH_CREDIT.exec(text)?.index === 0 ||
    NAME_AND_LIBRARY.test(text)
    ? { role: 'credit', rule: 'credit.line' }
    : null
}

/** "(Foo Film Co.)" under a line that does not end as a sentence does. */
function isUnderPicture(above: PlainPassage | undefined, bracket: string): boolean {
  const named = /^(?:The )?\p{Lu}[^\s]{1,20}(?: \p{Lu}[^\s]{0,20}){1,4}$/u.test(bracket)
  return named && above !== undefined && !above.ended && above.words >= 5 && above.words <= 45
}

/** Words of a line that may be the page's headline. */
const LEAST_TITLE = 4

/** The short line that stands over a caption and says what the picture shows. */
export function captionLabelRule(
  { passages, labels }: PlainPage,
  index: number,
): PlainLabel | null {
  const { words, ended } = passages[index] as PlainPassage
  const next = labels[index + 1]
  if (next?.role !== 'caption' || next.rule === 'caption.label') return null
  if (words > 12 || ended || labels[index]) return null
  // Over the page's first picture stands its headline.
  const above = passages.slice(0, index).some((one, at) => !labels[at] && one.words >= LEAST_TITLE)
  return above ? { role: 'caption', rule: 'caption.label' } : null
}

/** The line over a credit that stands alone: it does not end as a sentence does. */
export function captionOverCreditRule(
  { passages, labels }: PlainPage,
  index: number,
): PlainLabel | null {
  const { words, ended } = passages[index] as PlainPassage
  if (labels[index + 1]?.role !== 'credit' || labels[index]) return null
  if (ended || words < 3 || words > 45) return null
  return { role: 'caption', rule: 'caption.over-credit' }
}
