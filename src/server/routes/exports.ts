import { z } from 'zod'
import {
  EVENT_CHOICES,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOptions,
  exportArchive,
  FEED_LISTS,
  TABLE_NAMES,
} from '../../export/index.ts'
import { type Route, route } from '../route.ts'

/** What every export can be asked: of what, and when it is made. */
const selectionQuery = {
  story: z
    .string()
    .max(200)
    .optional()
    .describe('one story: its id, the beginning of it, or an article in it'),
  since: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe('stories that changed and articles that came after this number of the log'),
  q: z
    .string()
    .min(1)
    .max(1_000)
    .optional()
    .describe('stories with an article that holds all these words'),
  at: z.iso
    .datetime()
    .optional()
    .describe('when the export is made; the time of the last change where it is not given'),
}

/** What a format takes beside. */
const optionQuery = {
  table: z.enum(TABLE_NAMES).describe('one table of the record model'),
  status: z
    .enum(EVENT_CHOICES)
    .optional()
    .describe('events that happened, or also those planned, alleged and denied'),
  list: z.enum(FEED_LISTS).optional().describe('what the feed lists'),
  text: z.stringbool().optional().describe('whether the text of articles is written too'),
} as const satisfies Record<keyof ExportOptions, z.ZodType>

/** What a format can be asked; of the tables of Parquet one must be named. */
function queryOf({ takes, files }: ExportFormat) {
  const options = takes.map((name) => {
    const schema = optionQuery[name]
    return [name, name === 'table' && !files ? optionQuery.table.optional() : schema]
  })
  return z.strictObject({ ...selectionQuery, ...Object.fromEntries(options) })
}

interface ExportQuery extends ExportOptions {
  readonly story?: string
  readonly since?: number
  readonly q?: string
  readonly at?: string
}

/** What is held, in each of the forms that others read: written as it is read, so that no size is too large. */
export const exportRoutes: readonly Route[] = EXPORT_FORMATS.map((format) =>
  route({
    method: 'get',
    path: `/export/${format.name}`,
    name: `export${format.name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: `Export: ${format.says}`,
    query: queryOf(format),
    answers: { 200: { description: format.says, media: format.media } },
    async handle({ desk, query }) {
      const { story, since, q, at, ...options } = query as ExportQuery
      const selection = { story, since, query: q }
      const bytes = exportArchive(desk.archive(), format, { selection, options, at })
      return streamed(bytes, format)
    },
  }),
)

/** An answer that is written while it is read. What is refused is refused before its first byte. */
async function streamed(
  bytes: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  { name, media, extension }: ExportFormat,
): Promise<Response> {
  let next = await bytes.next()
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      if (next.done) return controller.close()
      controller.enqueue(next.value)
      next = await bytes.next()
    },
    async cancel() {
      await bytes.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'content-type': media,
      'content-disposition': `attachment; filename="copydesk-${name}${extension}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
    },
  })
}
