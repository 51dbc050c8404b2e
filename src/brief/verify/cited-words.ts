import { type Cite, type CivilDay, textAt } from '../../article/index.ts'
import type { CitedText } from './cited-text.ts'

/** What a sentence may rest on. */
export interface CitedWords {
  /** The cited words, white space folded, quotation marks made plain. */
  readonly words: string
  /** The paragraphs that they stand in, each with the day of its page. */
  readonly paragraphs: readonly { readonly text: string; readonly published?: CivilDay }[]
  /** The whole texts: whom a pronoun means stands farther off. */
  readonly texts: string
  readonly outlets: readonly string[]
  readonly days: readonly CivilDay[]
  /** How many texts, and how many places. */
  readonly articles: number
  readonly places: number
}

/** Words in one spelling: white space folded, marks plain. */
export const plain = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** The words that cites point at; null where there are none, or they lie outside of their texts. */
export function citedWords(
  cites: readonly Cite[],
  texts: ReadonlyMap<string, CitedText>,
): CitedWords | null {
  if (cites.length === 0) return null
  const known = cites.map(({ article }) => texts.get(article))
  const isThere = ({ spans }: Cite, at: number) =>
    spans.length > 0 &&
    spans.every(({ start, end }) => start < end && end <= (known[at]?.text.length ?? -1))
  if (!cites.every(isThere)) return null
  const whole = [...new Set(known.flatMap((one) => one ?? []))]
  return {
    words: plain(cites.map(({ spans }, at) => textAt(known[at]!.text, spans, ' ')).join(' ')),
    paragraphs: paragraphsOf(cites, texts),
    texts: plain(whole.map(({ text }) => text).join(' ')),
    outlets: whole.flatMap(({ outlet }) => outlet ?? []),
    days: whole.flatMap(({ published }) => published ?? []),
    articles: whole.length,
    places: cites.length,
  }
}

/** Each paragraph once, however many cites point into it. */
function paragraphsOf(cites: readonly Cite[], texts: ReadonlyMap<string, CitedText>) {
  const found = new Map<string, ReturnType<typeof paragraphOf>>()
  for (const cite of cites) {
    const { text } = texts.get(cite.article) as CitedText
    const key = `${cite.article} ${text.lastIndexOf('\n', cite.spans[0]!.start)}`
    const last = text.indexOf('\n', cite.spans.at(-1)!.end)
    if (!found.has(`${key} ${last}`))
      found.set(`${key} ${last}`, paragraphOf(cite, texts.get(cite.article) as CitedText))
  }
  return [...found.values()]
}

function paragraphOf({ spans }: Cite, { text, published }: CitedText) {
  const start = text.lastIndexOf('\n', spans[0]!.start) + 1
  const end = text.indexOf('\n', spans.at(-1)!.end)
  return {
    text: text.slice(start, end < 0 ? text.length : end),
    ...(published ? { published } : {}),
  }
}
