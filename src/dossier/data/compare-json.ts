import { z } from 'zod'
import { blockIndexAt } from '../../article/index.ts'
import type { SideBySide } from '../../desk/index.ts'
import { columnHead, shownCell, summary } from '../facts/compare-view.ts'
import { injectedJson } from './article-json.ts'
import { injectedSchema } from './article-schema.ts'
import { spanSchema } from './evidence-json.ts'

const side = z.object({
  article: z.string(),
  title: z.string(),
  head: z.string().describe('outlet and day'),
  published: z.string().nullable(),
})

/** Copies beside a text, sentence by sentence. */
export const compareSchema = z.object({
  source: side,
  copies: z.array(
    side.extend({
      summary: z.string().describe('how much of the source it has, and what was done to it'),
      flags: z.array(z.string()),
      changes: z.record(z.string(), z.number().int()).describe('how many changes of each kind'),
      cut: z.array(spanSchema.extend({ kind: z.string().nullable(), text: z.string() })),
      injected: z.array(injectedSchema),
    }),
  ),
  rows: z.array(
    z.object({
      opens: z.boolean().describe('begins a paragraph of the source'),
      line: z.number().int().nullable().describe('index of the block of the source'),
      source: spanSchema.extend({ text: z.string() }).nullable(),
      cells: z
        .array(
          z.object({
            moved: z.boolean().describe('it stands elsewhere in the copy than in the source'),
            pieces: z.array(
              z.object({
                type: z.string().describe('kept, format, rewrite, alter, inject or own'),
                kind: z.string().nullable().describe('number, name, day, negation, hedge …'),
                said: z.string().describe('what was done, in words; empty for what was kept'),
                was: z.string().describe('what stood there in the source'),
                text: z.string(),
              }),
            ),
          }),
        )
        .describe('what each copy has for it, in the order of `copies`'),
    }),
  ),
})

type CompareJson = z.infer<typeof compareSchema>
type Page = SideBySide['source']

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const sideJson = (page: Page): CompareJson['source'] => ({
  article: page.article.id,
  title: page.article.title,
  head: columnHead(page),
  published: page.published.value ?? null,
})

/** Copies beside a text as data. */
export function compareJson(view: SideBySide): CompareJson {
  const { text } = view.source.article
  return {
    source: sideJson(view.source),
    copies: view.copies.map(({ page, comparison }, at) => ({
      ...sideJson(page),
      summary: summary(view, at),
      flags: [...comparison.flags],
      changes: countChanges(comparison),
      cut: comparison.cut.map(({ start, end, kind }) => ({
        start,
        end,
        kind: kind ?? null,
        text: oneLine(text.slice(start, end)),
      })),
      injected: [...comparison.injected].map((mark) => injectedJson(page.article, mark)),
    })),
    rows: view.rows.map(({ source, opens, cells }) => ({
      opens,
      line: source ? blockIndexAt(view.source.article, source.start) : null,
      source: source ? { ...source, text: oneLine(text.slice(source.start, source.end)) } : null,
      cells: cells.map((cell, at) => ({
        moved: cell.moved,
        pieces: shownCell(cell, (view.copies[at]?.page.article ?? view.source.article).text, text),
      })),
    })),
  }
}

/** Changes of meaning and what was put in, by kind; what was kept or is the copy's own counts nowhere. */
function countChanges({ segments }: SideBySide['copies'][number]['comparison']) {
  const counts: Record<string, number> = {}
  for (const { type, kind } of segments) {
    if (type === 'alter' || type === 'inject')
      counts[kind ?? type] = (counts[kind ?? type] ?? 0) + 1
  }
  return counts
}
