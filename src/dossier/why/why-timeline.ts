import {
  contains,
  fileOfRule,
  formatDays,
  hull,
  overlaps,
  type RuleFiles,
} from '../../article/index.ts'
import { TIMELINE_REFUSALS, TIMELINE_RULES, type TimelineEntry } from '../../brief/index.ts'
import type { Event, Happening } from '../../events/index.ts'
import type { StoryView } from '../story-view.ts'
import { heldBackLines } from './held-back-lines.ts'
import { type Why, type WhyStep, wordsOf } from './why.ts'
import { claimSteps } from './why-claim.ts'
import { dayStep } from './why-day.ts'
import { eventSteps } from './why-event.ts'

const MOST_REFUSED = 3

/** Why a line stands on the timeline: what tells it, and its day. */
export function whyTimeline(view: StoryView, entry: TimelineEntry): Why {
  return {
    line: `${formatDays(entry.from, entry.to)}  ${entry.what}`,
    steps: timelineSteps(view, entry),
    refused: refusedLines(view, TIMELINE_REFUSALS, entry),
  }
}

/** What made a line: its own rule, and the event or the attribution that it tells. */
export function timelineSteps(view: StoryView, entry: TimelineEntry): WhyStep[] {
  const { rule, from, to, status, evidence } = entry
  const [first] = evidence
  if (!first) return []
  const own: WhyStep = {
    what: 'line',
    is: `${formatDays(from, to)}, ${status}`,
    rule,
    note: evidence.length > 1 ? `${evidence.length} places tell it` : '',
    words: [wordsOf(view, first)],
    file: fileOfRule(TIMELINE_RULES, rule),
  }
  return [own, ...toldBy(view, entry, first)]
}

function toldBy(
  view: StoryView,
  { rule, from, to }: TimelineEntry,
  { article, spans }: TimelineEntry['evidence'][number],
): WhyStep[] {
  if (rule === 'happening') {
    const isHere = (one: Event) =>
      one.article === article && overlaps(hull(one.evidence), hull(spans))
    // Another telling of the happening may have the finest day.
    const isOfDay = ({ when }: Pick<Happening, 'when'>) => when?.from === from && when.to === to
    const told = view.story.happenings.filter(({ events }) => events.some(isHere))
    const happening = told.find(isOfDay) ?? told[0]
    const event = happening?.events.find(isHere)
    if (!event) return []
    const { when: _, ...undated } = event
    const dated = [event, ...(happening?.events ?? [])].find(isOfDay)
    const day = dated?.when
      ? [dayStep(view, dated.article, dated.when.spans, dated.when.value)]
      : []
    return [...eventSteps(view, undated), ...day]
  }
  const member = view.member(article)
  const timex = member?.timexes.find(
    (one) => one.from === from && contains(hull(spans), hull(one.spans)),
  )
  const day = timex ? [dayStep(view, article, timex.spans, timex.value)] : []
  if (rule !== 'statement') return day
  const claim = member?.claims.find((one) => contains(hull(spans), hull(one.cue)))
  return [...(claim ? claimSteps(view, claim) : []), ...day]
}

/** Lines that were not taken, those of the same articles first. */
export function refusedLines(
  view: StoryView,
  table: RuleFiles,
  { evidence }: Pick<TimelineEntry, 'evidence'>,
): WhyStep[] {
  const own = new Set(evidence.map(({ article }) => article))
  return heldBackLines(view)
    .filter(({ code }) => fileOfRule(table, code) !== null)
    .toSorted((a, b) => Number(own.has(b.article)) - Number(own.has(a.article)))
    .slice(0, MOST_REFUSED)
    .map(({ code, article, spans, reading }) => ({
      what: 'line',
      is: reading,
      rule: code,
      note: '',
      words: [wordsOf(view, { article, spans })],
      file: fileOfRule(table, code),
    }))
}
