import { cutInjected, textAt } from '../article/index.ts'
import type { Annotated } from './annotated.ts'
import { asSentence, capitalised, firstSentence, lineText } from './line-text.ts'
import type { BriefSentence } from './story-record.ts'

/** A lead is given whole, unless it is no sentence. */
const MAX_LEAD = 420
/** Fewer are a label: "Staff reports". */
const MIN_WORDS = 5
/** A standfirst or a credit may stand before the lead. */
const PARAGRAPHS = 3

/** `Indianapolis – Several thousand …`: a dateline in small letters. */
const CITY_HEAD = /^\p{Lu}[\p{L}.'’]{2,20}(?: \p{Lu}[\p{L}.'’]{2,20}){0,2} [–—] (?=\p{Lu})/u

/** `… – but what does that mean?`: the reporter's own question. */
const ASKED = / [-–—] (?:but|and|so) [^?]{3,120}[?]$/

/** The first sentence of the earliest article's body: what its reporter held to be the news. */
export function leadSentence(members: readonly Annotated[]): BriefSentence[] {
  const bodies = members.flatMap(({ article }) =>
    article.blocks
      .filter(({ role }) => role === 'body')
      .slice(0, PARAGRAPHS)
      .map((body) => ({ article, body })),
  )
  for (const { article, body } of bodies) {
    const end = body.span.start + firstSentence(article.text.slice(body.span.start, body.span.end))
    const spans = cutInjected(article, { start: body.span.start, end })
    const words = textAt(article.text, spans, '').replace(CITY_HEAD, '').replace(ASKED, '.')
    const text = asSentence(capitalised(lineText(words, MAX_LEAD)))
    if (text.split(' ').length >= MIN_WORDS && !/^\W*(?:…|\p{Ll})/u.test(words.trim()))
      return [{ rule: 'lead', text, cites: [{ article: article.id, spans }] }]
  }
  return []
}
