import { type Spans, textAt } from '../../article/index.ts'
import { textHash } from '../wacz/proof.ts'
import type { Findings } from './verdict.ts'

/** A cite as a proof has it: the words as they stand, piece after piece. */
interface ProvedCite {
  readonly article: string
  readonly spans: Spans
  readonly words: string
  readonly wordsSha256: string
}

/** Whether a cite's words stand where it says, by the text of its article. */
export function checkCite(
  cite: ProvedCite,
  textOf: (article: string) => string | undefined,
  where: string,
  findings: Findings,
): void {
  findings.looked.cites++
  const text = textOf(cite.article)
  if (text === undefined) {
    findings.fault(
      'unknown-article',
      `${where} cites ${cite.article}, which the pack does not hold`,
    )
    return
  }
  const isPlace = cite.spans.every(
    ({ start, end }, at) =>
      start < end && end <= text.length && (at === 0 || start >= (cite.spans[at - 1]?.end ?? 0)),
  )
  const words = isPlace ? textAt(text, cite.spans, '') : ''
  if (cite.spans.length === 0 || words !== cite.words || textHash(cite.words) !== cite.wordsSha256)
    findings.fault(
      'words-changed',
      `${where}: the words cited of ${cite.article} stand there otherwise`,
    )
}
