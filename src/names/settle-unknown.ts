import type { Candidate } from './candidate.ts'

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u

/**
 * Gives every run of capitalised words a kind: the one that the same words have elsewhere in the
 * article; else two or three words that the article never writes small are a person; else a body.
 * A single word at the start of a sentence that stands nowhere else is no name.
 */
export function settleUnknown(candidates: readonly Candidate[], text: string): Candidate[] {
  const kinds = new Map<string, Candidate['kind']>()
  const strong = new Set<string>()
  for (const { text: name, kind, weak } of candidates) {
    if (kind !== 'unknown' && !kinds.has(name)) kinds.set(name, kind)
    if (!weak) for (const word of name.split(' ')) strong.add(word)
  }
  const small = new Set(text.match(/(?<![\p{L}])\p{Ll}[\p{L}]{2,30}/gu) ?? [])
  return candidates.flatMap((found): Candidate[] => {
    if (found.weak && !strong.has(found.text)) return []
    if (found.kind !== 'unknown') return [found]
    const elsewhere = kinds.get(found.text)
    if (elsewhere) return [{ ...found, kind: elsewhere }]
    const words = found.text.split(' ')
    if (words.length === 1) return [found]
    const isName = words.length <= 3 && words.every((word) => NAME_WORD.test(word))
    const isPerson = isName && !words.some((word) => small.has(word.toLowerCase()))
    return [{ ...found, kind: isPerson ? 'person' : 'organisation', rule: 'name.capitals' }]
  })
}
