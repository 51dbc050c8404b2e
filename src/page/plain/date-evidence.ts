import type { CivilDay, Evidence, Span } from '../../article/index.ts'
import type { FoundDateline } from '../../text/index.ts'
import { findStamps, type Stamp } from '../stamp.ts'
import type { PlainLabel } from './label.ts'
import type { PlainPassage } from './passage.ts'

/** A page may have a thousand dates; evidence for its day of publication stands in the first ones. */
const MOST = 60
/** Date lines this far behind the article are its own ("Updated …"), later ones are a teaser's. */
const BEHIND = 3

/**
 * Everything visible that speaks of the page's day: date lines above the article and just under
 * it, a re-poster's stamp, the date in the dateline, dates in captions.
 */
export function readDateEvidence(
  text: string,
  passages: readonly PlainPassage[],
  labels: readonly PlainLabel[],
  end: number,
  dateline: FoundDateline | null,
): Evidence[] {
  const found: Evidence[] = []
  passages.forEach((passage, index) => {
    if (index >= end + BEHIND || found.length >= MOST) return
    found.push(...evidenceOf(passage, labels[index] as PlainLabel))
  })
  if (dateline?.date) found.push(datelineEvidence(text, dateline.date))
  return found.sort((a, b) => firstOf(a) - firstOf(b))
}

function evidenceOf({ text, span }: PlainPassage, { role, rule }: PlainLabel): Evidence[] {
  const stamps = findStamps(text, { from: span.start })
  if (role === 'caption') return stamps.map((stamp) => evidence('mention', stamp))
  // "By Ann Lee, Harbour Post, October 9, 2025".
  if (role === 'byline') return stamps.map((stamp) => evidence(kindOf(stamp), stamp))
  if (role !== 'stamp') return []
  if (rule === 'stamp.crawler') {
    return [
      evidence('crawled', { span, quote: text, ...(stamps[0] ? { day: stamps[0].day } : {}) }),
    ]
  }
  if (rule === 'stamp.yearless') return [evidence('header', { span, quote: text })]
  const repost = rule === 'stamp.repost' || rule === 'stamp.view-date'
  return stamps.map((stamp) => evidence(repost ? 'stamp' : kindOf(stamp), stamp))
}

const kindOf = ({ label }: Stamp): Evidence['kind'] =>
  label === 'modified' ? 'modified' : 'header'

function evidence(
  kind: Evidence['kind'],
  { span, quote, day }: Pick<Stamp, 'span' | 'quote'> & { readonly day?: CivilDay },
): Evidence {
  return { where: 'text', kind, spans: [span], quote, ...(day ? { day } : {}) }
}

// A dateline's date has no year as a rule: `day` is left out then.
function datelineEvidence(text: string, span: Span): Evidence {
  const quote = text.slice(span.start, span.end)
  const day = findStamps(quote)[0]?.day
  return { where: 'text', kind: 'dateline', spans: [span], quote, ...(day ? { day } : {}) }
}

const firstOf = (evidence: Evidence): number => evidence.spans?.[0]?.start ?? 0
