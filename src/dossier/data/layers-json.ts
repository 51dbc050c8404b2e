import { z } from 'zod'
import { blockAt, hull, type Spans, textAt } from '../../article/index.ts'
import { speakerLabel, speakerNames } from '../../claims/index.ts'
import { officeText } from '../../names/index.ts'
import type { Annotated } from '../../record/index.ts'
import { injectionsText } from '../wording/injection-words.ts'
import { spanSchema } from './evidence-json.ts'

const spansSchema = z.array(spanSchema).describe('pieces of the visible text, in reading order')
const spansJson = (spans: Spans) => spans.map(({ start, end }) => ({ start, end }))

/** The whole visible text of an article and what each line of it is. */
export const textLayerSchema = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string(),
  text: z.string().describe('the whole visible text, one block a line; every offset is into it'),
  blocks: z.array(
    spanSchema.extend({
      role: z.string().describe('title, body, caption, teaser, menu …'),
      rule: z.string().describe('the rule that gave the role'),
    }),
  ),
  injected: z.array(spanSchema.extend({ reason: z.string() })),
})

/** A statement of one article: who says what, with which word, through whom. */
export const statementSchema = z.object({
  id: z.string(),
  text: z.string().describe('what is said, as a sentence to read'),
  speakers: z.array(z.string()).describe('empty where nobody is named'),
  parties: z.array(z.string()).describe('who answers for it: the country of a ministry'),
  via: z.array(z.string()),
  kind: z.string(),
  polarity: z.number().int().describe('1 asserts, -1 denies, 0 takes no side'),
  speech: z.string(),
  cue: spansSchema,
  content: spansSchema,
  line: z.string().describe('role of the line that it stands in'),
  rule: z.string(),
})

/** A name of one article with every place where it stands. */
export const articleNameSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  country: z.string().nullable(),
  role: z.string().nullable(),
  mentions: z.array(z.object({ text: z.string(), type: z.string(), spans: spansSchema })),
})

/** The text of an article as data. */
export function textLayerJson({ article }: Annotated): z.infer<typeof textLayerSchema> {
  return {
    id: article.id,
    title: article.title,
    language: article.language,
    text: article.text,
    blocks: article.blocks.map(({ role, rule, span }) => ({ role, rule, ...span })),
    injected: article.injected.map(({ span, reasons }) => ({
      ...span,
      reason: injectionsText(reasons),
    })),
  }
}

/** What is said in an article as data, in reading order. */
export function statementsJson(page: Annotated): z.infer<typeof statementSchema>[] {
  return page.claims.map((claim) => ({
    id: claim.id,
    text: claim.text || textAt(page.article.text, claim.content),
    speakers: speakerNames(claim.source).map(speakerLabel),
    parties: [...(claim.source?.parties ?? [])],
    via: claim.via.flatMap(speakerNames).map(speakerLabel),
    kind: claim.kind,
    polarity: claim.polarity,
    speech: claim.speech,
    cue: spansJson(claim.cue),
    content: spansJson(claim.content),
    line:
      blockAt(page.article, hull(claim.content.length > 0 ? claim.content : claim.cue).start)
        ?.role ?? '',
    rule: claim.rule,
  }))
}

/** Who and what is named in an article as data, most mentioned first. */
export function articleNamesJson(page: Annotated): z.infer<typeof articleNameSchema>[] {
  return page.entities
    .map((entity) => ({
      id: entity.id,
      name: entity.name,
      kind: entity.kind,
      country: entity.country ?? null,
      role: entity.office ? officeText(entity.office) : null,
      mentions: entity.mentions.map(({ text, type, spans }) => ({
        text,
        type,
        spans: spansJson(spans),
      })),
    }))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
}
