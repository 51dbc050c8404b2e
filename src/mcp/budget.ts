import { z } from 'zod'

/** Bytes of an answer: what an agent's client takes without cutting. */
const USUAL_BYTES = 24_000
const MOST_BYTES = 80_000
/** What the envelope of an answer takes: names of fields, the fence, the cursor, JSON-RPC. */
const ENVELOPE_BYTES = 1_600

/** What every verb with a list can be asked. */
export const budgetInput = {
  budget: z
    .number()
    .int()
    .min(USUAL_BYTES)
    .max(MOST_BYTES)
    .optional()
    .describe(
      `bytes of the answer, ${USUAL_BYTES} where it is not said; whole items are left out, never cut`,
    ),
  after: z.string().max(2_000).optional().describe('`next` of the answer before'),
}

/** An item with its two forms: data, and text to read. */
export interface Told<T> {
  readonly data: T
  readonly text: string
}

/** Bytes as they are sent: in JSON every quote and end of a line takes two. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

/** Fills answers with whole items while there is room. */
export class Budget {
  #left: number

  constructor(bytes = USUAL_BYTES) {
    this.#left = bytes - ENVELOPE_BYTES
  }

  /** Takes room for what every answer has. */
  use(...values: readonly unknown[]): void {
    for (const value of values) this.#left -= bytesOf(value)
  }

  /** As many of the items as fit, from the first on. */
  take<T>(items: Iterable<Told<T>>): Told<T>[] {
    const taken: Told<T>[] = []
    for (const item of items) {
      const size = bytesOf(item.data) + bytesOf(item.text) + 2
      if (size > this.#left) break
      this.#left -= size
      taken.push(item)
    }
    return taken
  }
}
