import type { Span } from '../../article/index.ts'
import type { CopyInput } from '../copy.ts'
import { leadCredit } from '../direction/agency.ts'
import { readWords } from '../find/word-stream.ts'
import { draftOf } from './draft.ts'
import { undressed } from './plain-text.ts'
import { type RankedCopy, rankCopies } from './rank-copies.ts'
import type { RebuiltOriginal } from './rebuilt.ts'
import { reordered } from './sentence-order.ts'
import { ballotOf, castVotes, witnessOf } from './witness.ts'
import { writeOriginal } from './write-original.ts'

/** Copies that are heard at most: more say the same. */
const MOST_WITNESSES = 24
/**
 * Rebuilds a text that is not held from its copies: the fullest and least changed copy is the draft, what it
 * lacks is taken from the others, every word is voted on. From a single copy: its text with what was
 * injected taken out. `furniture` are, by id, spans that are the page's (`findFurniture`).
 */
export function rebuildOriginal(
  copies: readonly CopyInput[],
  furniture: ReadonlyMap<string, readonly Span[]> = new Map(),
): RebuiltOriginal {
  const ranked = rankCopies(
    [...copies]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((input) => ({
        id: input.id,
        input,
        text: undressed(input, furniture.get(input.id) ?? []),
      })),
  ).slice(0, MOST_WITNESSES)
  const witnesses = ranked.map(({ id, text, weight }) => witnessOf(id, text, weight))
  const base = ranked[0]
  if (!base) return { text: '', from: [], sentences: [], variants: [], doubts: [] }
  const draft = readWords(withCredit(reordered(draftOf(witnesses), witnesses), ranked))
  const ballot = ballotOf(draft)
  for (const witness of witnesses) castVotes(ballot, draft, witness)
  return writeOriginal(
    draft,
    ballot,
    ranked.map(({ id }) => id),
  )
}

/** Copies drop `PLACE (AP) —`; nobody adds it: one that kept it is right. */
function withCredit(draft: string, ranked: readonly RankedCopy[]): string {
  if (leadCredit(draft)) return draft
  for (const { text } of ranked) {
    const credit = leadCredit(text)
    if (!credit) continue
    const start = text.lastIndexOf('\n', credit.end) + 1
    const next = text.slice(credit.end, credit.end + 60).match(/[\p{L}\p{N}]+/gu) ?? []
    const [one, two] = next
    if (one && two && draft.slice(0, 90).includes(one) && draft.slice(0, 90).includes(two)) {
      const lead = draft.indexOf(one)
      return `${text.slice(start, credit.end)} ${draft.slice(Math.max(0, lead)).trimStart()}`
    }
  }
  return draft
}
