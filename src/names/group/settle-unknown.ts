import { SUFFIXES } from '../../lexicon/index.ts'
import type { EntityKind } from '../entity.ts'
import type { NameCandidate } from '../find/name-candidate.ts'

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u
const SURE = 5

/** True where the kind was guessed from the neighbours, not read from the name itself. */
export const isGuess = (rule: string): boolean => rule.startsWith('guess.')

/** The kind that most uses of a name speak for; what a name says itself outweighs guesses. */
export function voteKinds(
  uses: Iterable<{ name: string; kind: EntityKind; sure: boolean; count: number }>,
): Map<string, EntityKind> {
  const votes = new Map<string, Map<EntityKind, number>>()
  for (const { name, kind, sure, count } of uses) {
    const kinds = votes.get(name) ?? new Map<EntityKind, number>()
    kinds.set(kind, (kinds.get(kind) ?? 0) + count * (sure ? SURE : 1))
    votes.set(name, kinds)
  }
  const won = new Map<string, EntityKind>()
  for (const [name, kinds] of votes) {
    let best = 0
    for (const [kind, weight] of kinds) {
      if (weight <= best) continue
      best = weight
      won.set(name, kind)
    }
  }
  return won
}

/**
 * Gives every run of capitalised words a kind: the one that the same words have elsewhere in the
 * article; else a body, if somebody holds an office there; else two or three words that the article never writes small are a person; else a body.
 * A single word at the start of a sentence that stands nowhere else is no name.
 */
export function settleUnknown(candidates: readonly NameCandidate[], text: string): NameCandidate[] {
  const strong = new Set<string>()
  for (const { text: name, weak } of candidates) {
    if (!weak) for (const word of name.split(' ')) strong.add(word)
  }
  const kinds = voteKinds(
    candidates.flatMap(({ text: name, kind, rule, type }) =>
      kind === 'unknown' || type !== 'name' ? [] : [{ name, kind, sure: !isGuess(rule), count: 1 }],
    ),
  )
  // "Channel Six presenter Rosa Diaz": who has presenters is a body.
  const employers = new Set(
    candidates.flatMap(({ roleOf, sector }) => (sector === 'JRN' ? (roleOf ?? []) : [])),
  )
  const small = new Set(text.match(/(?<![\p{L}])\p{Ll}[\p{L}]{2,30}/gu) ?? [])
  return candidates.flatMap((found): NameCandidate[] => {
    if (found.weak && !strong.has(found.text)) return []
    const isOpen = found.kind === 'unknown' || (isGuess(found.rule) && !found.hinted)
    if (isOpen && found.text.includes(' ') && employers.has(found.text))
      return [{ ...found, kind: 'organisation', rule: 'name.employer' }]
    const elsewhere = kinds.get(found.text)
    if (elsewhere && (found.kind === 'unknown' || isGuess(found.rule)))
      return [{ ...found, kind: elsewhere }]
    if (found.kind !== 'unknown') return [found]
    const words = found.text.split(' ')
    if (words.length === 1) return [found]
    const own = words.filter((word) => !SUFFIXES.has(word.toLowerCase().replace(/\.$/, '')))
    const isName = own.length <= 3 && words.every((word) => NAME_WORD.test(word))
    const isPerson = isName && !words.some((word) => small.has(word.toLowerCase()))
    return [{ ...found, kind: isPerson ? 'person' : 'organisation', rule: 'guess.capitals' }]
  })
}
