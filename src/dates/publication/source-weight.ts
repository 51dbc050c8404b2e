import { type Article, addDays, type CivilDay, type Evidence } from '../../article/index.ts'
import { findDateline, type Prose } from '../../text/index.ts'
import type { DayCaution } from '../day-reasons.ts'
import {
  LATER_SHARE,
  REPOST_SHARE,
  SOURCE_WEIGHTS,
  type SourceWeight,
} from './source-weight.data.ts'

/** A piece of evidence with a day, and what it weighs for that day. */
export interface WeighedEvidence {
  readonly evidence: Evidence
  readonly day: CivilDay
  readonly logOdds: number
  readonly group: SourceWeight['group']
  /** The day that it may be where the newsroom is: machines write the late evening in UTC. */
  readonly neighbour?: CivilDay
  /** Why it weighs little, where it does. */
  readonly caution?: DayCaution
}

/** Weighs the page's evidence for its own day; mentions in captions are none. */
export function weighSources(article: Article): WeighedEvidence[] {
  const seen = new Map<string, CivilDay>()
  const weighed: WeighedEvidence[] = []
  const latest = lastDay(article)
  for (const evidence of article.dateEvidence) {
    const source = sourceOf(article, evidence)
    if (!source || !evidence.day || (latest && evidence.day > latest)) continue
    const first = seen.get(source)
    seen.set(source, first ?? evidence.day)
    const isLater = first !== undefined && first !== evidence.day
    weighed.push(weigh(article, evidence, source, isLater))
  }
  return weighed
}

/** A page was out before it was captured; its own day may be the next one already, far in the east. */
function lastDay({ dateEvidence }: Article): CivilDay | null {
  const days = dateEvidence.flatMap(({ where, day }) => (where === 'capture' && day ? [day] : []))
  return days.length === 0 ? null : addDays(days.sort()[0] as CivilDay, 1)
}

function weigh(
  article: Article,
  evidence: Evidence,
  source: keyof typeof SOURCE_WEIGHTS,
  isLater: boolean,
): WeighedEvidence {
  const { logOdds, group } = SOURCE_WEIGHTS[source]
  const isReposted = source === 'line.repost' && isAgencyText(article)
  const share = (isLater ? LATER_SHARE : 1) * (isReposted ? REPOST_SHARE : 1)
  const caution = cautionOf(article, isReposted, isLater)
  const day = evidence.day as CivilDay
  const neighbour = neighbourOf(evidence.quote, day)
  return {
    evidence,
    day,
    logOdds: logOdds * share,
    group,
    ...(neighbour ? { neighbour } : {}),
    ...(caution ? { caution } : {}),
  }
}

function cautionOf(article: Article, isReposted: boolean, isLater: boolean): DayCaution | null {
  const agency = article.dateline?.agency
  if (isReposted) return { code: 'repost-stamp', parts: agency ? { agency } : {} }
  return isLater ? { code: 'later-of-its-kind', parts: {} } : null
}

/** `2020-12-05T23:15:00Z` is the 6th in Rome, `…T02:00:00Z` the day before in New York. */
function neighbourOf(quote: string, day: CivilDay): CivilDay | null {
  const hour = /T(\d\d):\d\d[\d:.]{0,12}(?:Z|[+-]00:?00)$/.exec(quote)?.[1]
  if (hour === undefined) return null
  if (Number(hour) >= 21) return addDays(day, 1)
  return Number(hour) < 6 ? addDays(day, -1) : null
}

/** Whether an agency's dateline stands at the head of the text. */
export const isAgencyText = (article: Article): boolean =>
  article.dateline?.agency !== undefined || article.agencies.some(({ how }) => how === 'dateline')

/** Whether an agency's dateline stands at the head of the text, read from its first lines. */
export function isWireText({ article, sentences, clean }: Prose): boolean {
  if (isAgencyText(article)) return true
  const first = sentences.find(({ role }) => role === 'body')
  const line = first ? clean.text.slice(first.start, first.start + 160) : ''
  return findDateline(line)?.agency !== undefined
}

function sourceOf(article: Article, { where, kind }: Evidence): keyof typeof SOURCE_WEIGHTS | null {
  if (kind === 'mention' || kind === 'weekday' || where === 'sibling') return null
  if (kind === 'dateline') return 'dateline'
  if (where === 'url') return 'url'
  if (where === 'capture') return null
  if (where === 'feed') return kind === 'modified' ? 'feed.modified' : 'feed.published'
  if (where === 'text') return lineOf(article, kind)
  const side = kind === 'modified' ? 'modified' : 'published'
  return `${where}.${side}`
}

function lineOf(article: Article, kind: Evidence['kind']): keyof typeof SOURCE_WEIGHTS {
  if (kind === 'modified') return 'line.modified'
  if (kind === 'crawled') return 'line.crawled'
  const isHtml = article.origin.mediaType === 'text/html'
  if (kind === 'stamp') return isHtml ? 'line.stamp' : 'line.repost'
  return isHtml ? 'line.page' : 'line.header'
}
