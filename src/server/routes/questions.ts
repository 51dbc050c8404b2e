import { z } from 'zod'
import {
  allClaimsQuery,
  compare,
  compareQuery,
  findClaim,
  findClaims,
  findName,
  findNames,
  listSources,
  nameAnswerSchema,
  nameLineSchema,
  namesQuery,
  pageSchema,
  placedClaimSchema,
  search,
  searchQuery,
  searchSchema,
  sourceSchema,
  sourcesQuery,
} from '../../answers/index.ts'
import { compareSchema } from '../../dossier/index.ts'
import { gives, type Route, route } from '../route.ts'

const idParams = z.object({ id: z.string().max(300).describe('as a list gives it') })

/** Questions over all that is held: claims, names, words, articles side by side. */
export const questionRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/claims',
    name: 'listClaims',
    summary: 'Who asserts and who denies what, over the newest stories',
    query: allClaimsQuery,
    answers: gives(pageSchema(placedClaimSchema), 'a page of claims'),
    handle: ({ desk, query }) => ({ json: findClaims(desk.archive(), query) }),
  }),
  route({
    method: 'get',
    path: '/claims/{id}',
    name: 'claim',
    summary: 'One claim with the words of each side',
    params: idParams,
    answers: gives(placedClaimSchema, 'the claim'),
    handle: ({ desk, params }) => ({ json: findClaim(desk.archive(), params.id) }),
  }),
  route({
    method: 'get',
    path: '/names',
    name: 'listNames',
    summary: 'Persons, bodies and places of the newest stories, the most mentioned first',
    query: namesQuery,
    answers: gives(pageSchema(nameLineSchema), 'a page of names'),
    handle: ({ desk, query }) => ({ json: findNames(desk.archive(), query) }),
  }),
  route({
    method: 'get',
    path: '/names/{id}',
    name: 'name',
    summary: 'A name under all its spellings: what it says, where it stands, why it is one',
    params: idParams,
    answers: gives(nameAnswerSchema, 'the name'),
    handle: ({ desk, params }) => ({ json: findName(desk.archive(), params.id) }),
  }),
  route({
    method: 'get',
    path: '/compare',
    name: 'compare',
    summary: 'Articles beside a text: what each kept, cut, changed, injected',
    query: compareQuery,
    answers: gives(compareSchema, 'sentence by sentence of the text'),
    handle: ({ desk, query }) => ({ json: compare(desk.archive(), query) }),
  }),
  route({
    method: 'get',
    path: '/search',
    name: 'search',
    summary: 'Articles that hold all the words, with facets to narrow them by',
    query: searchQuery,
    answers: gives(searchSchema, 'hits and facets'),
    handle: ({ desk, query }) => ({ json: search(desk.archive(), query) }),
  }),
  route({
    method: 'get',
    path: '/sources',
    name: 'listSources',
    summary: 'Where the pages came from, that with the newest page first',
    query: sourcesQuery,
    answers: gives(pageSchema(sourceSchema), 'a page of places'),
    handle: ({ desk, query }) => ({ json: listSources(desk.archive(), query) }),
  }),
]
