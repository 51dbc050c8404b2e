import { CLAIM_NOUNS, hedges } from '../../../lexicon/index.ts'
import type { ClaimKind } from '../../claim.ts'
import type { ClaimDraft } from '../claim-draft.ts'
import { clauseBefore, trimContent } from '../content.ts'
import { grammarAt, type Range } from '../paragraph.ts'
import { type ClaimPassage, cellAt, draftOf, type PassageRule } from '../passage.ts'
import { ownerBefore, phraseFrom } from '../phrase-around.ts'

/** Words that mark a statement as somebody's without naming whom. */
const HEARSAY = hedges('hearsay')

const verbOf = (kind: ClaimKind, polarity: 1 | 0) => ({
  lemma: kind,
  kind,
  polarity,
  frames: new Set<never>(),
})

/** The possessor before a noun: `Lund's` of `Lund's claim`. */
function possessorBefore({ paragraph }: ClaimPassage, at: number): Range | null {
  const before = cellAt(paragraph, at - 1)
  if (['his', 'her', 'their', 'its', 'my'].includes(before.low)) return { from: at - 1, to: at }
  if (before.wordClass !== 'poss' && !/['’]s$/.test(before.low)) return null
  return ownerBefore(paragraph, at)
}

/** `accusations of …`, `Lund's claim that …`. */
export const findNounCue: PassageRule = (passage) => {
  const { paragraph, range } = passage
  const found: ClaimDraft[] = []
  for (let at = range.from; at < range.to - 1; at++) {
    const cell = cellAt(paragraph, at)
    const kind = CLAIM_NOUNS.get(cell.low)
    if (!kind || cell.quote !== -1 || cell.wordClass === 'verb') continue
    const next = cellAt(paragraph, at + 1).low
    const isOf = next === 'of' && kind === 'accuse'
    if (!isOf && next !== 'that') continue
    const cue = { from: at, to: isOf ? at + 2 : at + 1, verb: verbOf(kind, 1), negated: false }
    const end = isOf
      ? (phraseFrom(paragraph, cue.to)?.to ?? cue.to)
      : trimContent(paragraph, cue.to, endOfClause(passage, at))
    const source = possessorBefore(passage, at)
    const draft = draftOf(passage, cue, source, [{ from: cue.to, to: end }], 'noun')
    if (draft) found.push(draft)
  }
  return found
}

/** Where the clause that hangs on a noun ends: `the claim that the port is shut, Lund insists, …`. */
function endOfClause({ paragraph, range }: ClaimPassage, noun: number): number {
  const placed = grammarAt(paragraph, noun)
  const clause = placed?.grammar.clauses.find(
    ({ predicate, relation }) =>
      /^(?:acl|ccomp|relcl)$/.test(relation) &&
      placed.grammar.words[predicate.head]?.head === noun - placed.from,
  )
  const end = clause && placed ? clause.extent.to + placed.from : range.to
  const limit = end > noun + 3 ? Math.min(end, range.to) : range.to
  // "…, calling the claims silly": told of whoever answers.
  for (let at = noun + 3; at < limit - 1; at++) {
    const isAside =
      cellAt(paragraph, at).wordClass === 'comma' && cellAt(paragraph, at).quote === -1
    if (isAside && cellAt(paragraph, at + 1).low.endsWith('ing')) return at
  }
  return limit
}

/** `… at Lund's invitation`, `… at the invitation of Lund`. */
export const findInvitation: PassageRule = (passage) => {
  const { paragraph, range } = passage
  const found: ClaimDraft[] = []
  for (let at = range.from; at < range.to; at++) {
    if (cellAt(paragraph, at).low !== 'invitation' || cellAt(paragraph, at).quote !== -1) continue
    const opening = invitationStart(passage, at)
    if (opening < 0) continue
    const source =
      possessorBefore(passage, at) ??
      (cellAt(paragraph, at + 1).low === 'of' ? phraseFrom(paragraph, at + 2) : null)
    if (!source) continue
    const cue = { from: at, to: at + 1, verb: verbOf('invite', 1), negated: false }
    const draft = draftOf(passage, cue, source, [clauseBefore(passage, opening)], 'invitation')
    if (draft) found.push(draft)
  }
  return found
}

function invitationStart({ paragraph, range }: ClaimPassage, at: number): number {
  for (let index = at - 1; index >= Math.max(range.from, at - 10); index--) {
    if (cellAt(paragraph, index).low === 'at') return index
    if (cellAt(paragraph, index).wordClass === 'comma') return -1
  }
  return -1
}

const WORRY = new Set(['concern', 'concerns', 'fear', 'fears', 'worry', 'worries', 'alarm'])
const GROWS = new Set(
  'grow grows grew growing mount mounts mounted mounting rise rises rose rising deepen deepens'.split(
    ' ',
  ),
)

/** `international concern grows over …`. */
export const findConcern: PassageRule = (passage) => {
  const { paragraph, range } = passage
  const found: ClaimDraft[] = []
  for (let at = range.from; at < range.to - 2; at++) {
    const cell = cellAt(paragraph, at)
    if (!WORRY.has(cell.low) || cell.quote !== -1) continue
    if (!GROWS.has(cellAt(paragraph, at + 1).low)) continue
    if (!['over', 'about', 'that'].includes(cellAt(paragraph, at + 2).low)) continue
    const before = cellAt(paragraph, at - 1)
    const source = before.wordClass === 'adj' ? { from: at - 1, to: at } : null
    const to = trimContent(paragraph, at + 3, range.to)
    const cue = { from: at, to: at + 3, verb: verbOf('concern', 0), negated: false }
    const draft = draftOf(passage, cue, source, [{ from: at + 3, to }], 'concern')
    if (draft) found.push(draft)
  }
  return found
}

/** `The army allegedly fired …`: said by somebody who is not named. */
export const findHearsay: PassageRule = (passage) => {
  const { paragraph, range } = passage
  const found: ClaimDraft[] = []
  for (let at = range.from; at < range.to; at++) {
    const cell = cellAt(paragraph, at)
    if (!HEARSAY.has(cell.low) || cell.quote !== -1) continue
    let from = range.from
    for (let index = at - 1; index > range.from; index--) {
      const { wordClass, low } = cellAt(paragraph, index)
      if (wordClass === 'comma' || wordClass === 'sconj' || low === ';') {
        from = index + 1
        break
      }
    }
    const cue = { from: at, to: at + 1, verb: verbOf('claim', 1), negated: false }
    const rest = { from: at + 1, to: trimContent(paragraph, at + 1, range.to) }
    const draft = draftOf(passage, cue, null, [{ from, to: at }, rest], 'hearsay')
    if (draft) found.push(draft)
  }
  return found
}
