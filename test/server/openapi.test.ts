import '@hyperjump/json-schema/draft-2020-12'
import { registerSchema, validate } from '@hyperjump/json-schema/openapi-3-1'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, ROUTES } from '../../src/server/index.ts'
import { paste, readingDone, type StartedDesk, startDesk } from './started-desk.ts'

type Schema = { readonly [key: string]: unknown }
interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly { name: string; in: string; description?: string }[]
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema?: Schema }> }>>
}
const document = openApi(ROUTES) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}
const ADDRESS = 'https://copydesk.example/openapi'
const addressOf = (reference: unknown): string =>
  ADDRESS + String(reference).replace('#/components/schemas/', '#/$defs/')

let desk: StartedDesk
beforeAll(async () => {
  const schemas = JSON.stringify(document.components.schemas)
  registerSchema(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $defs: JSON.parse(schemas.replaceAll('#/components/schemas/', '#/$defs/')),
    },
    ADDRESS,
  )
  desk = await startDesk(['examples'])
})
afterAll(() => desk.close())

test('the description is an OpenAPI 3.1 document, as an independent validator has it', async () => {
  const isValid = await validate('https://spec.openapis.org/oas/3.1/schema-base')
  expect(isValid(document as never, 'BASIC')).toMatchObject({ valid: true })
})

test('the description that is served is that of the routes', async () => {
  expect(await desk.json('/api/openapi.json')).toEqual(document)
})

test('every route, parameter and field says what it is', () => {
  const silent: string[] = []
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const { operationId, summary, parameters } of Object.values(methods)) {
      if (!operationId || !summary) silent.push(path)
      for (const { name, description } of parameters)
        if (!description && !OBVIOUS.has(name)) silent.push(`${path} ${name}`)
    }
  }
  const look = (schema: unknown, place: string): void => {
    if (schema === null || typeof schema !== 'object') return
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties') {
        for (const [name, field] of Object.entries(value as Record<string, Schema>)) {
          if (!field.description && !field.$ref) silent.push(`${place}.${name}`)
          look(field, `${place}.${name}`)
        }
      } else look(value, place)
    }
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) look(schema, name)
  expect(silent).toEqual([])
})

/** What a parameter of these names holds needs no words: its values say it. */
const OBVIOUS: ReadonlySet<string> = new Set(['contested', 'stance', 'kind'])

test('operations have names of their own', () => {
  const names = ROUTES.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

/** An address for each route, with ids of what the examples hold. */
async function addresses(): Promise<Record<string, string>> {
  const stories: { items: { id: string; articles: number }[] } = await desk.json('/api/v1/stories')
  const story = stories.items.find(({ articles }) => articles > 1)?.id ?? ''
  const claims: { items: { id: string }[] } = await desk.json(`/api/v1/stories/${story}/claims`)
  const names: { items: { id: string }[] } = await desk.json('/api/v1/names')
  const tree: { items: { tree: { article: string; parent: string | null }[] }[] } = await desk.json(
    `/api/v1/stories/${story}/copies`,
  )
  const copy = tree.items[0]?.tree.find(({ parent }) => parent !== null)
  const job = (await (
    await desk.ask('/api/v1/pages', paste('A dam broke at Nowe on 3 May 2024.'))
  ).json()) as { id: string }
  await readingDone(desk, job.id)
  const fill: Readonly<Record<string, string>> = {
    '/articles/{id}': copy?.article ?? '',
    '/cite/{id}/{start}-{end}': copy?.article ?? '',
    '/claims/{id}': claims.items[0]?.id ?? '',
    '/jobs/{id}': job.id,
    '/names/{id}': encodeURIComponent(names.items[0]?.id ?? ''),
    '/stories/{id}': story,
  }
  const queries: Readonly<Record<string, string>> = {
    '/compare': `?copy=${copy?.article}&source=${copy?.parent}`,
    '/search': '?q=china&facets=true',
    '/stories/{id}/why': '?line=claim%201',
    '/claims': '?by=china',
    '/export/parquet': '?table=claims',
  }
  return Object.fromEntries(
    // A stream of events has no end: its own test reads it.
    ROUTES.filter(({ method, path }) => method === 'get' && path !== '/live').map(({ path }) => {
      const root = Object.keys(fill).find((one) => path === one || path.startsWith(`${one}/`))
      const id = fill[root ?? ''] ?? ''
      const place = path.replace('{id}', id).replace('{start}-{end}', '10-20')
      return [path, `/api/v1${place}${queries[path] ?? ''}`]
    }),
  )
}

describe('what is answered is what is described', () => {
  test('of every route that is asked with GET', async () => {
    const wrong: string[] = []
    for (const [path, address] of Object.entries(await addresses())) {
      const answer = await desk.ask(address)
      expect(answer.status, address).toBe(200)
      const described = document.paths[`/api/v1${path}`]?.get?.responses['200']?.content ?? {}
      const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
      expect(Object.keys(described), address).toContain(type)
      if (type !== 'application/json') continue
      const isValid = await validate(addressOf(described[type]?.schema?.$ref))
      const output = isValid((await answer.json()) as never, 'BASIC')
      if (!output.valid) wrong.push(`${address}: ${JSON.stringify(output.errors?.slice(0, 3))}`)
    }
    expect(wrong).toEqual([])
  })

  test('of a refusal', async () => {
    const isValid = await validate(addressOf('#/components/schemas/Problem'))
    for (const path of ['/api/v1/stories/nobody', '/api/v1/nowhere', '/api/v1/search']) {
      const answer = await desk.ask(path)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(isValid((await answer.json()) as never).valid, path).toBe(true)
    }
  })
})
