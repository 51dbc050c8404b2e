import type { NounPhrase, SentenceClauses } from '../../../clauses/index.ts'
import { SIDE_NOUNS } from '../../../lexicon/index.ts'
import type { Trigger } from '../../find/match-frames.ts'
import type { Argument } from '../arguments.ts'
import type { EventScene } from '../event-party.ts'

const MARKS: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])

/** What stands before an event's noun in its phrase and may be somebody: `Norway` of "Norway's visit", "the police killing". */
export function ownerPhrase(
  { grammar, names, sentence }: EventScene,
  { at }: Trigger,
): Argument | undefined {
  const phrase = grammar.phraseAt[at]
  if (!phrase || phrase.from >= at) return undefined
  const { lower, words } = grammar
  const argument = (from: number, to: number): Argument => ({
    phrases: [{ from, to, head: to - 1 }],
    from,
    to,
    preposition: '',
  })
  const mark = lower.findLastIndex(
    (text, index) => index >= phrase.from && index < at && MARKS.has(text),
  )
  if (mark > phrase.from) return argument(phrase.from, mark)
  if (SIDE_NOUNS.has(lower[at - 1] as string)) return argument(phrase.from, at)
  if (words[phrase.from]?.upos === 'PRON') return argument(phrase.from, phrase.from + 1)
  return nameIn(grammar, { phrase, at, names, starts: sentence.words }, argument)
}

function nameIn(
  { words }: SentenceClauses,
  {
    phrase,
    at,
    names,
    starts,
  }: {
    phrase: NounPhrase
    at: number
    names: EventScene['names']
    starts: EventScene['sentence']['words']
  },
  argument: (from: number, to: number) => Argument,
): Argument | undefined {
  const start = starts[phrase.from]?.start ?? 0
  const end = starts[at - 1]?.end ?? 0
  const name = names.findLast((one) => start <= one.start && one.end <= end)
  if (!name) return undefined
  const from = words.findIndex((word) => word.end > name.start)
  const to = words.findLastIndex((word) => word.start < name.end) + 1
  return argument(from, to)
}
