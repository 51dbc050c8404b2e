import { bodyText } from '../article/index.ts'
import type { Annotated } from '../record/index.ts'
import type { ArticleHead } from './article-head.ts'
import { isOfDays } from './listed.ts'
import { countFacets, HITS, MOST_LOOKED, type SearchAsk, type SearchResult } from './search.ts'
import { foldText, searchTerms, snippetOf } from './search-words.ts'

/** A page as it is searched: its words as they were read, its line as it is settled. */
export interface Searched {
  readonly page: Annotated
  readonly line: ArticleHead
}

/** Searches pages, those that came last first. */
export function searchPages(
  pages: readonly Searched[],
  words: string,
  ask: SearchAsk = {},
): SearchResult {
  const { from = 0, limit = HITS, order = 'best', outlet, since, until, story, facets } = ask
  const { terms, ignored } = searchTerms(words)
  const all = pages
    .filter(({ line }) => outlet === undefined || line.outlet === outlet)
    .filter(({ line }) => story === undefined || line.story === story)
    .filter(({ line }) => isOfDays(line.published, { since, until }))
    .map(({ page: { article }, line }) => {
      const body = bodyText(article)
      const words = foldText(`${article.title}\n${body}`).split(' ')
      const found = words.filter((word) => terms.includes(word))
      return { line, body, count: found.length, kinds: new Set(found).size }
    })
    .filter(({ kinds }) => terms.length > 0 && kinds === terms.length)
  const looked = all.slice(0, MOST_LOOKED)
  const ordered = order === 'newest' ? looked : looked.toSorted(bestFirst)
  const hits = ordered.slice(from, from + limit).map(({ line, body }) => {
    const { id, title, outlet, published, story } = line
    return {
      article: id,
      title,
      snippet: snippetOf(body, terms) || snippetOf(title, terms),
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
      ...(story === undefined ? {} : { story }),
    }
  })
  return {
    hits,
    more: ordered.length > from + limit || all.length > MOST_LOOKED,
    looked: looked.length,
    ignored,
    ...(facets ? { facets: countFacets(looked.map(({ line }) => line)) } : {}),
  }
}

/** Whether a page holds all of some words. */
export function holdsAll({ page: { article } }: Searched, words: string): boolean {
  const { terms } = searchTerms(words)
  const held = new Set(foldText(`${article.title}\n${bodyText(article)}`).split(' '))
  return terms.length > 0 && terms.every((term) => held.has(term))
}

interface Ranked {
  readonly line: ArticleHead
  readonly count: number
}

const bestFirst = (a: Ranked, b: Ranked): number =>
  b.count - a.count || (a.line.id < b.line.id ? -1 : 1)
