import { type Article, bodyMask } from '../article/index.ts'
import { type Comparison, compareCopies } from '../copies/index.ts'

/** Lays one article beside another. Spans are offsets into the texts of the two articles. */
export function compareArticles(copy: Article, source: Article): Comparison {
  const input = (article: Article) => ({
    id: article.id,
    title: article.title,
    agencies: article.agencies.map((credit) => credit.agency),
    text: bodyMask(article),
  })
  return compareCopies(input(copy), input(source))
}
