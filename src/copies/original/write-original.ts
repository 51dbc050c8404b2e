import { sentencesOf } from '../compare/label.ts'
import { FURNITURE_CUES } from '../find/furniture-cues.ts'
import { foldWord } from '../find/word-key.ts'
import type { WordStream } from '../find/word-stream.ts'
import type { RebuiltOriginal, Supported, Variant } from './rebuilt.ts'
import { type Ballot, dressedWord, type Readings } from './witness.ts'

const MOST_VARIANTS = 400

const heard = (readings: Readings): { text: string; weight: number; by: string[] }[] =>
  [...readings].map(([text, { weight, by }]) => ({ text, weight, by }))

/** Readings, the one that counts most first; of equals the first heard, which is the better copy's. */
const ordered = (readings: Readings) => heard(readings).sort((x, y) => y.weight - x.weight)

/** The draft as its words were voted on, with what was read otherwise, who has each sentence, and what is doubtful. */
export function writeOriginal(
  draft: WordStream,
  ballot: Ballot,
  from: readonly string[],
): RebuiltOriginal {
  let text = ''
  const starts = new Int32Array(draft.keys.length)
  const ends = new Int32Array(draft.keys.length)
  const variants: Variant[] = []
  for (let at = 0; at < draft.keys.length; at++) {
    starts[at] = ends[at] = text.length
    const opens = draft.opens[at] === 2
    const breaks =
      ballot.breaks[at]! + ballot.joins[at]! > 0 ? ballot.breaks[at]! >= ballot.joins[at]! : opens
    const glue = text === '' ? '' : breaks ? '\n\n' : joint(draft, at)
    const [inserted] = ordered(ballot.before[at]!)
    const [word = { text: dressedWord(draft, at), weight: 0, by: [] }, ...others] = ordered(
      ballot.words[at]!,
    )
    const reading = [inserted?.text ?? '', word.text].filter((part) => part !== '').join(' ')
    if (reading === '') continue
    text += glue
    starts[at] = text.length
    text += reading
    ends[at] = text.length
    const rivals = others.filter((other) => differ(other.text, word.text))
    if (rivals.length > 0 && variants.length < MOST_VARIANTS) {
      variants.push({
        start: starts[at]!,
        end: ends[at]!,
        by: word.by,
        others: rivals.map((other) => ({ text: other.text, by: other.by })),
      })
    }
  }
  const sentences = supportOf(draft, ballot, starts, ends)
  return { text, from, sentences, variants, doubts: doubtsOf(text, sentences, from.length) }
}

/** What stands between a word and the one before it inside a line: nothing after a hyphen. */
const joint = (draft: WordStream, at: number): string =>
  /\s/.test(draft.text.slice(draft.ends[at - 1], draft.starts[at])) ? ' ' : ''

const letters = (text: string): string =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord).join(' ')
const differ = (one: string, two: string): boolean => letters(one) !== letters(two)

function supportOf(
  draft: WordStream,
  ballot: Ballot,
  starts: Int32Array,
  ends: Int32Array,
): Supported[] {
  return sentencesOf(draft).flatMap(({ from, to }) => {
    const [start, end] = [starts[from]!, ends[to - 1]!]
    if (end <= start) return []
    const by = new Map<string, number>()
    let agreement = 0
    for (let at = from; at < to; at++) {
      const [word, ...others] = ordered(ballot.words[at]!)
      const all = others.reduce((sum, { weight }) => sum + weight, word?.weight ?? 0)
      agreement += all === 0 ? 1 : (word?.weight ?? 0) / all
      for (const id of heard(ballot.words[at]!).flatMap(({ by }) => by))
        by.set(id, (by.get(id) ?? 0) + 1)
    }
    const holders = [...by].filter(([, words]) => words * 2 >= to - from).map(([id]) => id)
    return [{ start, end, by: holders.sort(), agreement: agreement / (to - from) }]
  })
}

/** Sentences with one witness among several, and lines that open as furniture does. */
function doubtsOf(
  text: string,
  sentences: readonly Supported[],
  copies: number,
): RebuiltOriginal['doubts'] {
  return sentences.flatMap(({ start, end, by }): RebuiltOriginal['doubts'] => {
    const span = { start, end }
    if (FURNITURE_CUES.test(text.slice(start, Math.min(end, start + 80)))) {
      return [{ span, reason: { code: 'page-line', parts: {} } }]
    }
    if (copies > 1 && by.length <= 1)
      return [{ span, reason: { code: 'one-witness', parts: { copies } } }]
    return []
  })
}
