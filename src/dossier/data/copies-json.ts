import { z } from 'zod'
import type { CopyFamily, CopyLink } from '../../copies/index.ts'
import { relationReason } from '../facts/copy-facts.ts'
import { storyOrigins } from '../facts/origin-facts.ts'
import type { StoryView } from '../story-view.ts'
import { copyText, doubtText, familyText } from '../wording/copy-words.ts'
import { asData } from '../wording/wording.ts'
import { evidenceJson, evidenceSchema } from './evidence-json.ts'
import { reasonJson, reasonSchema } from './reason-json.ts'

/** Two articles that share text. */
export const copySchema = z.object({
  articles: z.array(z.string()),
  relation: z.string().describe('copy, excerpt, rewrite, borrow or sibling'),
  original: z.string().nullable().describe('id of the original, or null: not held or not known'),
  sharedWords: z.number().int(),
  shares: z
    .array(z.number())
    .describe('share of the words of each of `articles` that stand in the other, 0 to 1'),
  rule: z.string().describe('the code of the reason for the relation'),
  passages: z.array(z.object({ a: evidenceSchema, b: evidenceSchema })),
  reasons: z.array(reasonSchema),
})

const rebuiltSchema = z.object({
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

/** Articles that go back to one text. */
export const textSchema = z.object({
  articles: z.array(z.string()),
  original: z.string().nullable(),
  agency: z.string().nullable(),
  rebuilt: rebuiltSchema
    .nullable()
    .describe(
      'the text as its copies show it, where the original is not held; offsets into `text`',
    ),
  reasons: z.array(reasonSchema),
})

/** Whose the sentences of an article are. */
export const originSchema = z.object({
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
})

/** Two articles that share text, as data. */
export const copyJson = (view: StoryView, link: CopyLink): z.infer<typeof copySchema> => ({
  articles: [link.a, link.b],
  relation: link.relation,
  original: link.source ?? null,
  sharedWords: link.sharedWords,
  shares: [link.shareOfA, link.shareOfB],
  rule: relationReason(link).code,
  passages: link.passages.map(({ a, b }) => ({
    a: evidenceJson(view, { article: link.a, spans: [a] }),
    b: evidenceJson(view, { article: link.b, spans: [b] }),
  })),
  reasons: link.reasons.map((one) => reasonJson(one, (reason) => copyText(reason, asData))),
})

/** Articles that go back to one text, as data. */
export const textJson = (family: CopyFamily): z.infer<typeof textSchema> => ({
  articles: [...family.members],
  original: family.original ?? null,
  agency: family.agency ?? null,
  rebuilt: family.rebuilt
    ? {
        text: family.rebuilt.text,
        from: [...family.rebuilt.from],
        sentences: family.rebuilt.sentences.map((one) => ({ ...one, by: [...one.by] })),
        variants: family.rebuilt.variants.map((one) => ({
          ...one,
          by: [...one.by],
          others: one.others.map((other) => ({ ...other, by: [...other.by] })),
        })),
        doubts: family.rebuilt.doubts.map(({ span, reason }) => ({
          ...span,
          reason: reasonJson(reason, doubtText),
        })),
      }
    : null,
  reasons: family.reasons.map((one) => reasonJson(one, (reason) => familyText(reason, asData))),
})

/** Whose the sentences of each article of a story are, as data. */
export const originsJson = (view: StoryView): z.infer<typeof originSchema>[] =>
  storyOrigins(view).maps.map(({ article, own, sentences }) => ({
    article,
    own,
    sentences: sentences.map(({ start, end, kind, name, article: from }) => ({
      start,
      end,
      kind,
      name: name ?? null,
      from: from ?? null,
    })),
  }))
