import { Session } from 'node:inspector'

/** What V8 counted in one script: how often each block of each function was entered. */
interface ScriptCoverage {
  readonly url: string
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
}

const ROOT = new URL('../', import.meta.url).pathname

// Loaded before all else (`vitest.config.ts`): V8 counts blocks only of functions that have not yet run.
const session = new Session()
session.connect()
ask('Profiler.enable')
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** Asks V8 and waits: in one process the answer comes before `post` returns. */
function ask(method: string, options = {}): { result?: readonly ScriptCoverage[] } {
  let answer = {}
  session.post(method, options, (error, result = {}) => {
    if (error) throw error
    answer = result
  })
  return answer
}

/** How often blocks of our code were entered since the last call. */
function blocksEntered(): number {
  const { result = [] } = ask('Profiler.takePreciseCoverage')
  return result
    .filter(({ url }) => url.includes(ROOT) && !/\/node_modules\/|\/test\/work\.ts/.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0)
}

/**
 * Counts characters and elements that built-in calls look at until it is stopped: V8 counts no blocks in them. A piece
 * of a text costs nothing: V8 makes it without a copy.
 */
function watch(): { stop(): number } {
  let looked = 0
  const patterns = RegExp.prototype
  const { exec } = patterns
  const texts = String.prototype
  const { includes: holds, indexOf: place } = texts
  const lists = Array.prototype
  const { slice, includes, indexOf } = lists
  patterns.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    const tied = this.sticky || (this.source.startsWith('^') && !this.multiline)
    if (match) looked += match.index + match[0].length - from
    else looked += tied ? 1 : text.length - from
    return match
  }
  texts.includes = function (...sought) {
    looked += this.length
    return holds.apply(this, sought)
  }
  texts.indexOf = function (words, from = 0) {
    const at = place.call(this, words, from)
    looked += (at < 0 ? this.length : at) - from
    return at
  }
  lists.slice = function (...range) {
    const piece = slice.apply(this, range)
    looked += piece.length
    return piece
  }
  lists.includes = function (...sought) {
    looked += this.length
    return includes.apply(this, sought)
  }
  lists.indexOf = function (...sought) {
    const at = indexOf.apply(this, sought)
    looked += at < 0 ? this.length : at
    return at
  }
  return {
    stop() {
      patterns.exec = exec
      Object.assign(texts, { includes: holds, indexOf: place })
      Object.assign(lists, { slice, includes, indexOf })
      return looked
    },
  }
}

function lookedAt(task: () => void): number {
  const watched = watch()
  let looked = 0
  try {
    task()
  } finally {
    looked = watched.stop()
  }
  return looked
}

/**
 * Steps that our code takes for `task`: how often each of its blocks is entered, and how much of texts and
 * lists built-in calls look at. No clock: the same on every machine, however busy.
 */
export function workOf(task: () => void): number {
  blocksEntered()
  const looked = lookedAt(task)
  return looked + blocksEntered()
}

/** The same for work that is waited for. */
export async function workUntil(task: () => Promise<unknown>): Promise<number> {
  blocksEntered()
  const watched = watch()
  let looked = 0
  try {
    await task()
  } finally {
    looked = watched.stop()
  }
  return looked + blocksEntered()
}

/** Work that grows with its input: less than 2.4 times for twice the input, as small limits on the way leave steps. */
export const LINEAR = 2.4

/**
 * How many times the work grows when its input doubles: 2 for work that grows with its input, 4 for the square.
 *
 * @param make The input of size `n`.
 */
export function growth<Input>(
  n: number,
  make: (n: number) => Input,
  work: (input: Input) => unknown,
): number {
  const [once, twice] = [make(n), make(2 * n)]
  // What is made at the first call and kept is no work of this input.
  work(once)
  const measured = () => {
    const least = workOf(() => work(once))
    return workOf(() => work(twice)) / least
  }
  const grown = measured()
  // What is kept is thrown away now and then (lemmas, names): where that fell into the measuring, it is made again.
  return grown < LINEAR ? grown : Math.min(grown, measured())
}
