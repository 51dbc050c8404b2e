import type { Evidence } from '../../article/index.ts'
import type { Member, StoryView } from '../story-view.ts'
import { dayWithWeekday, inWords } from './newspaper-words.ts'

/** Most that a reader wants to hear for one day. */
const MAX_GROUNDS = 4

/** The day of publication: `published Mon 15 Jan 2024`, and how sure it is. */
export function dayLine({ published }: Member): string {
  if (!published.value) return 'day of publication not proved'
  const sure =
    published.confidence >= 0.8 ? '' : published.confidence >= 0.5 ? ', likely' : ', doubtful'
  return `published ${dayWithWeekday(published.value)}${sure}`
}

/** Why that day, in plain words: `page header; “Monday” agrees; latest caption 14 Jan 2024`. */
export function dayGrounds(view: StoryView, member: Member): string {
  const { value, evidence } = member.published
  if (!value) return ''
  const agreeing = evidence.filter(
    ({ day, verdict = '' }) => day === value || /^agrees/.test(verdict),
  )
  const page = agreeing.filter(({ where }) => where !== 'sibling')
  const siblings = agreeing.filter(({ where }) => where === 'sibling')
  const letters = siblings
    .map(({ pointer = '' }) => view.member(pointer)?.letter ?? '')
    .filter(Boolean)
  const grounds = [
    ...page.map((item) => ground(view, member, item)),
    ...(letters.length > 0 ? [`same text as ${[...new Set(letters)].sort().join(', ')}`] : []),
  ]
  return [...new Set(grounds.filter(Boolean))].slice(0, MAX_GROUNDS).join('; ')
}

const WHERE: Partial<Record<Evidence['where'], string>> = {
  'json-ld': 'page data',
  meta: 'page data',
  'time-element': 'page data',
  url: 'address of the page',
  feed: 'feed',
}

function ground(view: StoryView, { article }: Member, evidence: Evidence): string {
  const { where, kind, quote, day, verdict = '', spans } = evidence
  if (where !== 'text') return WHERE[where] ?? where
  if (kind === 'weekday') return `“${quote}” agrees`
  if (kind !== 'mention') return kind === 'stamp' ? 'date line of the page' : `page ${kind}`
  if (!day || !spans || !/^agrees/.test(verdict)) return ''
  const role = article.blocks[view.blockAt({ article: article.id, spans })]?.role
  return inWords(view, role === 'caption' ? `latest caption ${day}` : `latest day told ${day}`)
}

/** Days that the page claims and that are refuted: `page says 4 May 2025: refuted (…)`. */
export function refutedLines(view: StoryView, { published }: Member): string[] {
  return published.refuted.map(({ date, reason }) => {
    const why = reason
      .replace(/^Not published on [\d-]{10}: /, '')
      .replace(/ \(\d+ shared passages?\)/g, '')
      .replace(/\.$/, '')
    return inWords(view, `page says ${date}, refuted: ${why}`)
  })
}

/** A day of the page's stamp that is set aside, though nothing refutes it. */
export function doubtedStamp({ published }: Member): string[] {
  const { stampedAt, refuted } = published
  if (!stampedAt || refuted.some(({ date }) => date === stampedAt)) return []
  return [`page says ${dayWithWeekday(stampedAt)}: not believed, other evidence weighs more`]
}
