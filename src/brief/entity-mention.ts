import type { AnalysedSentence, Analysis } from '../language/index.ts'

/** Where a name, or what stands for it, lies in a sentence: first and last word. */
export interface WordRange {
  readonly first: number
  readonly last: number
}

/** What a name may be the name of: its spelling tells. */
type EntityKind = 'thing' | 'body'

/** "the aircraft", "the company": nouns that take up a name again. */
const STANDS_FOR: Readonly<Record<EntityKind, RegExp>> = {
  thing:
    /^(?:aircraft|airliner|plane|airplane|jet|superjumbo|model|device|phone|car|vehicle|ship|rocket|satellite|system)$/,
  body: /^(?:company|firm|airline|carrier|manufacturer|maker|automaker|carmaker|airframer|bank|group|corporation|giant|union|agency|exchange|index)$/,
}

/**
 * Forms under which a name is told: long names by initials, short ones by their last word, models by
 * their number (`Harbour X20` is called X20). Words that other names of the list have do not count.
 *
 * @example shortNames('Harbour X20', ['Harbour X20', 'Harbour']) // ['Harbour X20', 'X20']
 */
export function shortNames(name: string, all: readonly string[]): string[] {
  const words = name.split(' ')
  const others = new Set(all.filter((other) => other !== name).flatMap((other) => other.split(' ')))
  const tail = words.slice(1).filter((word) => !others.has(word))
  if (words.length === 1) return words
  if (words.length === 2) return [name, ...tail]
  const initials = words.map((word) => word[0]).join('')
  return [name, initials, ...tail.filter((word) => /\d/.test(word))]
}

const kindOf = (name: string): EntityKind => (/\d/.test(name) ? 'thing' : 'body')

/** By sentence, in order, all places where an entity is named or taken up again. */
export function findMentions(
  analysis: Analysis,
  entity: string,
  names: readonly string[],
): ReadonlyMap<number, readonly WordRange[]> {
  const found = new Map<number, WordRange[]>()
  const isTopic = isTopicOf(analysis, names)
  for (const sentence of analysis.sentences) {
    const named = namesIn(analysis, sentence, names)
    const taken = isTopic ? takenUp(sentence, STANDS_FOR[kindOf(entity)]) : []
    if (named.length + taken.length > 0) found.set(sentence.index, [...named, ...taken])
  }
  return found
}

function namesIn(
  { prose }: Analysis,
  sentence: AnalysedSentence,
  names: readonly string[],
): WordRange[] {
  const text = prose.clean.text.slice(sentence.start, sentence.end)
  const found: WordRange[] = []
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const start = sentence.start + at
      const first = sentence.words.findIndex((word) => word.start === start)
      const last = sentence.words.findIndex((word) => word.end === start + name.length)
      if (first >= 0 && last >= first) found.push({ first, last })
    }
  }
  return found
}

/** Whether the headline or the first sentence is about the entity. */
function isTopicOf({ sentences, prose }: Analysis, names: readonly string[]): boolean {
  const title = sentences[0]
  if (!title) return false
  const text = prose.clean.text.slice(title.start, title.end)
  return names.some((name) => text.includes(name))
}

/** "the airliner", "the company". */
function takenUp({ words }: AnalysedSentence, nouns: RegExp): WordRange[] {
  return words.flatMap((word, last) => {
    if (!nouns.test(word.lemma)) return []
    for (let first = last - 1; first >= last - 3; first--) {
      if (words[first]?.text.toLowerCase() === 'the') return [{ first, last }]
    }
    return []
  })
}
