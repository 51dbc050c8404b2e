import { CopydeskError } from '../article/index.ts'
import { annotations } from './annotations/annotations.ts'
import { csl } from './csl/csl.ts'
import { atom, jsonFeed, rss } from './feeds/feeds.ts'
import type { ExportFormat } from './format.ts'
import { ftm } from './ftm/ftm.ts'
import { gdelt, gdeltMentions } from './gdelt/gdelt.ts'
import { geojson } from './geojson/geojson.ts'
import { ical } from './ical/ical.ts'
import { jsonSchema } from './jsonl/json-schema.ts'
import { jsonl } from './jsonl/jsonl.ts'
import { jsonLd } from './jsonld/json-ld.ts'
import { markdown } from './markdown/markdown.ts'
import { ninjs } from './ninjs/ninjs.ts'
import { parquet } from './parquet/parquet.ts'
import { polecat } from './polecat/polecat.ts'
import { wacz } from './wacz/wacz.ts'

/** Every form in which what is held goes out, in the order of the documentation. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  jsonl,
  jsonSchema,
  parquet,
  rss,
  atom,
  jsonFeed,
  markdown,
  csl,
  wacz,
  polecat,
  gdelt,
  gdeltMentions,
  ftm,
  ninjs,
  jsonLd,
  annotations,
  ical,
  geojson,
]

/**
 * The format of a name.
 *
 * @throws CopydeskError `usage` where there is none
 */
export function formatNamed(name: string): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format.name === name)
  if (found) return found
  const names = EXPORT_FORMATS.map((format) => format.name).join(', ')
  throw new CopydeskError('usage', `there is no format "${name}": choose one of ${names}`)
}
