import { blockAt, type Cite, cutInjected } from '../article/index.ts'
import type { Annotated } from '../record/index.ts'
import { type Deed, deedOf, nounDeed } from './deeds/deed.ts'
import type { WhoAt } from './deeds/who-at.ts'
import { type CitedSentence, citedSentence } from './lines/cited-sentence.ts'

/** So many sentences of the text tell what the page is about. */
const LEAD = 4
/** A headline or a lead tells of no more. */
const MOST_DEEDS = 8

/** What a page's headline or lead tells, with a day or without. */
export interface LeadDeed {
  readonly deed: Deed
  readonly cite: Cite
  /** Told by a noun alone: "the silo blast". */
  readonly isNoun: boolean
}

/** What the headline, the standfirst and the first sentences of a page tell. */
export function leadDeeds(page: Annotated, who: WhoAt): LeadDeed[] {
  let body = 0
  const found: LeadDeed[] = []
  for (const { index, places } of page.grammar) {
    const role = blockAt(page.article, places[0] ?? 0)?.role
    if (role === 'body' && ++body > LEAD) break
    const sentence =
      role === 'title' || role === 'dek' || role === 'body' ? citedSentence(page, index) : null
    if (sentence) found.push(...deedsOf(sentence, who))
  }
  return found
}

function deedsOf(sentence: CitedSentence, who: WhoAt): LeadDeed[] {
  const { words, clauses, article } = sentence
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const cite = { article: article.id, spans: cutInjected(article, { start, end }) }
  const told = clauses.map((clause) => ({
    deed: deedOf(sentence, clause, who),
    cite,
    isNoun: false,
  }))
  const nouns = words.flatMap(({ upos }, at) => {
    const deed = upos === 'NOUN' ? nounDeed(sentence, at, who) : null
    return deed ? [{ deed, cite, isNoun: true }] : []
  })
  return [...told.slice(0, MOST_DEEDS), ...nouns.slice(0, MOST_DEEDS)]
}
