import { corpus } from '../../../sets/corpora/corpora.data.ts'
import { corpusText } from '../../../sets/corpora/corpus-file.ts'
import type { RoleSentence } from './read-propbank.ts'

/** Kinds of the frame files' aliases (`v:accuse n:accusation`), as the table has them; others are left out. */
const KINDS: Readonly<Record<string, string>> = { v: 'v', n: 'n', j: 'a', a: 'a' }
const NUMBERED = 6

interface Entry {
  readonly functions: string[]
  /** `accuse v` → how often training text has it so. */
  readonly uses: Map<string, number>
}

/** The senses of the frame files, with the functions of their numbered arguments and the words they are senses of. */
function readRolesets(): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const line of corpusText(corpus('propbank-rolesets')).split('\n').slice(1)) {
    const [sense = '', , aliases = '', role = '', name = ''] = line.split('\t')
    if (sense === '') continue
    const entry = entries.get(sense) ?? { functions: Array(NUMBERED).fill(''), uses: new Map() }
    entries.set(sense, entry)
    const number = /^ARG([0-5])$/.exec(role)?.[1]
    if (number) entry.functions[Number(number)] = name || 'VSP'
    for (const alias of aliases.split(' ')) {
      const [kind = '', word = ''] = alias.split(':')
      // `bust_up` is found by `bust`, which the particle belongs to.
      const head = word.split('_')[0]!.toLowerCase()
      if (KINDS[kind] && head !== '') entry.uses.set(`${head} ${KINDS[kind]}`, 0)
    }
  }
  return entries
}

/**
 * The table that `openFrames` reads: of each word and kind the senses of the frame files and of the training sentences, the
 * most frequent in these first. `lemmas` gives the lemma of each word of a sentence.
 */
export function makeFrames(
  sentences: readonly RoleSentence[],
  lemmaOf: (sentence: RoleSentence, at: number) => string,
): string {
  const entries = readRolesets()
  for (const sentence of sentences) {
    for (const { at, sense, pos } of sentence.predicates) {
      if (pos === 'o') continue
      const entry = entries.get(sense) ?? { functions: [], uses: new Map() }
      entries.set(sense, entry)
      const use = `${lemmaOf(sentence, at)} ${pos}`
      entry.uses.set(use, (entry.uses.get(use) ?? 0) + 1)
    }
  }
  const words = new Map<string, { sense: string; count: number }[]>()
  for (const [sense, { uses }] of entries) {
    for (const [word, count] of uses) {
      const senses = words.get(word) ?? []
      senses.push({ sense, count })
      words.set(word, senses)
    }
  }
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return [...words]
    .sort((a, b) => order(a[0], b[0]))
    .map(([word, senses]) => {
      const ranked = senses.sort((a, b) => b.count - a.count || order(a.sense, b.sense))
      const written = ranked.map(({ sense }) => {
        const functions = entries.get(sense)!.functions.join(',').replace(/,+$/, '')
        return `${sense}:${functions}`
      })
      return [word, ...written].join('\t')
    })
    .join('\n')
}
