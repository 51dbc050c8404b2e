import type { z } from 'zod'
import type { Desk } from './desk.ts'

/** What a route is asked, checked by its schemas. */
export interface Asked<P, Q> {
  readonly desk: Desk
  readonly params: P
  readonly query: Q
  readonly request: Request
}

/** What a route answers: data of its schema, or a response that is whole already (bytes, a stream). */
export type Answer =
  | { readonly json: unknown; readonly status?: number; readonly headers?: Record<string, string> }
  | Response

/** What stands under a status in the description of the API. */
interface Described {
  readonly description: string
  /** Of `application/json`. */
  readonly schema?: z.ZodType
  /** Of anything else. */
  readonly media?: string
}

/** One route of the API: how it is asked, what it answers, and the words that describe it. */
export interface Route {
  readonly method: 'get' | 'post' | 'delete'
  /** Below `/api/v1`: `/stories/{id}`. */
  readonly path: string
  /** Its name in the description. */
  readonly name: string
  readonly summary: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  /** Schemas of the body by media type. */
  readonly body?: Readonly<Record<string, z.ZodType>>
  readonly answers: Readonly<Record<number, Described>>
  /** True where the answer changes though nothing in the archive does. */
  readonly changesAlone?: true
  readonly handle: (asked: Asked<never, never>) => Answer | Promise<Answer>
}

/** A route, its handler typed by its schemas. */
export function route<
  P extends z.ZodObject = z.ZodObject<Record<string, never>>,
  Q extends z.ZodObject = z.ZodObject<Record<string, never>>,
>(
  one: Omit<Route, 'params' | 'query' | 'handle'> & {
    readonly params?: P
    readonly query?: Q
    readonly handle: (asked: Asked<z.infer<P>, z.infer<Q>>) => Answer | Promise<Answer>
  },
): Route {
  return one as unknown as Route
}

/** The usual answer: 200 with data of a schema. */
export const gives = (schema: z.ZodType, description: string) => ({ 200: { description, schema } })
