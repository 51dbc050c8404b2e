import { readLines } from '../../sets/read-lines.ts'
import { articleFromText, hull } from '../../src/article/index.ts'
import { type DatedReport, type EntityEvent, entityEvents } from '../../src/brief/index.ts'
import { findDates } from '../../src/dates/index.ts'
import { analyse } from '../../src/language/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Predict } from './area.ts'

interface Line {
  readonly id: string
  readonly dct: string
  readonly sentences: readonly string[]
  readonly entities: readonly string[]
}

interface Report extends DatedReport {
  readonly id: string
}

/** Timelines of named entities over a set of reports: what is told of them, and when. */
export const predict: Predict = (input, write) => {
  const lines = readLines<Line>(input)
  const reports = lines.map(readReport)
  const entities = lines[0]?.entities ?? []
  for (const entity of entities) {
    const timeline = reports.flatMap((report) =>
      entityEvents(report, entity, entities).flatMap((event) => entryOf(report, event)),
    )
    write({ entity, timeline })
  }
}

function readReport({ id, dct, sentences }: Line): Report {
  const article = articleFromText(sentences.join('\n'), { title: sentences[0] ?? '' })
  const analysis = analyse(readProse(article))
  const published = dct.slice(0, 10)
  return { id, published, analysis, timexes: findDates(analysis.prose, { published }) }
}

/** Each sentence of the input is a block: offsets count from its beginning. */
function entryOf({ id, analysis }: Report, { date, sentence, spans }: EntityEvent) {
  const index = analysis.sentences[sentence]?.block ?? -1
  const block = analysis.prose.article.blocks[index]
  if (!block) return []
  const { start, end } = hull(spans)
  const at = block.span.start
  return [{ date, doc: id, sentence: index, start: start - at, end: end - at }]
}
