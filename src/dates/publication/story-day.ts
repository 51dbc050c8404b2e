import type { CivilDay } from '../../article/index.ts'
import type { DateJudgement, JudgedEvidence, StoryDay } from '../timex.ts'
import { type Case, REFUTED } from './candidate.ts'
import { WEAK_STAMP } from './source-weight.data.ts'

/** From this belief on a page without a day of its own has its story's. */
const LEAST = 0.6
/** From this on the story's day is believed against a stamp that is often wrong. */
const OVER_WEAK = 0.85
/** A page's own day that is as sure needs no story. */
const OWN = 0.6

/**
 * A page's own judgement, or the day that its story gives it: where it has none, and where all that names its day is a stamp that
 * is often wrong. A stamp of the page's own stands, whatever other pages say.
 */
export function withStory(
  own: DateJudgement,
  { sources, words }: { readonly sources: Case['sources']; words(day: CivilDay): number },
  story: StoryDay | undefined,
): DateJudgement {
  // What a copy proves is proved.
  if (!story || own.firstPublished) return own
  const { value, confidence } = own
  const isOwn = value !== undefined && confidence >= OWN
  const isWeak = sources.every(({ logOdds }) => logOdds <= WEAK_STAMP)
  if (isOwn && !isWeak && value !== story.day) return own
  const fromStory = { pages: story.pages, own: { confidence, ...(value ? { value } : {}) } }
  if (value === story.day) {
    const together = isWeak ? story.confidence : Math.max(confidence, story.confidence)
    return together === confidence ? own : { ...own, confidence: together, fromStory }
  }
  const isRefuted = value !== undefined && words(story.day) - words(value) >= REFUTED
  if (story.confidence < (isOwn && !isRefuted ? OVER_WEAK : LEAST)) {
    const left = Number((1 - story.confidence).toFixed(3))
    return value && left < confidence ? { ...own, confidence: left, fromStory } : own
  }
  return {
    ...own,
    value: story.day,
    confidence: story.confidence,
    evidence: [...own.evidence.map(setAside), storyEvidence(story)],
    refuted: [],
    ...(value ? { stampedAt: value } : {}),
    fromStory,
  }

  function setAside(evidence: JudgedEvidence): JudgedEvidence {
    if (evidence.day !== value || evidence.verdict?.says !== 'agrees') return evidence
    const { day } = story as StoryDay
    return { ...evidence, verdict: { says: 'outweighed', code: 'less-weight', parts: { day } } }
  }
}

function storyEvidence({ day, pages, confidence }: StoryDay): JudgedEvidence {
  return {
    where: 'sibling',
    kind: 'published',
    pointer: pages[0] ?? '',
    quote: day,
    day,
    verdict: { says: 'agrees', code: 'story', parts: { day, pages: pages.length } },
    reliability: Number(confidence.toFixed(2)),
  }
}
