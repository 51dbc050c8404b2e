import { fileOfRule, hull, overlaps } from '../../article/index.ts'
import {
  CLAIM_REFUSALS,
  CLAIM_RULES,
  type Claim,
  SPEAKER_RULES,
  speakerLabel,
} from '../../claims/index.ts'
import { LEDGER_HOLDS, type LedgerEntry, type LedgerHold } from '../../record/index.ts'
import { claimAt } from '../facts/cited-claim.ts'
import type { StoryView } from '../story-view.ts'
import { heldBackIn, heldBackLines } from './held-back-lines.ts'
import { type Why, type WhyStep, wordsOf } from './why.ts'

const MOST_TELLINGS = 3
const MOST_REFUSED = 3

/** Why a claim stands in the ledger: the attributions under it. */
export function whyClaim(view: StoryView, entry: LedgerEntry): Why {
  const { proposition, evidence, contested } = entry
  const claims = evidence.flatMap((cite) => claimAt(view, cite) ?? [])
  return {
    line: `${contested ? 'CONTESTED  ' : ''}${proposition}`,
    steps: [
      ...claims.slice(0, MOST_TELLINGS).flatMap((claim) => claimSteps(view, claim)),
      ...(claims.length > 1 ? [togetherStep(entry, claims.length)] : []),
      ...(entry.held ? [holdStep(entry.held)] : []),
    ],
    refused: claims
      .slice(0, MOST_TELLINGS)
      .flatMap((claim) => refusedBeside(view, claim))
      .slice(0, MOST_REFUSED),
  }
}

/** Why it is kept in the data and not printed. */
const holdStep = (held: LedgerHold): WhyStep => ({
  what: 'not printed',
  is: held,
  rule: held,
  note: '',
  words: [],
  file: fileOfRule(LEDGER_HOLDS, held),
})

const togetherStep = ({ origins }: LedgerEntry, tellings: number): WhyStep => ({
  what: 'together',
  is: `${tellings} attributions of one thing`,
  rule: 'same-words',
  note: `${origins.reports} independent of ${origins.articles}`,
  words: [],
  file: 'src/claims/group/group-claims.ts',
})

/** What was decided of one attribution: how it was found, and who speaks. */
export function claimSteps(view: StoryView, claim: Claim): WhyStep[] {
  const { article, cue, content, rule, kind, polarity, source } = claim
  const stance = polarity > 0 ? 'asserts' : polarity < 0 ? 'denies' : 'takes no side'
  const found: WhyStep = {
    what: 'claim',
    is: `${kind}, ${stance}`,
    rule,
    note: '',
    words: [wordsOf(view, { article, spans: cue.length > 0 ? cue : content })],
    file: fileOfRule(CLAIM_RULES, rule),
  }
  if (!source) return [found]
  const who = [...new Set([...source.names.map(speakerLabel), ...source.parties])].join(', ')
  const { rule: by = 'speaker.words' } = source
  const speaker: WhyStep = {
    what: 'speaker',
    is: who,
    rule: by,
    note: source.guessed ? 'guessed' : '',
    words: [wordsOf(view, { article, spans: source.spans })],
    file: fileOfRule(SPEAKER_RULES, by),
  }
  return [found, speaker]
}

/** Attributions of the same sentence that were not taken, or that take no side. */
function refusedBeside(view: StoryView, { article, cue, content }: Claim): WhyStep[] {
  const member = view.member(article)
  if (!member) return []
  const around = hull([...cue, ...content].sort((a, b) => a.start - b.start))
  const fromPage = heldBackIn(member).claims
  const fromStory = heldBackLines(view).filter((one) => one.article === article)
  return [...fromPage, ...fromStory]
    .filter(({ code, spans }) => fileOfRule(CLAIM_REFUSALS, code) && overlaps(hull(spans), around))
    .map(({ code, spans, reading }) => ({
      what: 'claim',
      is: reading,
      rule: code,
      note: '',
      words: [wordsOf(view, { article, spans })],
      file: fileOfRule(CLAIM_REFUSALS, code),
    }))
}
