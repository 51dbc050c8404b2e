import type { Decisions, LemmaModel } from '../../../src/language/lemma/lemma-model.ts'

function* linesOf(part: string, kind: string, { words, endings, otherwise }: Decisions) {
  yield `@${part} ${kind} ${otherwise}`
  const keys = new Map<string, string[]>()
  const add = (decision: string, key: string) =>
    keys.set(decision, [...(keys.get(decision) ?? []), key])
  for (const [ending, decision] of endings) add(decision, `*${ending}`)
  for (const [word, decision] of words) {
    // A word that would read as an ending is left to the endings.
    if (!/^\*./.test(word)) add(decision, word)
  }
  for (const decision of [...keys.keys()].sort())
    yield `${decision} ${(keys.get(decision) as string[]).sort().join(' ')}`
}

/** The tables as text, sorted: what `readLemmaModel` reads. */
export function writeTables(model: LemmaModel): string {
  const lines = ['# Lemmas: see lemma.md. Made by npm run train -- lemma.']
  for (const part of ['edits', 'capitals'] as const)
    for (const [kind, decisions] of model[part]) lines.push(...linesOf(part, kind, decisions))
  return `${lines.join('\n')}\n`
}
