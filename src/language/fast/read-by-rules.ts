import type { Grammar } from '../analysis.ts'
import { lemmatise } from '../lemma/lemmatise.ts'
import { findNameSpans } from './naming/find-name-spans.ts'
import { parse } from './parsing/parse.ts'
import { tagWords } from './tagging/tag-words.ts'

/** The grammar of a document's sentences by word lists and rules. */
export function readByRules(sentences: readonly (readonly string[])[]): Grammar[] {
  const tagged = sentences.map((tokens) => tagWords(tokens))
  const names = findNameSpans(
    sentences.map((tokens, index) => ({
      tokens,
      xpos: (tagged[index] ?? []).map((tags) => tags.xpos),
    })),
  )
  return sentences.map((tokens, index) => {
    const upos = tagged[index]!.map((tags) => tags.upos)
    const xpos = tagged[index]!.map((tags) => tags.xpos)
    const words = tokens.map((text, at) => ({
      text,
      lower: text.toLowerCase().replace(/’/g, "'"),
      upos: upos[at]!,
      xpos: xpos[at]!,
      lemma: lemmatise(text, xpos[at]!, upos[at]),
    }))
    const { heads, relations } = parse(words, names[index]!)
    return { upos, xpos, heads, relations, names: names[index]!, predicates: [] }
  })
}
