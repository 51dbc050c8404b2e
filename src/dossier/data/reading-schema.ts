import { z } from 'zod'

/** What `read --json` prints. The JSON Schema in docs/reference is made from this. */
const evidence = z
  .object({
    article: z.string().describe('id of the article'),
    source: z.string().describe('the file or address that the article was read from'),
    start: z.number().int().describe('UTF-16 offset into the visible text of the article'),
    end: z.number().int().describe('exclusive'),
    quote: z.string().describe('the words, without injected ones'),
  })
  .describe('the words that a statement rests on')

const dated = z.object({
  where: z.string().describe('text, json-ld, meta, time-element, url, feed or sibling'),
  quote: z.string(),
  day: z.string().nullable(),
  verdict: z.string().nullable(),
  reliability: z
    .number()
    .nullable()
    .describe(
      'how often such evidence is right, 0 to 1; of words, above 0.5 they speak for the day',
    ),
})

const article = z.object({
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
    .object({ day: z.string(), article: z.string(), reason: z.string() })
    .nullable()
    .describe('the day on which a copy proves that the text was first there'),
  dateEvidence: z.array(dated),
  refuted: z.array(z.object({ date: z.string(), reason: z.string() })),
  injected: z.array(
    z.object({
      text: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      reason: z.string(),
    }),
  ),
  blocks: z.array(z.object({ role: z.string(), start: z.number().int(), end: z.number().int() })),
  problems: z.array(z.object({ code: z.string(), message: z.string() })),
})

const claim = z.object({
  proposition: z.string(),
  asserts: z.array(z.string()),
  denies: z.array(z.string()),
  declines: z.array(z.string()).describe('asked, and gave no answer'),
  voices: z
    .array(z.object({ stance: z.string(), party: z.string(), who: z.array(z.string()) }))
    .describe('who spoke for each of them: spokespersons, ministries'),
  contested: z.boolean(),
  via: z.array(z.string()).describe('through whom it reached the articles'),
  origins: z.object({
    reports: z.number().int().describe('independent reports: copies of one text count once'),
    articles: z.number().int(),
    note: z.string(),
  }),
  evidence: z.array(evidence.extend({ stance: z.string() })),
})

const story = z.object({
  id: z.string(),
  headline: z.string(),
  articles: z.array(z.string()),
  reasons: z.array(z.string()).describe('why these articles are one story'),
  copies: z.array(
    z.object({
      articles: z.array(z.string()),
      relation: z.string(),
      original: z
        .string()
        .nullable()
        .describe('id of the original, or null: not held or not known'),
      sharedWords: z.number().int(),
      passages: z.array(z.object({ a: evidence, b: evidence })),
      reasons: z.array(z.string()),
    }),
  ),
  texts: z
    .array(
      z.object({
        articles: z.array(z.string()),
        original: z.string().nullable(),
        agency: z.string().nullable(),
        rebuilt: z
          .object({
            text: z.string(),
            from: z.array(z.string()),
            sentences: z.array(
              z.object({
                start: z.number().int(),
                end: z.number().int(),
                by: z.array(z.string()),
                agreement: z.number(),
              }),
            ),
            variants: z.array(
              z.object({
                start: z.number().int(),
                end: z.number().int(),
                by: z.array(z.string()),
                others: z.array(z.object({ text: z.string(), by: z.array(z.string()) })),
              }),
            ),
            doubts: z.array(
              z.object({ start: z.number().int(), end: z.number().int(), reason: z.string() }),
            ),
          })
          .nullable()
          .describe(
            'the text as its copies show it, where the original is not held; offsets into `text`',
          ),
        reasons: z.array(z.string()),
      }),
    )
    .describe('articles that go back to one text'),
  origins: z
    .object({
      independent: z.number().int().describe('independent hands behind all the articles'),
      articles: z.array(
        z.object({
          article: z.string(),
          own: z.number().describe('share of its words that are its own reporting, 0 to 1'),
          sentences: z.array(
            z.object({
              start: z.number().int(),
              end: z.number().int(),
              kind: z.enum(['own', 'agency', 'outlet', 'unknown']),
              name: z.string().nullable().describe('the agency or outlet'),
              from: z.string().nullable().describe('id of the article that has it too'),
            }),
          ),
        }),
      ),
    })
    .describe('whose the sentences of each article are'),
  timeline: z.array(
    z.object({
      date: z.string().describe('YYYY-MM-DD, or FROM/TO'),
      status: z.string().describe('happened, planned, alleged, denied or conditional'),
      what: z.string(),
      through: z.array(z.string()),
      evidence: z.array(evidence),
    }),
  ),
  claims: z.array(claim),
  entities: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      spellings: z.array(z.string()).describe('every way in which it is written, slips too'),
      slips: z.array(z.object({ text: z.string(), reason: z.string() })),
      kind: z.string(),
      country: z.string().nullable(),
      role: z.string().nullable(),
      mentions: z.number().int(),
      reasons: z.array(z.string()),
    }),
  ),
  events: z.array(
    z.object({
      type: z.string().describe('PLOVER event type'),
      status: z.string().describe('happened, planned, alleged, denied or conditional'),
      allegedBy: z.array(z.string()),
      deniedBy: z.array(z.string()),
      actors: z.array(z.string()),
      recipients: z.array(z.string()),
      place: z.string().nullable(),
      date: z.string().nullable(),
      evidence: z.array(evidence),
    }),
  ),
  brief: z.array(z.object({ text: z.string(), evidence: z.array(evidence) })),
})

/** The shape of a reading as data, for checking and for the JSON Schema in docs/reference. */
export const readingSchema = z
  .object({ articles: z.array(article), stories: z.array(story) })
  .describe('What `copydesk read --json` prints')

/** What `copydesk read --json` prints. */
export type ReadingJson = z.infer<typeof readingSchema>
