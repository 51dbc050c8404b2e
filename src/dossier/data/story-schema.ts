import { z } from 'zod'
import { reasonSchema } from './reason-json.ts'

const evidence = z
  .object({
    article: z.string().describe('id of the article'),
    source: z.string().describe('the file or address that the article was read from'),
    start: z.number().int().describe('UTF-16 offset into the visible text of the article'),
    end: z.number().int().describe('exclusive'),
    quote: z.string().describe('the words, without injected ones'),
  })
  .describe('the words that a statement rests on')

const office = z.object({
  title: z.string(),
  body: z.string().nullable(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-3'),
})

const claim = z.object({
  proposition: z.string(),
  asserts: z.array(z.string()),
  denies: z.array(z.string()),
  declines: z.array(z.string()).describe('asked, and gave no answer'),
  voices: z
    .array(
      z.object({
        stance: z.string(),
        party: z.string(),
        who: z.array(z.string()),
        speakers: z.array(z.object({ name: z.string(), office: office.nullable() })),
      }),
    )
    .describe('who spoke for each of them: spokespersons, ministries'),
  contested: z.boolean(),
  held: z
    .string()
    .nullable()
    .describe('why it is not printed: the code of what speaks against it; null where it is'),
  via: z.array(z.string()).describe('through whom it reached the articles'),
  origins: z.object({
    reports: z.number().int().describe('independent reports: copies of one text count once'),
    articles: z.number().int(),
    note: z.string(),
  }),
  evidence: z.array(
    evidence.extend({
      stance: z.string(),
      rule: z.string().nullable().describe('the rule that found the attribution'),
      cue: z.string().nullable().describe('the words that say that something is said'),
      speakerRule: z.string().nullable().describe('the rule that says who speaks'),
    }),
  ),
})

/** One story as data. */
export const storySchema = z.object({
  id: z.string(),
  headline: z.string(),
  articles: z.array(z.string()),
  rule: z.string().nullable().describe('the code of the first reason; null of one article'),
  reasons: z.array(reasonSchema).describe('why these articles are one story'),
  copies: z.array(
    z.object({
      articles: z.array(z.string()),
      relation: z.string(),
      original: z
        .string()
        .nullable()
        .describe('id of the original, or null: not held or not known'),
      sharedWords: z.number().int(),
      rule: z.string().describe('the code of the reason for the relation'),
      passages: z.array(z.object({ a: evidence, b: evidence })),
      reasons: z.array(reasonSchema),
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
              z.object({ start: z.number().int(), end: z.number().int(), reason: reasonSchema }),
            ),
          })
          .nullable()
          .describe(
            'the text as its copies show it, where the original is not held; offsets into `text`',
          ),
        reasons: z.array(reasonSchema),
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
      rule: z.string().describe('what made the line'),
      evidence: z.array(evidence),
    }),
  ),
  claims: z.array(claim),
  entities: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      spellings: z.array(z.string()).describe('every way in which it is written, slips too'),
      slips: z.array(z.object({ text: z.string(), reason: reasonSchema })),
      kind: z.string(),
      country: z.string().nullable(),
      role: z.string().nullable().describe('the office in words'),
      office: office.nullable(),
      mentions: z.number().int(),
      places: z.array(
        evidence.extend({ type: z.string(), rule: z.string().describe('the rule that found it') }),
      ),
      reasons: z.array(reasonSchema),
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
      reasons: z.array(reasonSchema).describe('why these tellings are one happening'),
      evidence: z.array(
        evidence.extend({
          rule: z.string().describe('what found the telling'),
          frame: z.string().nullable().describe('the phrase of the lexicon that its words fill'),
          trigger: z.string().describe('the words that tell it'),
          status: z.string(),
          statusRule: z.string().describe('what says whether it happened'),
        }),
      ),
    }),
  ),
  brief: z.array(
    z.object({
      text: z.string(),
      rule: z.string().describe('what made the sentence'),
      evidence: z.array(evidence),
    }),
  ),
})
