import { type Cite, fileOfRule, hull } from '../../article/index.ts'
import type { Claim } from '../../claims/index.ts'
import { BRIEF_REFUSALS, BRIEF_RULES, type BriefSentence } from '../../record/index.ts'
import { claimAt } from '../facts/cited-claim.ts'
import type { StoryView } from '../story-view.ts'
import { plural } from '../wording/count-words.ts'
import { type Why, type WhyStep, wordsOf } from './why.ts'
import { claimSteps } from './why-claim.ts'
import { refusedLines, timelineSteps } from './why-timeline.ts'

/** Why a sentence stands in the brief, and the line of timeline or ledger that it tells. */
export function whyBrief(view: StoryView, sentence: BriefSentence): Why {
  const { rule, text, cites } = sentence
  const own: WhyStep = {
    what: 'sentence',
    is: `words of ${plural(cites.length, 'place')}`,
    rule,
    note: '',
    words: cites.slice(0, 1).map((cite) => wordsOf(view, cite)),
    file: fileOfRule(BRIEF_RULES, rule),
  }
  return {
    line: text,
    steps: [own, ...underneath(view, sentence)],
    refused: refusedLines(view, BRIEF_REFUSALS, { evidence: cites }),
  }
}

const samePlace = (a: Cite | undefined, b: Cite | undefined): boolean =>
  a !== undefined && a.article === b?.article && hull(a.spans).start === hull(b.spans).start

const isAssertion = ({ polarity }: Claim): boolean => polarity > 0

/** The line of the timeline that a sentence tells, or one attribution of each side. */
function underneath(view: StoryView, { rule, cites }: BriefSentence): WhyStep[] {
  const [first] = cites
  if (!first) return []
  if (rule === 'told-day') {
    const entry = view.story.timeline.find(({ evidence }) => samePlace(evidence[0], first))
    return entry ? timelineSteps(view, entry) : []
  }
  if (rule === 'lead' || rule === 'one-text' || rule === 'count') return []
  const claims = cites.flatMap((cite) => claimAt(view, cite) ?? [])
  const sides = [claims.find(isAssertion), claims.find((claim) => !isAssertion(claim))]
  return sides.flatMap((claim) => (claim ? claimSteps(view, claim) : []))
}
