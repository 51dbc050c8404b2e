import type { Article } from '../src/article/index.ts'
import type { Annotated } from '../src/record/index.ts'

/** An article in which nothing is found but what is given. */
export const annotated = (article: Article, found: Partial<Annotated> = {}): Annotated => ({
  article,
  published: { confidence: 0, evidence: [], refuted: [] },
  timexes: [],
  entities: [],
  claims: [],
  events: [],
  grammar: [],
  corrections: [],
  ...found,
})
