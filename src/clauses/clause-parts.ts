import type { Word } from '../language/index.ts'
import type { ClauseArgument, WordRange } from './clause.ts'
import type { DependencyTree } from './dependency-tree.ts'
import { TIME_WORDS } from './noun-phrases.ts'

/** A sentence with its tree: what the parts of a clause are read from. */
export interface TreeReading {
  readonly words: readonly Word[]
  readonly lower: readonly string[]
  readonly tree: DependencyTree
  readonly edges: WordEdges
  /** Phrases that were read before, by their head: many clauses may depend on one noun. */
  readonly arguments: (ClauseArgument | undefined)[]
}

/** The words of a clause itself: who and what stands in it. */
export interface ClauseParts {
  readonly subject: ClauseArgument | null
  readonly objects: readonly ClauseArgument[]
  readonly obliques: readonly ClauseArgument[]
  readonly opener: { readonly at: number; readonly word: string } | null
}

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'iobj', 'obj:lvc'])
/** Tags of the words that open a relative clause or a question: who, which, whose, where. */
const WH: ReadonlySet<string> = new Set(['WDT', 'WP', 'WP$', 'WRB'])

/** Subject, objects, obliques and opener of the predicate at `head`: one look at each word that depends on it. */
export function readParts(reading: TreeReading, head: number, predicate: WordRange): ClauseParts {
  const { words, tree, lower } = reading
  const subjects: ClauseArgument[] = []
  const objects: ClauseArgument[] = []
  const obliques: ClauseArgument[] = []
  let opener = -1
  for (const at of tree.children(head)) {
    const { deprel, xpos } = words[at] as Word
    const [plain = ''] = deprel.split(':')
    if (plain === 'nsubj' || plain === 'csubj') subjects.push(argumentAt(reading, at, predicate))
    else if (OBJECTS.has(deprel)) objects.push(argumentAt(reading, at, predicate))
    else if (plain === 'obl') obliques.push(argumentAt(reading, at, predicate))
    const opens = plain === 'mark' || plain === 'cc' || WH.has(xpos)
    // "is to meet": what stands inside of the predicate opens nothing.
    if (opens && at < head && at <= predicate.from && opener < 0) opener = at
  }
  // "the man whose ship sank", "in which": the word that opens stands inside its first phrase.
  if (opener < 0) opener = wordWithin(reading, subjects[0] ?? objects[0])
  return {
    // The parser may give two: the nearer one is the verb's, the other what the sentence opens with.
    subject: nearestBefore(subjects, head, lower) ?? subjects[0] ?? null,
    objects: objects.sort((a, b) => Number(a.relation === 'iobj') - Number(b.relation === 'iobj')),
    obliques,
    opener: opener < 0 ? null : { at: opener, word: reading.lower[opener] as string },
  }
}

/** The last before a word; of several no day: `The ministry earlier Sunday had said`. */
function nearestBefore(
  subjects: readonly ClauseArgument[],
  head: number,
  lower: readonly string[],
): ClauseArgument | undefined {
  const before = subjects.filter(({ head: at }) => at < head)
  return before.findLast(({ head: at }) => !TIME_WORDS.has(lower[at] as string)) ?? before.at(-1)
}

function wordWithin({ words }: TreeReading, first: ClauseArgument | undefined): number {
  return first && WH.has(words[first.from]?.xpos ?? '') ? first.from : -1
}

/** The phrase whose head is the word at `at`, without the words of the predicate that it depends on. */
export function argumentAt(
  reading: TreeReading,
  at: number,
  predicate: WordRange | null,
): ClauseArgument {
  const whole = reading.arguments[at] ?? wholeArgument(reading, at)
  reading.arguments[at] = whole
  if (!predicate || predicate.to <= whole.from || predicate.from >= whole.to) return whole
  const apart =
    at < predicate.from
      ? { from: whole.from, to: predicate.from }
      : at >= predicate.to
        ? { from: predicate.to, to: whole.to }
        : whole
  return { ...whole, ...around(at, trimMarks(reading, apart)) }
}

/** The range, and the word at `at` in any case: it may be a mark itself. */
const around = (at: number, { from, to }: WordRange): WordRange => ({
  from: Math.min(from, at),
  to: Math.max(to, at + 1),
})

/** Names joined in one phrase: the rest of a longer list is not told apart. */
const MOST_JOINED = 20

function wholeArgument(reading: TreeReading, at: number): ClauseArgument {
  const { words, lower, tree } = reading
  const heads = [at]
  let preposition = ''
  let from = tree.left[at] as number
  let to = (tree.right[at] as number) + 1
  for (const child of tree.children(at)) {
    const { deprel } = words[child] as Word
    if (deprel === 'conj' && heads.length < MOST_JOINED) heads.push(child)
    if (deprel === 'case' && child < at && preposition === '') preposition = lower[child] as string
    // "according to Chad": the phrase begins behind it.
    if (deprel === 'case' && tree.left[child] === from) from = (tree.right[child] as number) + 1
    // "Chad's": the owner without the sign of it.
    if (deprel === 'case' && child === to - 1 && child > at) to = child
  }
  return {
    ...around(at, trimMarks(reading, { from, to })),
    head: at,
    heads,
    preposition,
    relation: words[at]?.deprel ?? '',
  }
}

const OPENING = /^[([“"‘'`]+$/
const CLOSING = /^[)\]”"’'%]+$/

/** Where a range ends without the marks that would end or open it: the next word from each place on, and the last before. */
export interface WordEdges {
  readonly next: Int32Array
  readonly last: Int32Array
}

export function findWordEdges(words: readonly Word[]): WordEdges {
  const next = new Int32Array(words.length)
  const last = new Int32Array(words.length)
  for (let at = 0; at < words.length; at++)
    last[at] = isMark(words[at], CLOSING) ? (at > 0 ? (last[at - 1] as number) : -1) : at
  for (let at = words.length - 1; at >= 0; at--) {
    const after = at + 1 < words.length ? (next[at + 1] as number) : words.length
    next[at] = isMark(words[at], OPENING) ? after : at
  }
  return { next, last }
}

/** A mark that can be cut at an end; brackets and quotation marks that open or close there stay. */
const isMark = (word: Word | undefined, kept: RegExp): boolean =>
  word?.upos === 'PUNCT' && !kept.test(word.text)

/** The range without marks at its ends; a range of nothing but marks keeps its first. */
export function trimMarks({ edges }: Pick<TreeReading, 'edges'>, range: WordRange): WordRange {
  if (range.to <= range.from) return range
  const to = Math.max((edges.last[range.to - 1] as number) + 1, range.from + 1)
  const from = Math.min(edges.next[range.from] as number, to - 1)
  return { from, to }
}
