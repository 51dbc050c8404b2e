import { z } from 'zod'
import { shortId } from '../article/index.ts'
import { bytesOf } from './budget.ts'

/** Words of a page that stand under a statement. */
const citedSchema = z.object({
  cite: z.string().describe('ARTICLE@START-END: offsets into the text of the article'),
  line: z.string().describe('the line as the dossier cites it: B¶3'),
  words: z.string().describe('words of the page'),
})

interface Evidence {
  readonly article: string
  readonly label: string
  readonly quote: string
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** Bytes of a quotation as JSON: what is longer is read where the cite leads. */
const LONGEST = 300

/** A text that is shown no longer than a quotation may be. */
export const shown = (text: string, longest = LONGEST): string => {
  if (text.length * 6 <= longest || bytesOf(text) <= longest) return text
  let end = Math.min(text.length, longest)
  while (end > 0 && bytesOf(text.slice(0, end)) > longest) end = Math.floor(end * 0.8)
  return `${text.slice(0, end).toWellFormed()}…`
}

/** `16a21d8d346c@464-542` */
export const citeOf = ({ article, spans }: Pick<Evidence, 'article' | 'spans'>): string =>
  `${shortId(article)}@${spans.map(({ start, end }) => `${start}-${end}`).join(',')}`

/** Words under a statement as data. */
const citedWords = (evidence: Evidence): z.infer<typeof citedSchema> => ({
  cite: citeOf(evidence),
  line: evidence.label,
  words: shown(evidence.quote),
})

/** Places of one statement that are shown. */
const MOST_PLACES = 2

/** The first places of a statement, and how many more there are. */
export const placesSchema = z.object({
  words: z.array(citedSchema),
  more: z.number().int().describe('further places'),
})

/** The first places of a statement, each line once. */
export function placesOf(evidence: readonly Evidence[]): z.infer<typeof placesSchema> {
  const lines = [...new Map(evidence.map((one) => [`${one.article}${one.label}`, one])).values()]
  return {
    words: lines.slice(0, MOST_PLACES).map(citedWords),
    more: Math.max(0, lines.length - MOST_PLACES),
  }
}
