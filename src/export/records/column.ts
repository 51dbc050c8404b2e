import { z } from 'zod'

/** Columns of the record model: from each come its JSON Schema and its Parquet type. What is not known is null. */

/** Never empty: an id. */
export const key = (says: string) => z.string().describe(says)
/** Words, or null. */
export const text = (says: string) => z.string().nullable().describe(says)
/** Several words, in order; empty where there are none. */
export const texts = (says: string) => z.array(z.string()).describe(says)
/** A civil day, YYYY-MM-DD, or null. */
export const day = (says: string) => z.iso.date().nullable().describe(says)
/** A moment in UTC, or null. */
export const time = (says: string) => z.iso.datetime().nullable().describe(says)
/** A whole number, or null. */
export const whole = (says: string) => z.int().nullable().describe(says)
/** A number, or null. */
export const share = (says: string) => z.number().nullable().describe(says)
/** Yes or no. */
export const flag = (says: string) => z.boolean().describe(says)
/** Words of an article with their place. */
export const place = (says: string) =>
  text(`${says}: ARTICLE@START-END, UTF-16 offsets into the visible text of the article`)
