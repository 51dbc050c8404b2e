import type { Word } from '../../language/index.ts'
import { PLAIN_WORDS } from '../group/news-acts.data.ts'
import { ACT_CLASSES, THING_CLASSES } from './act-classes.data.ts'

const ACTS = classesOf(ACT_CLASSES)
const THINGS = classesOf(THING_CLASSES)

function classesOf(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [name, words] of rows) {
    for (const word of words.split(/\s+/)) {
      const known = found.get(word)
      if (known) known.push(name)
      else found.set(word, [name])
    }
  }
  return found
}

/** The acts that a word may stand for; none for words that name no act of the table. */
export function actsOfWord(word: Word): readonly string[] {
  const lemma = lemmaOf(word)
  const tagged = ACTS.get(`${word.upos === 'VERB' ? 'v' : 'n'}:${lemma}`) ?? []
  return [...tagged, ...(ACTS.get(lemma) ?? [])]
}

/** The classes of a word, else its lemma: what frames are compared by. */
export function classesOfWord(word: Word): readonly string[] {
  const acts = actsOfWord(word)
  return acts.length > 0 ? acts : (THINGS.get(lemmaOf(word)) ?? [lemmaOf(word)])
}

/** The lemma in lower case. */
export const lemmaOf = ({ lemma, text }: Word): string => (lemma || text).toLowerCase()

/** Whether a word says something: no function words, no words of saying and of time. */
export function isContentWord(word: Word): boolean {
  const lemma = lemmaOf(word)
  return (
    /^(?:NOUN|VERB|ADJ|PROPN|ADV)$/.test(word.upos) &&
    lemma.length > 2 &&
    !PLAIN_WORDS.has(lemma) &&
    !PLAIN_WORDS.has(word.text.toLowerCase())
  )
}
