import { inParagraph } from './cue-clause.ts'
import { grammarAt, type Paragraph, type Range } from './paragraph.ts'

/** Relations of a noun or its parts to the noun above. */
const WITHIN_NOUN = /^(?:nmod|appos|conj|flat|compound|amod|det|nummod|case|punct|fixed|acl)/
/** Nouns above one another: `the head of the office of the port of Lund`. */
const MAX_CLIMB = 8

/** The noun phrase that holds a word, with all that hangs on it. */
export function phraseAround(paragraph: Paragraph, at: number): Range | null {
  const placed = grammarAt(paragraph, at)
  if (!placed) return null
  const { from, grammar } = placed
  let head = grammar.phraseAt[at - from]?.head ?? at - from
  for (let step = 0; step < MAX_CLIMB; step++) {
    const word = grammar.words[head]
    const above = grammar.words[word?.head ?? -1]
    if (!word || !above || !WITHIN_NOUN.test(word.deprel)) break
    if (above.upos === 'VERB' || above.upos === 'AUX') break
    head = word.head
  }
  return grammar.phraseAt[head] ? inParagraph(grammar.argument(head), from) : null
}

/** The phrase around a word from that word on, where the word is in it. */
export function phraseFrom(paragraph: Paragraph, at: number): Range | null {
  const around = phraseAround(paragraph, at)
  return around && around.from <= at && at < around.to ? { from: at, to: around.to } : null
}

/** The noun phrase that begins at a word, without what hangs on it. */
export function plainPhraseAt(paragraph: Paragraph, at: number): Range | null {
  const placed = grammarAt(paragraph, at)
  const phrase = placed?.grammar.phraseAt[at - placed.from]
  return placed && phrase?.from === at - placed.from ? inParagraph(phrase, placed.from) : null
}

/** Who owns the noun at a word: `the mayor of Lund's` of `the mayor of Lund's claim`. */
export function ownerBefore(paragraph: Paragraph, noun: number): Range | null {
  const placed = grammarAt(paragraph, noun)
  if (!placed) return null
  const { from, grammar } = placed
  let at = noun - 1 - from
  for (let step = 0; step < MAX_CLIMB; step++) {
    const head = grammar.words[at]?.head ?? -1
    if (head < 0) return null
    if (head === noun - from) return { from: grammar.argument(at).from + from, to: noun }
    at = head
  }
  return null
}
