import { keyAfter, keyOf, rowOf } from './feature-key.ts'
import { childrenOf, type SentenceClues } from './sentence-clues.ts'

/** How many heads upwards tell of a verb. */
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

/**
 * What stands around a word, in short texts: auxiliaries, openers, negation, adverbs, subject. Each feature is the number of
 * such a text, or of one with `up 0 ` and the like in front.
 */
interface Around {
  readonly texts: readonly string[]
  /** Which of the texts names the subject. */
  readonly subject: number
}

function around(clues: SentenceClues, at: number): Around {
  const { relations, lower, xpos } = clues
  const texts: string[] = []
  const auxiliaries: string[] = []
  let subject = 'none'
  for (const child of childrenOf(clues, at)) {
    const relation = relations[child]!
    if (relation.startsWith('aux') || relation === 'cop') auxiliaries.push(lower[child]!)
    else if (relation === 'mark' || relation === 'case') texts.push(`opener ${lower[child]}`)
    else if (relation === 'advmod' || relation === 'cc') texts.push(`adverb ${lower[child]}`)
    else if (isSubject(relation)) subject = lower[child]!
    if (NEGATIONS.has(lower[child]!)) texts.push('negated')
  }
  const named = texts.length + 1
  texts.push(`auxiliaries ${auxiliaries.join(' ')}`, `subject ${subject}`, `tag ${xpos[at]}`)
  for (const auxiliary of auxiliaries) texts.push(`auxiliary ${auxiliary}`)
  return { texts, subject: named }
}

const isSubject = (relation: string): boolean =>
  relation.startsWith('nsubj') || relation.startsWith('csubj')

/** Of each sentence, what stands around its words: several verbs ask for the same head. */
const KNOWN = new WeakMap<SentenceClues, (Around | undefined)[]>()

function knownAround(clues: SentenceClues, at: number): Around {
  const known = KNOWN.get(clues) ?? []
  KNOWN.set(clues, known)
  known[at] ??= around(clues, at)
  return known[at]
}

const [LEMMA, RELATION, BOTH, END, WHOLE, ASKED] = [
  'lemma ',
  'relation ',
  'lemma and relation ',
  'end ',
  'whole ',
  'asked ',
].map(keyOf) as [number, number, number, number, number, number]
const [HEAD, TAG_OF_HEAD, UP] = ['head', 'tag of head', 'up'].map(keyOf) as [number, number, number]
const STEPS = Array.from({ length: HEADS }, (_, step) => keyOf(`up ${step} `))

/** Rows of the features that say whether what a word tells happened. */
export function factualityFeatures(clues: SentenceClues, at: number, rows: number): Int32Array {
  const { relations, heads, words, xpos } = clues
  const { texts, subject } = knownAround(clues, at)
  const lemma = clues.lemmaOf(at)
  const relation = relations[at]!
  const end = words.at(-1)!
  const keys = texts.map(keyOf)
  let whole = WHOLE
  texts.forEach((text, index) => {
    if (index !== subject) whole = keyAfter(keyAfter(whole, text), ' ')
  })
  keys.push(
    keyAfter(LEMMA, lemma),
    keyAfter(RELATION, relation),
    keyAfter(keyAfter(keyAfter(BOTH, lemma), ' '), relation),
    keyAfter(END, end.slice(0, 3)),
    keyAfter(whole, relation),
    keyAfter(keyAfter(ASKED, end.includes('?') ? 'true ' : 'false '), relation),
  )
  // The relations on the way up, behind the words that begin a feature's text.
  let [head, tag, way] = [HEAD, TAG_OF_HEAD, UP]
  let up = at
  for (let step = 0; step < HEADS && heads[up]! >= 0; step++) {
    const next = relations[up]!
    head = keyAfter(keyAfter(head, ' '), next)
    tag = keyAfter(keyAfter(tag, ' '), next)
    way = keyAfter(keyAfter(way, ' '), next)
    up = heads[up]!
    keys.push(
      keyAfter(keyAfter(head, ' '), clues.lemmaOf(up)),
      keyAfter(keyAfter(tag, ' '), xpos[up]!),
    )
    const behind = keyAfter(way, ' ')
    for (const text of knownAround(clues, up).texts)
      keys.push(keyAfter(STEPS[step]!, text), keyAfter(behind, text))
  }
  return Int32Array.from(keys, (key) => rowOf(key, rows))
}
