import type { Evidence, Span } from '../../article/index.ts'
import type { FoundDateline } from '../../text/index.ts'
import { findStamps } from '../stamp.ts'
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
  const evidence: Evidence[] = []
  passages.forEach((passage, index) => {
    const { role, rule } = labels[index] as PlainLabel
    const own = index < end + BEHIND
    if (!own || evidence.length >= MOST) return
    if (role === 'stamp') {
      const repost = rule === 'stamp.repost' || rule === 'stamp.view-date'
      for (const { span, quote, day, label } of findStamps(passage.text, {
        from: passage.span.start,
      })) {
        const kind = repost ? 'stamp' : label === 'modified' ? 'modified' : 'header'
        evidence.push({ where: 'text', kind, spans: [span], quote, day })
      }
    } else if (role === 'caption') {
      for (const { span, quote, day } of findStamps(passage.text, { from: passage.span.start })) {
        evidence.push({ where: 'text', kind: 'mention', spans: [span], quote, day })
      }
    }
  })
  if (dateline?.date) evidence.push(datelineEvidence(text, dateline.date))
  return evidence.sort((a, b) => firstOf(a) - firstOf(b))
}

// A dateline's date has no year as a rule: `day` is left out then.
function datelineEvidence(text: string, span: Span): Evidence {
  const quote = text.slice(span.start, span.end)
  const day = findStamps(quote)[0]?.day
  return { where: 'text', kind: 'dateline', spans: [span], quote, ...(day ? { day } : {}) }
}

const firstOf = (evidence: Evidence): number => evidence.spans?.[0]?.start ?? 0
