/** A sense of a word, as PropBank's frame files have it. */
export interface Frame {
  /** `say.01` */
  readonly sense: string
  /** What ARG0, ARG1 … are to it: PAG (agent-like), PPT (patient-like), GOL …; an empty text where it has no such argument. */
  readonly functions: readonly string[]
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
  const [sense = '', functions = ''] = written.split(':')
  return { sense, functions: functions.split(',') }
}

/**
 * Opens a table of frames: a line a word and kind, in the order of code units, `lemma kind TAB sense:functions TAB …`,
 * functions of ARG0 to ARG5 apart by commas.
 */
export function openFrames(table: string): Frames {
  const known = new Map<string, readonly Frame[]>()
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
      const key = `${lemma} ${kind} ${particle}`
      let senses = known.get(key)
      if (!senses) {
        const all = find(`${lemma} ${kind}`)
        const own = all.filter(({ sense }) => particleIn(sense) === particle)
        senses = own.length > 0 ? own : all
        if (known.size > 20_000) known.clear()
        known.set(key, senses)
      }
      return senses
    },
  }
}
