import { z } from 'zod'
import {
  articleClaims,
  articleDays,
  articleDaysSchema,
  articleFacts,
  articleFactsSchema,
  articleLineSchema,
  articleNames,
  articleOrigins,
  articlesQuery,
  articleText,
  cite,
  citeSchema,
  findArticle,
  listArticles,
  pageSchema,
  sectionQuery,
} from '../../answers/index.ts'
import { CopydeskError, shortId } from '../../article/index.ts'
import {
  articleNameSchema,
  originSchema,
  statementSchema,
  textLayerSchema,
} from '../../dossier/index.ts'
import { gives, type Route, route } from '../route.ts'

/** The id of an article in an address. */
const articleParams = z.object({
  id: z.string().max(2_000).describe('id of an article, or the beginning of one'),
})

/** Articles and their layers. */
export const articleRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/articles',
    name: 'listArticles',
    summary: 'The articles that are held, that which came last first',
    query: articlesQuery,
    answers: gives(pageSchema(articleLineSchema), 'a page of articles'),
    handle: ({ desk, query }) => ({ json: listArticles(desk.archive(), query) }),
  }),
  route({
    method: 'get',
    path: '/articles/{id}',
    name: 'article',
    summary: 'What is known of an article: its day with the grounds, outlet, byline, problems',
    params: articleParams,
    answers: gives(articleFactsSchema, 'the facts'),
    handle: ({ desk, params }) => ({ json: articleFacts(desk.archive(), params.id) }),
  }),
  route({
    method: 'get',
    path: '/articles/{id}/text',
    name: 'articleText',
    summary: 'The whole visible text, every line with its role, injected words marked',
    params: articleParams,
    answers: gives(textLayerSchema, 'the text'),
    handle: ({ desk, params }) => ({ json: articleText(desk.archive(), params.id) }),
  }),
  route({
    method: 'get',
    path: '/articles/{id}/claims',
    name: 'articleClaims',
    summary: 'What is said in the article, by whom, with which word, through whom',
    params: articleParams,
    query: sectionQuery,
    answers: gives(pageSchema(statementSchema), 'a page of statements, in reading order'),
    handle: ({ desk, params, query }) => ({
      json: articleClaims(desk.archive(), params.id, query),
    }),
  }),
  route({
    method: 'get',
    path: '/articles/{id}/names',
    name: 'articleNames',
    summary: 'Who and what is named in the article, with every place',
    params: articleParams,
    query: sectionQuery,
    answers: gives(pageSchema(articleNameSchema), 'a page of names, the most mentioned first'),
    handle: ({ desk, params, query }) => ({ json: articleNames(desk.archive(), params.id, query) }),
  }),
  route({
    method: 'get',
    path: '/articles/{id}/days',
    name: 'articleDays',
    summary: 'Its time expressions, and all that speaks for and against its day of publication',
    params: articleParams,
    answers: gives(articleDaysSchema, 'the days'),
    handle: ({ desk, params }) => ({ json: articleDays(desk.archive(), params.id) }),
  }),
  route({
    method: 'get',
    path: '/articles/{id}/origins',
    name: 'articleOrigins',
    summary: "Whose its sentences are: its own, an agency's, another outlet's, not known",
    params: articleParams,
    answers: gives(originSchema, 'sentence by sentence'),
    handle: ({ desk, params }) => ({ json: articleOrigins(desk.archive(), params.id) }),
  }),
  route({
    method: 'get',
    path: '/articles/{id}/raw',
    name: 'articleRaw',
    summary: 'The bytes of the page as they arrived, as a download',
    params: articleParams,
    answers: {
      200: { description: 'the bytes, checked by their hash', media: 'application/octet-stream' },
    },
    handle({ desk, params }) {
      const archive = desk.archive()
      const { id } = findArticle(archive, params.id).article
      const bytes = archive.raw(id)
      if (!bytes) throw new CopydeskError('not-in-archive', `the bytes of ${id} are not held`)
      return new Response(bytes.slice(), {
        headers: {
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename="${shortId(id)}.bin"`,
          'content-security-policy': "default-src 'none'; sandbox",
          etag: `"${id}"`,
        },
      })
    },
  }),
  route({
    method: 'get',
    path: '/cite/{id}/{start}-{end}',
    name: 'cite',
    summary: 'Words of an article as they are cited, with the hashes of words and bytes',
    params: articleParams.extend({
      start: z.coerce.number().int().min(0).describe('UTF-16 offset into the visible text'),
      end: z.coerce.number().int().min(1).describe('exclusive'),
    }),
    answers: gives(citeSchema, 'the words'),
    handle: ({ desk, params }) => ({ json: cite(desk.archive(), params.id, params) }),
  }),
]
