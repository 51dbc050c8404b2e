import type { Gist } from './gist.ts'

/** Two assertions are one where they share this much of their words. */
const SAME = 0.5
/** They share this much of them where their acts differ. */
const SAME_OTHER_ACT = 0.8
/** A short one may lie wholly in a longer one, if it has at least this many words. */
const INNER_WORDS = 3

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

/** Whether the names allow it: one in common, or none on one side; not two different doers. */
function actorsFit(a: Gist, b: Gist): boolean {
  if (a.agent && b.agent && a.act === b.act && a.agent !== b.agent) return false
  if (a.actors.size === 0 || b.actors.size === 0) return a.words.size > 2 && b.words.size > 2
  return shared(a.actors, b.actors) > 0
}

/** "Three were killed" is not "six were killed": two sets of counts must have one in common. */
const countsFit = (a: Gist, b: Gist): boolean =>
  a.numbers.size === 0 ||
  b.numbers.size === 0 ||
  [...a.numbers].some((count) => b.numbers.has(count))

/** Whether two contents cannot say one thing: the one says what the other says is not so, another does it, other counts. */
export const gistsConflict = (a: Gist, b: Gist): boolean =>
  a.negated !== b.negated ||
  !countsFit(a, b) ||
  (a.agent !== null && b.agent !== null && a.act === b.act && a.agent !== b.agent)

/** How surely two assertions say the same by their words; 0 where they do not. */
export function assertionScore(a: Gist, b: Gist): number {
  const common = shared(a.words, b.words)
  const small = Math.min(a.words.size, b.words.size)
  // "Gas had not been used" is the contrary of "they used gas".
  if (a.negated !== b.negated) return 0
  if (common < 2 || !actorsFit(a, b) || !countsFit(a, b)) return 0
  const jaccard = common / (a.words.size + b.words.size - common)
  const sameAct = a.act === b.act
  if (sameAct && jaccard >= SAME) return 1 + jaccard
  if (jaccard >= SAME_OTHER_ACT) return jaccard
  return common === small && small >= INNER_WORDS && sameAct ? SAME : 0
}

/** How surely `answer` denies (or will not speak of) what `other` asserts, by its words. */
export function answerScore(answer: Gist, other: Gist): number {
  const common = shared(answer.words, other.words)
  if (common < 2 || !actorsFit(answer, other)) return 0
  const jaccard = common / (answer.words.size + other.words.size - common)
  if (answer.negated !== other.negated) return 0
  const isInner = common === answer.words.size
  const sameAct = answer.act !== null && answer.act === other.act
  if (isInner && sameAct) return 1 + jaccard
  return jaccard >= SAME ? jaccard : 0
}
