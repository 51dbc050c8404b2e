import { type EvidenceSource, formatDays } from '../../article/index.ts'
import type { JudgedEvidence } from '../../dates/index.ts'
import type { Member, StoryView } from '../story-view.ts'
import { refutedText } from '../wording/day-words.ts'
import { asDossier } from '../wording/wording.ts'
import { dayWithWeekday } from './newspaper-words.ts'

/** Most that a reader wants to hear for one day. */
const MAX_GROUNDS = 4

/** The day of publication: `published Mon 15 Jan 2024`, and how sure it is. */
export function dayLine({ published }: Member): string {
  if (!published.value) return 'day of publication not proved'
  return `published ${dayWithWeekday(published.value)}${certainty(published.confidence)}`
}

/** Measured on 343 saved pages: of the days called sure 98 in a hundred are right, of those called likely 88. */
const SURE = 0.95
const LIKELY = 0.8

const certainty = (confidence: number): string =>
  confidence >= SURE ? '' : confidence >= LIKELY ? ', likely' : ', doubtful'

/** Why that day, in plain words: `page header; “Monday” agrees; latest caption 14 Jan 2024`. */
export function dayGrounds(view: StoryView, member: Member): string {
  const { value, evidence } = member.published
  if (!value) return ''
  const agreeing = evidence.filter(
    ({ day, verdict }) => day === value || verdict?.says === 'agrees',
  )
  const page = agreeing.filter(({ where }) => where !== 'sibling')
  const siblings = agreeing.filter(
    ({ where, verdict }) => where === 'sibling' && verdict?.code !== 'story',
  )
  const letters = siblings
    .map(({ pointer = '' }) => view.member(pointer)?.letter ?? '')
    .filter(Boolean)
  const grounds = [
    ...page.map((item) => ground(view, member, item)),
    ...storyGround(view, member),
    ...(letters.length > 0 ? [`same text as ${[...new Set(letters)].sort().join(', ')}`] : []),
  ]
  return [...new Set(grounds.filter(Boolean))].slice(0, MAX_GROUNDS).join('; ')
}

/** `dated by its story: A, C`. */
function storyGround(view: StoryView, { published }: Member): string[] {
  const pages = published.fromStory?.pages ?? []
  const letters = pages.map((id) => view.member(id)?.letter ?? '').filter(Boolean)
  return letters.length > 0 ? [`dated by its story: ${letters.sort().join(', ')}`] : []
}

const WHERE: Partial<Record<EvidenceSource, string>> = {
  'json-ld': 'page data',
  meta: 'page data',
  'time-element': 'page data',
  url: 'address of the page',
  capture: 'capture',
}

function ground(view: StoryView, { article }: Member, evidence: JudgedEvidence): string {
  const { where, kind, quote, day, verdict, spans, pointer } = evidence
  if (where === 'feed') return pointer ?? 'feed'
  if (where !== 'text') return WHERE[where] ?? where
  if (kind === 'weekday') return `“${quote}” agrees`
  if (kind !== 'mention') return kind === 'stamp' ? 'date line of the page' : `page ${kind}`
  if (!day || !spans || verdict?.says !== 'agrees') return ''
  const role = article.blocks[view.blockAt({ article: article.id, spans })]?.role
  return `latest ${role === 'caption' ? 'caption' : 'day told'} ${formatDays(day, day)}`
}

/** Days that the page claims and that are refuted: `page says 4 May 2025: refuted (…)`. */
export function refutedLines(view: StoryView, { published }: Member): string[] {
  const naming = asDossier(view)
  return published.refuted.map(
    (refuted) => `page says ${naming.day(refuted.date)}, refuted: ${refutedText(refuted, naming)}`,
  )
}

/** A day of the page's stamp that is set aside, though nothing refutes it. */
export function doubtedStamp({ published }: Member): string[] {
  const { stampedAt, refuted } = published
  if (!stampedAt || refuted.some(({ date }) => date === stampedAt)) return []
  return [`page says ${dayWithWeekday(stampedAt)}: not believed, other evidence weighs more`]
}
