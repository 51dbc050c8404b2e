import type { Word } from '../../language/index.ts'
import { BLAME_WORDS } from './act-classes.data.ts'
import type { Frame, FrameParty } from './frame.ts'
import type { FrameContext, FrameSentence } from './frame-sentence.ts'
import { countsIn, daysIn, spansOf, wordsOf } from './frame-words.ts'
import { partyOf } from './party.ts'
import { actsOfWord, lemmaOf } from './word-classes.ts'

const BLAMES = new Set(['for', 'of'])

/**
 * The act that a noun phrase names: `Iran for an assault on two tankers` (blamed), `responsibility for the attack` and
 * `match-fixing` (the speaker's own, where he denies it).
 */
export function frameOfNouns(placed: FrameSentence, context: FrameContext): Frame[] {
  const { grammar, from } = placed
  const to = ownEnd(placed)
  const [first] = phrasesIn(placed, to)
  if (first === undefined) return []
  const acts: string[] = []
  let isBlame = false
  for (let at = from; at < to; at++) {
    const word = grammar.words[at] as Word
    const lemma = lemmaOf(word)
    if (BLAME_WORDS.has(lemma) && word.upos !== 'ADP') isBlame = true
    if (word.upos === 'NOUN' || word.upos === 'VERB') acts.push(...actsOfWord(word))
  }
  const isAccused = BLAMES.has(grammar.lower[first.to] ?? '') && acts.length > 0
  const doer = isAccused
    ? partyOf(grammar, { from: first.from, to: first.to, head: first.head }, context)
    : null
  if (acts.length === 0 && !isBlame) return []
  const targets = phrasesIn(placed, to)
    .filter(({ from: start }) => !isAccused || start > first.from)
    .map(({ from: start, to: end, head }) =>
      partyOf(grammar, { from: start, to: end, head }, context),
    )
    .filter(
      ({ head, names }: FrameParty) => !BLAME_WORDS.has(head) && (head !== '' || names.length > 0),
    )
  const range = { from, to }
  return [
    {
      spans: spansOf(placed, range, context),
      text: context.text.slice(grammar.words[from]?.start ?? 0, grammar.words[to - 1]?.end ?? 0),
      acts: [...new Set(acts)],
      doer,
      targets,
      words: wordsOf(placed, range),
      counts: countsIn(placed, range),
      days: daysIn(placed, range),
      so: true,
      isBlame: isBlame || isAccused,
      readsAlone: false,
      isClause: false,
    },
  ]
}

/** The phrases up to a word, without those of articles and marks alone. */
function phrasesIn({ grammar, from }: FrameSentence, to: number) {
  return grammar.phrases.filter(
    (phrase) =>
      phrase.from >= from && phrase.to <= to && grammar.words[phrase.head]?.upos !== 'DET',
  )
}

/** Where the first relative clause begins: `…, which ended the talks`. */
function ownEnd({ grammar, from, to }: FrameSentence): number {
  const clause = grammar.clauses.find(
    ({ relation, extent }) => relation === 'relcl' && extent.from > from && extent.from < to,
  )
  return clause ? Math.max(from + 1, clause.extent.from) : to
}
