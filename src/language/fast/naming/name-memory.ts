import type { NameSpan } from '../../analysis.ts'

/** What the sentences read so far say of short names: surnames of people, letters of organisations. */
export interface NameMemory {
  typeOf(name: string): NameSpan['type'] | null
}

/** Counts the types of names as they are found; a later look takes the strongest. */
export function rememberNames(): NameMemory & {
  add(words: readonly string[], type: NameSpan['type'], p: number): void
} {
  const weights = new Map<string, Record<NameSpan['type'], number>>()
  const note = (name: string, type: NameSpan['type'], p: number) => {
    const known = weights.get(name) ?? { PER: 0, ORG: 0, LOC: 0 }
    known[type] += p
    weights.set(name, known)
  }
  return {
    add(words, type, p) {
      if (p < 0.55) return
      note(words.join(' '), type, p)
      if (type !== 'PER' || words.length < 2) return
      note(words.at(-1) ?? '', 'PER', p)
      // "Park Min Ho" is later "Park", "Rosa Diaz" is "Diaz".
      note(words[0] ?? '', 'PER', p * 0.6)
    },
    typeOf(name) {
      const known = weights.get(name)
      if (!known) return null
      const best = (['PER', 'ORG', 'LOC'] as const).reduce((a, b) => (known[b] > known[a] ? b : a))
      return known[best] > 0.5 ? best : null
    },
  }
}
