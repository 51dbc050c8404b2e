import { keyOf } from './feature-key.ts'

/** A sense of a word, as PropBank's frame files have it. */
interface Frame {
  /** `say.01` */
  readonly sense: string
  /** What ARG0, ARG1 … are to it: PAG (agent-like), PPT (patient-like), GOL …; an empty text where it has no such argument. */
  readonly functions: readonly string[]
  /** A number for which numbered arguments it has. */
  readonly numbers: number
  /** Numbers for each of them with its function. */
  readonly keys: readonly number[]
}

/** The frame files by word. */
export interface Frames {
  /**
   * Senses of a word as a verb (`v`), noun (`n`) or adjective (`a`), the most frequent first; those with the particle where
   * there are any, else those without one.
   */
  sensesOf(lemma: string, kind: 'v' | 'n' | 'a', particle: string): readonly Frame[]
}

/** `bust_up.04` → `up` */
const particleIn = (sense: string): string => /_(\w+)\.[^.]*$/.exec(sense)?.[1] ?? ''

const frameOf = (written: string): Frame => {
  const [sense = '', list = ''] = written.split(':')
  const functions = list.split(',')
  const keys = functions.flatMap((name, number) =>
    name === '' ? [] : [keyOf(`${number}=${name}`)],
  )
  return { sense, functions, numbers: numbersKey(functions), keys }
}

/** A number for which numbered arguments there are: `frame x-x`. */
const numbersKey = (functions: readonly string[]): number =>
  keyOf(`frame ${functions.map((name) => (name === '' ? '-' : 'x')).join('')}`)

/** The same of a word without frames. */
export const NO_NUMBERS = numbersKey([])

/** Words whose senses are kept, of each kind. */
const MOST_KNOWN = 8_000
const knownSenses = () => new Map<string, readonly Frame[]>()

/**
 * Opens a table of frames: a line a word and kind, in the order of code units, `lemma kind TAB sense:functions TAB …`,
 * functions of ARG0 to ARG5 apart by commas.
 */
export function openFrames(table: string): Frames {
  const known = { v: knownSenses(), n: knownSenses(), a: knownSenses() }
  const find = (key: string): readonly Frame[] => {
    let low = 0
    let high = table.length
    while (low < high) {
      const middle = (low + high) >> 1
      const start = table.lastIndexOf('\n', middle - 1) + 1
      const found = table.indexOf('\n', start)
      const end = found < 0 ? table.length : found
      const [own = '', ...senses] = table.slice(start, end).split('\t')
      if (own === key) return senses.map(frameOf)
      if (own < key) low = end + 1
      else high = start
    }
    return []
  }
  return {
    sensesOf: (lemma, kind, particle) => {
      const table = known[kind]
      const key = particle === '' ? lemma : `${lemma} ${particle}`
      let senses = table.get(key)
      if (!senses) {
        const all = find(`${lemma} ${kind}`)
        const own = all.filter(({ sense }) => particleIn(sense) === particle)
        senses = own.length > 0 ? own : all
        if (table.size > MOST_KNOWN) table.clear()
        table.set(key, senses)
      }
      return senses
    },
  }
}
