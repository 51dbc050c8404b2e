import { foldWord } from '../find/word-key.ts'
import { rawWord, type WordStream } from '../find/word-stream.ts'
import type { Gap } from './gap.ts'

/** One change, with the words of both sides as they stand and as they are matched. */
export interface Change extends Gap {
  readonly copy: WordStream
  readonly source: WordStream
  readonly now: readonly string[]
  readonly was: readonly string[]
  readonly nowFolded: readonly string[]
  readonly wasFolded: readonly string[]
}

/** The change that a gap between two texts is. */
export function changeOf(copy: WordStream, source: WordStream, gap: Gap): Change {
  const read = (stream: WordStream, from: number, to: number) =>
    Array.from({ length: to - from }, (_, step) => rawWord(stream, from + step))
  const now = read(copy, gap.c0, gap.c1)
  const was = read(source, gap.s0, gap.s1)
  return {
    ...gap,
    copy,
    source,
    now,
    was,
    nowFolded: expand(now.map(foldWord)),
    wasFolded: expand(was.map(foldWord)),
  }
}

/** `didn t` as `did not`: words are split at the apostrophe. */
function expand(words: readonly string[]): string[] {
  const full: string[] = []
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (next === 't' && word === 'can') full.push('can')
    else if (next === 't' && word.endsWith('n'))
      full.push(word === 'won' ? 'will' : word.slice(0, -1))
    else if (word === 't') full.push('not')
    else if (word === 'cannot') full.push('can', 'not')
    else full.push(word)
  }
  return full
}

/** True where the change holds a sentence's end: then whole statements were cut or added. */
export function crossesSentence({ copy, source, c0, c1, s0, s1 }: Change): boolean {
  return holdsBreak(copy, c0, c1) || holdsBreak(source, s0, s1)
}

/** True where a line or sentence begins or ends between two words of a text. */
export function holdsBreak({ opens }: WordStream, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (opens[at]) return true
  return to > from && opens[from] !== 0 && opens[to] !== 0
}
