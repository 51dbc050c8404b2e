import type { Evidence } from '../../article/index.ts'
import type { Prose } from '../../text/index.ts'
import { dateNamed } from './day-name.ts'
import { SOURCE_WEIGHTS } from './source-weight.data.ts'

/** A date line's month and day; its year is left to the reader. */
export interface YearlessDay {
  readonly evidence: Evidence
  readonly month: number
  readonly date: number
  readonly logOdds: number
}

/** The page's date lines that leave out the year. */
export function readYearless(prose: Prose): YearlessDay[] {
  const { logOdds } = SOURCE_WEIGHTS['line.yearless']
  return prose.article.dateEvidence.flatMap((evidence) => {
    if (evidence.day || evidence.where !== 'text' || evidence.kind === 'mention') return []
    const name = dateNamed(evidence.quote)
    if (!name || name.year !== undefined) return []
    return [{ evidence, month: name.month, date: name.date, logOdds }]
  })
}
