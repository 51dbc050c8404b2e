import { lemmatise } from '../../lemma/lemmatise.ts'
import type { Order } from '../order.ts'
import { keyOf } from './feature-key.ts'

/** A sentence as the network reads it: words, tags, tree. */
interface ReadSentence {
  readonly words: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Index of each word's head, -1 for the root. */
  readonly heads: ArrayLike<number>
  readonly relations: readonly string[]
}

/** The same with what features are made of: keys of each word's parts, children in order. */
export interface SentenceClues extends ReadSentence {
  readonly lower: readonly string[]
  /** Children of word `at`: `children[starts[at]]` to `children[starts[at + 1] - 1]`. */
  readonly children: Int32Array
  readonly starts: Int32Array
  readonly wordKeys: Int32Array
  readonly relationKeys: Int32Array
  readonly tagKeys: Int32Array
  /** Of the preposition or conjunction that opens the word's phrase, 0 for none. */
  readonly openerKeys: Int32Array
  /** The dictionary form in small letters; made when first asked for. */
  readonly lemmaOf: (at: number) => string
}

/** What an opener of a phrase hangs by. */
const OPENERS = new Set(['case', 'mark'])

function readClues(sentence: ReadSentence): SentenceClues {
  const { words, upos, xpos, heads, relations } = sentence
  const count = words.length
  const lower = words.map((word) => word.toLowerCase().slice(0, 40))
  const starts = new Int32Array(count + 2)
  for (let at = 0; at < count; at++) if (heads[at]! >= 0) starts[heads[at]! + 2]!++
  for (let at = 2; at < count + 2; at++) starts[at]! += starts[at - 1]!
  const children = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    if (heads[at]! >= 0) children[starts[heads[at]! + 1]!++] = at
  }
  const wordKeys = Int32Array.from(lower, (word) => keyOf(word))
  const openerKeys = new Int32Array(count)
  for (let at = count - 1; at >= 0; at--) {
    if (heads[at]! >= 0 && OPENERS.has(relations[at]!)) openerKeys[heads[at]!] = wordKeys[at]!
  }
  const lemmas: (string | undefined)[] = new Array(count)
  return {
    ...sentence,
    lower,
    children,
    starts,
    wordKeys,
    relationKeys: Int32Array.from(relations, (relation) => keyOf(relation)),
    tagKeys: Int32Array.from(xpos, (tag) => keyOf(tag)),
    openerKeys,
    lemmaOf: (at) => {
      lemmas[at] ??= lemmatise(words[at]!, xpos[at]!, upos[at]).toLowerCase().slice(0, 40)
      return lemmas[at]
    },
  }
}

/** Indexes of a word's children. */
export const childrenOf = ({ children, starts }: SentenceClues, at: number): Int32Array =>
  children.subarray(starts[at], starts[at + 1])

/** Whether a verb is in the passive: an auxiliary or subject says so, or it is a participle that hangs on a noun. */
export function isPassive(clues: SentenceClues, at: number): boolean {
  const { relations, xpos } = clues
  for (const child of childrenOf(clues, at)) if (relations[child]!.endsWith(':pass')) return true
  return xpos[at] === 'VBN' && (relations[at] === 'acl' || relations[at] === 'amod')
}

/** The clues of a batch's sentences, whose tags and tree stand word after word; heads are rows. */
export function cluesOf(
  sentences: readonly (readonly string[])[],
  { firsts }: Order,
  read: {
    readonly upos: readonly string[]
    readonly xpos: readonly string[]
    readonly heads: Int32Array
    readonly relations: readonly string[]
  },
): SentenceClues[] {
  return sentences.map((words, sentence) => {
    const [from, to] = [firsts[sentence]!, firsts[sentence + 1]!]
    return readClues({
      words,
      upos: read.upos.slice(from, to),
      xpos: read.xpos.slice(from, to),
      heads: read.heads.slice(from, to).map((head) => (head < 0 ? -1 : head - from)),
      relations: read.relations.slice(from, to),
    })
  })
}
