import type { Refuse } from '../../article/index.ts'
import type { Claim, Proposition } from '../claim.ts'
import type { ClaimRefusal } from '../rule-files.data.ts'
import { answeredGroup } from './answered-group.ts'
import { Groups } from './groups.ts'
import { type PairJudge, pairJudge } from './pair-judge.ts'
import { compareText, ordinal, toProposition } from './proposition.ts'
import { type Statement, statementsOf } from './statement.ts'
import { storyWeights } from './story-weights.ts'
import { takesSide } from './takes-side.ts'

/**
 * Claims of several articles put under the things they assert or deny. A wrong merge is worse than
 * a missed one: claims meet where what they say is done, who does it and to whom agree (`frame-likeness.ts`), or where they
 * share most of their words. Who says that the same is not so denies it, and so does who answers to it ("denied the
 * claims"). Wishes, demands, criticism and worries take no side and are left out.
 *
 * `asserts`, `denies` and `declines` name countries where a government speaks (`Speaker.parties`).
 * Propositions are in order of their first claim; ids follow from the claims, not from their order.
 */
export function groupClaims(
  claims: readonly Claim[],
  refuse: Refuse<ClaimRefusal> = () => {},
  judge?: PairJudge,
): Proposition[] {
  const drop = (code: ClaimRefusal, { article, cue, content, text }: Claim) =>
    refuse({ code, article, spans: cue.length > 0 ? cue : content, reading: text })
  const sided = claims.filter((claim) => {
    const takes = takesSide(claim)
    if (!takes) drop('takes-no-side', claim)
    return takes
  })
  const statements = withoutRepeats(sided, (claim) => drop('said-of-himself', claim))
    .sort((a, b) => compareText(a.article, b.article) || ordinal(a) - ordinal(b))
    .flatMap(statementsOf)
  const open = statements.filter(({ claim }) => !claim.answer)
  const judges = judge ?? pairJudge(storyWeights(statements))
  const groups = new Groups(open, judges)
  const told = statementsByArticle(statements)
  for (const one of statements) {
    const { answer } = one.claim
    if (!answer) continue
    const at = answeredGroup(one, told.get(one.claim.article) ?? [], groups)
    if (at < 0) groups.add(at, one)
    else groups.add(at, { ...one, side: answer.withheld ? 0 : -1, isAnswer: true })
  }
  return groups
    .rejoined()
    .map((group) => toProposition(group, judges))
    .sort((a, b) => compareText(a.id, b.id))
}

function statementsByArticle(statements: readonly Statement[]): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>()
  for (const one of statements) {
    const own = found.get(one.claim.article)
    if (own) own.push(one)
    else found.set(one.claim.article, [one])
  }
  return found
}

/** Leaves out what the speaker of a claim says inside it of himself: `he said he thinks that …`. */
function withoutRepeats(claims: readonly Claim[], drop: (claim: Claim) => void): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const voice = ({ source }: Claim) => source?.names.map(({ name }) => name).join(' ')
  return claims.filter((claim) => {
    const parent = claim.parent ? byId.get(claim.parent) : undefined
    const isNew = !parent?.source || voice(parent) !== voice(claim)
    if (!isNew) drop(claim)
    return isNew
  })
}
