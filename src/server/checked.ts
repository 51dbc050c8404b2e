import type { z } from 'zod'
import { RequestError } from './problem.ts'

/**
 * Values by their schema.
 *
 * @throws RequestError `bad-request`, which names what is wrong
 */
export function checked<S extends z.ZodType>(schema: S, values: object, place: string): z.infer<S> {
  const parsed = schema.safeParse(values)
  if (parsed.success) return parsed.data
  const said = parsed.error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
  throw new RequestError('bad-request', `the ${place} is not understood: ${said.join('; ')}`)
}
