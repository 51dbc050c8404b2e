import type { CivilDay } from '../article/index.ts'
import type { Prose } from '../text/index.ts'
import {
  type Case,
  confidenceOf,
  type DayCandidate,
  weighCandidates,
} from './publication/candidate.ts'
import { readDayFacts, weighWords } from './publication/day-facts.ts'
import { SURE } from './publication/source-weight.data.ts'
import type { WeighedEvidence } from './publication/source-weight.ts'
import { withStory } from './publication/story-day.ts'
import { textEvidence, toReliability } from './publication/text-evidence.ts'
import { toldSources } from './publication/told-source.ts'
import { refute, sourceVerdict } from './publication/verdict.ts'
import type {
  DateJudgement,
  InheritedDay,
  JudgedEvidence,
  RefutedDate,
  SiblingDate,
  StoryDay,
} from './timex.ts'

/** What is known beside the page itself. */
export interface Beside {
  /** Other articles of the same text. */
  readonly siblings?: readonly SiblingDate[]
  /** What all pages of its story give it. */
  readonly story?: StoryDay
}

/**
 * Decides from all evidence, and what siblings and its story say, when a text was really published. A doubtful day is given
 * with a low confidence, none where nothing names it; a day is refuted only by a copy that is older or by the text.
 *
 * @example judgePublication(prose).value // '2024-01-15'
 */
export function judgePublication(
  prose: Prose,
  { siblings = [], story }: Beside = {},
): DateJudgement {
  const facts = readDayFacts(prose)
  const { clues, isWire } = facts
  const sources = [...facts.sources, ...toldSources(prose, facts)]
  const given: Case = { sources, clues, siblings, isWire }
  const own = silentInDoubt(judgeAlone(given))
  return withStory(own, { sources, words: weighWords(facts) }, story)
}

/** Of a day that is more likely wrong nothing is said, but that the page shows it. */
const SILENT = 0.4

function silentInDoubt(judged: DateJudgement): DateJudgement {
  const { value, ...rest } = judged
  if (!value || judged.confidence >= SILENT) return judged
  return { ...rest, confidence: 0, stampedAt: judged.stampedAt ?? value }
}

function judgeAlone(given: Case): DateJudgement {
  const candidates = weighCandidates(given)
  const best = candidates[0]
  if (!best) return { confidence: 0, evidence: [], refuted: [] }
  const confidence = confidenceOf(candidates)
  const refuted = refuteOthers(given, best, candidates, confidence)
  return { value: best.day, confidence, ...describe(given, best.day, refuted, confidence >= SURE) }
}

/** How much less belief than the best a day has that is refuted by the text alone. */
const PROOF = 4

/** Days that the page claims for its publication and that are not the text's. */
function refuteOthers(
  { sources, clues, siblings }: Case,
  best: DayCandidate,
  candidates: readonly DayCandidate[],
  confidence: number,
): RefutedDate[] {
  if (confidence < SURE) return []
  const refuted = new Map<CivilDay, RefutedDate>()
  for (const source of sources) {
    const own = candidates.find(({ day }) => day === source.day)
    if (source.day === best.day || refuted.has(source.day) || !own) continue
    if (source.evidence.kind === 'modified') continue
    const copy = siblings.find(
      ({ value, most }) => most && value === best.day && value < source.day,
    )
    if (copy || best.text - own.text >= PROOF) {
      refuted.set(source.day, refute(source, best.day, clues, copy))
    }
  }
  return [...refuted.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

function describe(
  { sources, clues, siblings, isWire }: Case,
  value: CivilDay,
  refuted: readonly RefutedDate[],
  sure: boolean,
): Pick<DateJudgement, 'evidence' | 'refuted' | 'stampedAt' | 'firstPublished'> {
  const isRefuted = (day: CivilDay) => refuted.some(({ date }) => date === day)
  const evidence: JudgedEvidence[] = [
    ...sources.map((source) => ({
      ...source.evidence,
      verdict: sourceVerdict(source, value, { refuted: isRefuted(source.day), sure }),
      reliability: toReliability(source.logOdds),
    })),
    ...textEvidence(clues, value, isWire),
    ...siblings.map((sibling) => siblingEvidence(sibling, value)),
  ]
  const stamp = stampOf(sources, value)
  const first = inheritDay(siblings, value)
  return {
    evidence,
    refuted,
    ...(stamp ? { stampedAt: stamp } : {}),
    ...(first ? { firstPublished: first } : {}),
  }
}

/** The earliest day of a copy whose own day is sure, where it is not later than this page's. */
function inheritDay(siblings: readonly SiblingDate[], value: CivilDay): InheritedDay | null {
  let first: SiblingDate | null = null
  for (const sibling of siblings) {
    if (!sibling.most || sibling.confidence < SURE || sibling.value > value) continue
    if (!first || sibling.value < first.value) first = sibling
  }
  if (!first) return null
  const { article, value: day, passages } = first
  return { day, article, passages }
}

function siblingEvidence(
  { article, value, passages, confidence }: SiblingDate,
  day: CivilDay,
): JudgedEvidence {
  return {
    where: 'sibling',
    kind: 'published',
    pointer: article,
    quote: value,
    day: value,
    verdict: {
      says: value === day ? 'agrees' : 'against',
      code: 'sibling',
      parts: { day: value, passages },
    },
    reliability: Number(confidence.toFixed(2)),
  }
}

/** The day of the page's own stamp or header, where it is not the day of the text. */
function stampOf(sources: readonly WeighedEvidence[], value: CivilDay): CivilDay | undefined {
  const visible = sources.filter(({ evidence }) => evidence.kind !== 'modified')
  const first = visible.reduce<WeighedEvidence | null>(
    (top, source) => (top && top.logOdds >= source.logOdds ? top : source),
    null,
  )
  return first && first.day !== value ? first.day : undefined
}
