import { keyOf, rowOf } from './feature-key.ts'
import { childrenOf, type SentenceClues } from './sentence-clues.ts'

/** How many heads upwards speak for a verb. */
const HEADS = 3
const NEGATIONS = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'nobody',
  'nothing',
  'none',
  'neither',
  'without',
])

/** What stands around a word, in short texts: auxiliaries, openers, negation, adverbs, subject. */
function around(clues: SentenceClues, at: number): string[] {
  const { relations, lower, xpos } = clues
  const found: string[] = []
  const auxiliaries: string[] = []
  let subject = 'none'
  for (const child of childrenOf(clues, at)) {
    const relation = relations[child]!
    if (relation.startsWith('aux') || relation === 'cop') auxiliaries.push(lower[child]!)
    else if (relation === 'mark' || relation === 'case') found.push(`opener ${lower[child]}`)
    else if (relation === 'advmod' || relation === 'cc') found.push(`adverb ${lower[child]}`)
    else if (/^[nc]subj/.test(relation)) subject = lower[child]!
    if (NEGATIONS.has(lower[child]!)) found.push('negated')
  }
  found.push(`auxiliaries ${auxiliaries.join(' ')}`, `subject ${subject}`, `tag ${xpos[at]}`)
  for (const auxiliary of auxiliaries) found.push(`auxiliary ${auxiliary}`)
  return found
}

/** Rows of the features that say whether what a word tells happened. */
export function factualityFeatures(clues: SentenceClues, at: number, rows: number): Int32Array {
  const { relations, heads, words } = clues
  const own = around(clues, at)
  const lemma = clues.lemmaOf(at)
  const relation = relations[at]!
  const end = words.at(-1)!
  const found = [
    ...own,
    `lemma ${lemma}`,
    `relation ${relation}`,
    `lemma and relation ${lemma} ${relation}`,
    `end ${end.slice(0, 3)}`,
    `whole ${own.filter((each) => !each.startsWith('subject')).join(' ')} ${relation}`,
    `asked ${end.includes('?')} ${relation}`,
  ]
  let up = at
  let way = ''
  for (let step = 0; step < HEADS && heads[up]! >= 0; step++) {
    way += ` ${relations[up]}`
    up = heads[up]!
    found.push(`head${way} ${clues.lemmaOf(up)}`, `tag of head${way} ${clues.xpos[up]}`)
    for (const each of around(clues, up)) found.push(`up ${step} ${each}`, `up${way} ${each}`)
  }
  return Int32Array.from(found, (text) => rowOf(keyOf(text), rows))
}
