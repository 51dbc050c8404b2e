import { z } from 'zod'
import { reasonSchema } from './reason-json.ts'

const dated = z.object({
  where: z.string().describe('text, json-ld, meta, time-element, url, feed or sibling'),
  quote: z.string(),
  day: z.string().nullable(),
  verdict: z.string().nullable().describe('how it stands to `published`, in one sentence'),
  why: z
    .object({ says: z.string(), code: z.string(), parts: z.record(z.string(), z.unknown()) })
    .nullable()
    .describe(
      'the verdict as data; `says`: agrees, possible, against, doubted, outweighed or refuted',
    ),
  reliability: z
    .number()
    .nullable()
    .describe('how often such evidence is right, 0 to 1; of words, above 0.5 they support the day'),
})

/** Injected words with their place. */
export const injectedSchema = z.object({
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  reason: z.string(),
  reasons: z.array(reasonSchema),
})

/** One article as data. */
export const articleSchema = z.object({
  id: z.string().describe('SHA-256 of the bytes, in hex'),
  source: z.string(),
  sources: z.array(z.string()).describe('every place the same bytes were read from'),
  kind: z
    .string()
    .describe(
      'article, live-blog, listing, gallery, video, paywall, consent-wall, error-page or empty',
    ),
  title: z.string(),
  outlet: z.string().nullable(),
  bylines: z.array(z.string()),
  corporateAuthor: z
    .string()
    .nullable()
    .describe('who the page names as its author where it names no person'),
  section: z.string().nullable(),
  canonicalUrl: z.string().nullable().describe('the address that the page gives itself'),
  captured: z
    .string()
    .nullable()
    .describe('when its bytes were taken from the web, in ISO 8601, where something says so'),
  leadImage: z
    .object({ url: z.string(), caption: z.string().nullable(), credit: z.string().nullable() })
    .nullable()
    .describe('the picture above the text'),
  agencies: z.array(z.string()).describe('agencies that the page credits'),
  language: z.string(),
  body: z.string().describe('clean body: paragraphs with a blank line between them'),
  published: z.string().nullable().describe('the day the text was published, YYYY-MM-DD'),
  confidence: z.number().describe('of the day, 0 to 1'),
  stampedAt: z.string().nullable().describe("the day of the page's own stamp, where it is another"),
  firstPublished: z
    .object({
      day: z.string(),
      article: z.string(),
      passages: z.number().int().describe('passages that both have'),
      reason: z.string(),
    })
    .nullable()
    .describe('the day on which a copy proves that the text was first there'),
  dateEvidence: z.array(dated),
  refuted: z.array(
    z.object({ date: z.string(), reason: z.string(), reasons: z.array(reasonSchema) }),
  ),
  injected: z.array(injectedSchema),
  corrections: z
    .array(z.object({ field: z.string(), value: z.string(), reason: reasonSchema }))
    .describe('what other pages prove about this one'),
  blocks: z.array(
    z.object({
      role: z.string(),
      rule: z.string().describe('the rule that gave the role'),
      start: z.number().int(),
      end: z.number().int(),
    }),
  ),
  dates: z
    .array(
      z.object({
        text: z.string(),
        start: z.number().int(),
        end: z.number().int(),
        value: z.string().describe('TIMEX3 value'),
        from: z.string().nullable(),
        to: z.string().nullable(),
        doubt: z.string().nullable(),
        rule: z.string().describe('the rule that read it'),
      }),
    )
    .describe('time expressions of the text'),
  problems: z.array(
    z.object({
      code: z.string(),
      parts: z.record(z.string(), z.union([z.string(), z.number()])),
      message: z.string(),
    }),
  ),
})
