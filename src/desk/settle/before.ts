import { createHash } from 'node:crypto'
import type { Annotated } from '../../record/index.ts'

/** What was said of an article before, and from what: where the same is asked, the same is answered. */
export interface Before {
  readonly key: string
  readonly page: Annotated
}

/** A short name for a value: equal values have equal ones. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url')
