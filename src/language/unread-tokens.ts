import type { AnalysedTokens } from './analysis.ts'

/** Words without grammar: each is what UD calls `X`, depends on the first, and is its own lemma. */
export const unreadTokens = (tokens: readonly { readonly text: string }[]): AnalysedTokens => ({
  words: tokens.map(({ text }, at) => ({
    text,
    upos: 'X',
    xpos: 'FW',
    lemma: text.toLowerCase(),
    head: at === 0 ? -1 : 0,
    deprel: at === 0 ? 'root' : 'dep',
  })),
  names: [],
  predicates: [],
})
