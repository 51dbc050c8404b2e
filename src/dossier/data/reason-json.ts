import { z } from 'zod'

/** A reason as data: its code, the values that it rests on, and the sentence that people are shown. */
export const reasonSchema = z.object({
  code: z.string().describe('what decided'),
  parts: z.record(z.string(), z.unknown()).describe('the values that it rests on'),
  text: z.string().describe('the reason in one sentence'),
})

type ReasonJson = z.infer<typeof reasonSchema>

/** A reason with its sentence. */
export const reasonJson = <R extends { readonly code: string; readonly parts: object }>(
  reason: R,
  textOf: (reason: R) => string,
): ReasonJson => ({ code: reason.code, parts: { ...reason.parts }, text: textOf(reason) })
