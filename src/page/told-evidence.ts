import { dayNumber, type Evidence, type Told } from '../article/index.ts'

/** What came beside a page's bytes, as evidence for its day. */
export function toldEvidence(told: Told): Evidence[] {
  const { captured, capturedBy, published, modified, datedBy = 'feed' } = told
  return [
    ...evidence('feed', 'published', datedBy, published),
    ...evidence('feed', 'modified', datedBy, modified),
    ...evidence('capture', 'crawled', capturedBy ?? 'captured', captured),
  ]
}

function evidence(
  where: Evidence['where'],
  kind: Evidence['kind'],
  pointer: string,
  quote: string | undefined,
): Evidence[] {
  if (!quote) return []
  const day = quote.slice(0, 10)
  return [{ where, kind, pointer, quote, ...(dayNumber(day) === null ? {} : { day }) }]
}
