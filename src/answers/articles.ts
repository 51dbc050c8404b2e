import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Archive, ArticleHead } from '../archive/index.ts'
import { blockAt, CopydeskError } from '../article/index.ts'
import {
  articleJson,
  type articleNameSchema,
  articleNamesJson,
  articleSchema,
  type originSchema,
  originsJson,
  spanSchema,
  type statementSchema,
  statementsJson,
  textLayerJson,
} from '../dossier/index.ts'
import { findArticle, viewStory } from './find-held.ts'
import { type Page, type PageQuery, pageOf, pageQuery, placeIn, takePage } from './take-page.ts'

/** An article in a line of a list. */
export const articleLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable().describe('YYYY-MM-DD'),
  kind: z.string(),
  url: z.string().nullable(),
  story: z.string().nullable().describe('id of its story'),
})

/** What a list of articles can be asked. */
export const articlesQuery = z.strictObject({
  ...pageQuery,
  outlet: z.string().max(300).optional().describe('only those of this outlet'),
  since: z.iso.date().optional().describe('only those of this day or later'),
  until: z.iso.date().optional().describe('only those of this day or earlier'),
})

/** An article in a line of a list. */
const articleLine = (head: ArticleHead): z.infer<typeof articleLineSchema> => ({
  id: head.id,
  title: head.title,
  outlet: head.outlet ?? null,
  published: head.published ?? null,
  kind: head.kind,
  url: head.url ?? null,
  story: head.story ?? null,
})

/** The articles that an archive holds, that which came last first. */
export function listArticles(
  archive: Archive,
  query: z.infer<typeof articlesQuery>,
): Page<z.infer<typeof articleLineSchema>> {
  const { outlet, since, until, limit } = query
  const list = JSON.stringify(['articles', outlet, since, until])
  const ask = {
    limit,
    ...(outlet === undefined ? {} : { outlet }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...placeIn(list, query),
  }
  return pageOf(archive.articles(ask), list, articleLine)
}

/** What is known of an article; its layers are answers of their own. */
export const articleFactsSchema = articleSchema
  .omit({ body: true, blocks: true, dates: true })
  .extend({
    story: z.string().nullable().describe('id of its story'),
    url: z.string().nullable().describe('where it was fetched from'),
    dateline: z
      .object({ place: z.string(), agency: z.string().nullable() })
      .nullable()
      .describe('where it was filed'),
    bytes: z.object({
      sha256: z.string(),
      size: z.number().int(),
      mediaType: z.string(),
      charset: z.string(),
    }),
  })

/** What is known of an article. */
export function articleFacts(archive: Archive, wanted: string): z.infer<typeof articleFactsSchema> {
  const page = findArticle(archive, wanted)
  const { body: _, blocks: __, dates: ___, ...facts } = articleJson(page)
  const { origin, dateline } = page.article
  return {
    ...facts,
    story: archive.storyOf(page.article.id),
    url: origin.url ?? null,
    dateline: dateline ? { place: dateline.place, agency: dateline.agency ?? null } : null,
    bytes: {
      sha256: origin.sha256,
      size: origin.size,
      mediaType: origin.mediaType,
      charset: origin.charset,
    },
  }
}

/** The text of an article with its lines. */
export const articleText = (archive: Archive, wanted: string) =>
  textLayerJson(findArticle(archive, wanted))

/** What is said in an article. */
export const articleClaims = (
  archive: Archive,
  wanted: string,
  query: PageQuery,
): Page<z.infer<typeof statementSchema>> => {
  const page = findArticle(archive, wanted)
  return takePage(statementsJson(page), query, `${page.article.id} claims`, ({ id }) => id)
}

/** Who is named in an article. */
export const articleNames = (
  archive: Archive,
  wanted: string,
  query: PageQuery,
): Page<z.infer<typeof articleNameSchema>> => {
  const page = findArticle(archive, wanted)
  return takePage(articleNamesJson(page), query, `${page.article.id} names`, ({ id }) => id)
}

/** The days of an article: what its text names, and what speaks for the day of publication. */
export const articleDaysSchema = articleSchema.pick({
  id: true,
  published: true,
  confidence: true,
  stampedAt: true,
  firstPublished: true,
  dateEvidence: true,
  refuted: true,
  dates: true,
})

/** The days of an article. */
export const articleDays = (archive: Archive, wanted: string): z.infer<typeof articleDaysSchema> =>
  articleDaysSchema.parse(articleJson(findArticle(archive, wanted)))

/** Whose the sentences of an article are, by what its story holds. */
export function articleOrigins(archive: Archive, wanted: string): z.infer<typeof originSchema> {
  const { id } = findArticle(archive, wanted).article
  const story = archive.storyOf(id)
  const view = story === null ? undefined : viewStory(archive, story)
  const found = view && originsJson(view).find(({ article }) => article === id)
  return found ?? { article: id, own: 1, sentences: [] }
}

/** Words of an article, as they are cited. */
export const citeSchema = spanSchema.extend({
  article: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  words: z.string(),
  line: z.string().describe('what the line is: body, title, caption …'),
  wordsSha256: z.string().describe('SHA-256 of the words in UTF-8'),
  bytesSha256: z.string().describe('SHA-256 of the bytes of the page'),
})

/**
 * Words of an article, as they are cited.
 *
 * @throws CopydeskError `not-in-archive` where the text has no such place
 */
export function cite(
  archive: Archive,
  wanted: string,
  { start, end }: { start: number; end: number },
): z.infer<typeof citeSchema> {
  const { article, published } = findArticle(archive, wanted)
  if (start >= end || end > article.text.length) {
    throw new CopydeskError(
      'not-in-archive',
      `${start}-${end} is no place in the text: it has ${article.text.length} characters`,
    )
  }
  const words = article.text.slice(start, end)
  return {
    article: article.id,
    start,
    end,
    title: article.title,
    outlet: article.outlet?.value ?? null,
    published: published.value ?? null,
    words,
    line: blockAt(article, start)?.role ?? '',
    wordsSha256: createHash('sha256').update(words).digest('hex'),
    bytesSha256: article.origin.sha256,
  }
}
