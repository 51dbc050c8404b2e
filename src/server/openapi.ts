import { z } from 'zod'
import { VERSION } from '../article/index.ts'
import { FIELD_WORDS } from './field-words.data.ts'
import { problemSchema } from './problem.ts'
import type { Route } from './route.ts'

type Json = Readonly<Record<string, unknown>>

const SCHEMAS = '#/components/schemas/'

/**
 * The routes as an OpenAPI 3.1 document. Each answer's schema is a component named for its route; zod writes them in the dialect
 * that OpenAPI 3.1 has.
 */
export function openApi(routes: readonly Route[]): Json {
  const named = z.registry<{ id: string }>()
  named.add(problemSchema, { id: 'Problem' })
  const names = new Map<z.ZodType, string>([[problemSchema, 'Problem']])
  for (const { name, answers, body } of routes) {
    const schemas = [...Object.values(answers).flatMap(({ schema }) => schema ?? [])]
    for (const [at, schema] of [...schemas, ...Object.values(body ?? {})].entries()) {
      if (names.has(schema)) continue
      const id = capital(name) + (at < schemas.length ? '' : 'Body') + (at % schemas.length || '')
      names.set(schema, id)
      named.add(schema, { id })
    }
  }
  const { schemas } = z.toJSONSchema(named, { uri: (id) => SCHEMAS + id, io: 'output' })
  const refOf = (schema: z.ZodType): Json => ({ $ref: SCHEMAS + names.get(schema) })
  const paths: Record<string, Record<string, Json>> = {}
  for (const route of routes) {
    const path = `/api/v1${route.path}`
    paths[path] = { ...paths[path], [route.method]: operation(route, refOf) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Copydesk',
      version: VERSION,
      description: [
        'What the desk holds: stories, who says what in them, articles line by line, copies and what they changed.',
        'Every statement carries the words that it rests on, as offsets (UTF-16) into the visible text of an article.',
        'Refusals are `application/problem+json`.',
      ].join(' '),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([id, schema]) => [id, withWords(withoutAddress(schema))]),
      ),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'needed where the desk is served to other machines',
        },
      },
    },
  }
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** A component's place is its address: it needs none of its own. */
function withoutAddress(schema: object): Json {
  const { $schema: _, $id: __, ...rest } = schema as Record<string, unknown>
  return rest
}

/** A schema in which every field says what it holds. */
function withWords(schema: Json): Json {
  const made: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(schema)) {
    made[key] =
      key === 'properties' ? fieldsWithWords(value as Record<string, Json>) : inside(value)
  }
  return made
}

const inside = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inside)
    : value !== null && typeof value === 'object'
      ? withWords(value as Json)
      : value

const fieldsWithWords = (fields: Readonly<Record<string, Json>>): Json =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const said = FIELD_WORDS[name]
      return [name, { ...(said ? { description: said } : {}), ...withWords(field) }]
    }),
  )

function operation(route: Route, refOf: (schema: z.ZodType) => Json): Json {
  const responses = Object.entries(route.answers).map(
    ([status, { description, schema, media }]) => {
      const content = schema
        ? { content: { 'application/json': { schema: refOf(schema) } } }
        : media
          ? { content: { [media]: {} } }
          : {}
      return [status, { description, ...content }]
    },
  )
  const bodies = Object.entries(route.body ?? {}).map(([media, schema]) => [
    media,
    { schema: refOf(schema) },
  ])
  return {
    operationId: route.name,
    summary: route.summary,
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...(bodies.length > 0
      ? { requestBody: { required: true, content: Object.fromEntries(bodies) } }
      : {}),
    responses: {
      ...Object.fromEntries(responses),
      default: {
        description: 'refused: the cause and the remedy',
        content: { 'application/problem+json': { schema: { $ref: `${SCHEMAS}Problem` } } },
      },
    },
  }
}

function parameters(schema: z.ZodObject | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' }) as {
    properties?: Record<string, Record<string, unknown>>
    required?: string[]
  }
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description ? { description } : {}),
    schema: rest,
  }))
}
