import type { Tally } from './observations.ts'

/**
 * Tags that taggers mix up, the likelier mistake first: a word never seen with the first tag but with one
 * of the others has the edit of that one (`larger` as a positive, `sang` as a base form, `clinics` as a singular).
 */
const MIXED: Readonly<Record<string, readonly string[]>> = {
  JJ: ['JJR', 'JJS'],
  JJR: ['RBR', 'JJS'],
  JJS: ['RBS', 'JJR'],
  RB: ['RBR', 'RBS', 'JJR', 'JJS'],
  RBR: ['JJR'],
  RBS: ['JJS'],
  NN: ['NNS', 'JJR', 'JJS'],
  NNS: ['NN'],
  NNP: ['NNPS'],
  NNPS: ['NNP'],
  VB: ['VBD', 'VBN', 'VBG', 'VBZ'],
  VBP: ['VBN', 'VBG', 'VBZ'],
  VBD: ['VBN', 'VBZ'],
  VBN: ['VBD'],
  VBG: ['VBN'],
  VBZ: ['NNS'],
}

/** Adds to every tag the words that were only seen with tags that are mixed up with it. */
export function observeMixedTags(edits: Tally): void {
  const added = Object.entries(MIXED).map(([tag, others]) => {
    const words = new Map<string, Map<string, number>>()
    for (const other of others)
      for (const [word, counts] of edits.get(other) ?? [])
        if (!edits.get(tag)?.has(word) && !words.has(word)) words.set(word, counts)
    return [tag, words] as const
  })
  // After all were gathered, so that nothing is handed on twice.
  for (const [tag, words] of added) edits.set(tag, new Map([...(edits.get(tag) ?? []), ...words]))
}
