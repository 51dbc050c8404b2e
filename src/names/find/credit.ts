import type { Span } from '../../article/index.ts'
import { bodyNouns } from '../../lexicon/index.ts'
import { matchKnown } from './gazetteer.ts'
import type { NameCandidate } from './name-candidate.ts'
import { readNameTokens } from './name-token.ts'

const ORGANISATION_HEADS = bodyNouns('name')

type CreditMention = Omit<NameCandidate, 'text' | 'sentence' | 'block'>

/** Words of photo credits that name nobody. */
const FILLER =
  /^(?:pool|photo|photos|file|image|images|handout|video|credit|courtesy|via|by|the|of|and|from)$/i
const CLOSING_CREDIT = /\(([^()]{2,200})\)\s*[.…]?\s*$/u

/** Where the photo credit at the end of a caption stands, without its brackets. */
export function creditSpan(text: string, within: Span): Span | null {
  const tail = text.slice(Math.max(within.start, within.end - 240), within.end)
  const match = CLOSING_CREDIT.exec(tail)
  if (!match) return openCredit(tail, within)
  const inner = match[1] as string
  const start = within.end - tail.length + match.index + 1
  const looks =
    /\/|\bvia\b|\bphoto\b|\bcourtesy\b|\bimages\b/iu.test(inner) ||
    (/^[^\p{Ll}]+$/u.test(inner) && /\p{Lu}{3}/u.test(inner))
  return looks ? { start, end: start + inner.length } : null
}

/** `AP Photo/Ana Lind`, `/ AFP PHOTO / ANA LIND`, `Photo: Ana Lind` at the end of a caption, without brackets. */
const OPEN_CREDIT =
  /(?:^|[.!?”"]|\s\/)\s*((?:[A-Z][A-Za-z]{1,9} )?(?:Photos?|PHOTO|Picture|Image)s?\s*(?:[:/]|by)\s*[^.:]{3,70})\.?\s*$/u

function openCredit(tail: string, within: Span): Span | null {
  const match = OPEN_CREDIT.exec(tail)
  const inner = match?.[1]
  if (!match || !inner) return null
  const start = within.end - tail.length + match.index + match[0].indexOf(inner)
  return { start, end: start + inner.trimEnd().length }
}

function readPiece(text: string, span: Span): CreditMention[] {
  const tokens = readNameTokens(text, span).filter((token) => token.word)
  const found: CreditMention[] = []
  let rest: typeof tokens = []
  for (let at = 0; at < tokens.length; ) {
    const match = matchKnown(tokens, at)
    const token = tokens[at] as (typeof tokens)[number]
    if (match && match.known.kind === 'organisation') {
      const { name, country, sector } = match.known
      found.push({
        start: token.start,
        end: (tokens[match.end - 1] as typeof token).end,
        kind: 'organisation',
        type: 'name',
        known: name,
        credit: true,
        rule: 'credit.agency',
        ...(country ? { country } : {}),
        ...(sector ? { sector } : {}),
      })
      at = match.end
      continue
    }
    if (!FILLER.test(token.text)) rest.push(token)
    else if (rest.length === 0) rest = []
    at++
  }
  if (rest.length < 2 || rest.length > 5 || rest.some((token) => !token.capital)) return found
  const last = rest.at(-1) as (typeof rest)[number]
  const isBody = ORGANISATION_HEADS.has(last.lower)
  found.push({
    start: (rest[0] as typeof last).start,
    end: last.end,
    kind: isBody ? 'organisation' : 'person',
    type: 'name',
    credit: true,
    sector: 'JRN',
    rule: isBody ? 'credit.body' : 'credit.photographer',
    ...(isBody ? {} : { role: 'photographer' }),
  })
  return found
}

/** The photographers and agencies of a credit: `ANNA LIND/POOL/AFP via Getty Images`. */
export function readCredit(text: string, span: Span): CreditMention[] {
  const found: CreditMention[] = []
  let start = span.start
  for (const match of text.slice(span.start, span.end).matchAll(/\/|,|\bvia\b|\||$/gu)) {
    const end = span.start + match.index
    if (end > start) found.push(...readPiece(text, { start, end }))
    start = end + match[0].length
  }
  return found
}

/** Who wrote the page, from its byline: the name that the page reader found, and its outlet. */
export function readByline(text: string, span: Span): CreditMention[] {
  return readCredit(text, span).map((mention) =>
    mention.kind === 'person' ? { ...mention, role: 'reporter', rule: 'credit.byline' } : mention,
  )
}
