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
export const actsOfWord = (word: Word): readonly string[] => rowsOf(word, ACTS)

/** The rows of a word: those of its lemma as a verb or a noun, and those of its lemma alone. */
function rowsOf(word: Word, table: ReadonlyMap<string, string[]>): readonly string[] {
  const lemma = lemmaOf(word)
  const tagged = table.get(`${word.upos === 'VERB' ? 'v' : 'n'}:${lemma}`) ?? []
  return [...tagged, ...(table.get(lemma) ?? [])]
}

/** The classes of a word, else its lemma: what frames are compared by. */
export function classesOfWord(word: Word): readonly string[] {
  const acts = actsOfWord(word)
  if (acts.length > 0) return acts
  const things = rowsOf(word, THINGS)
  return things.length > 0 ? things : [lemmaOf(word)]
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
