import { alignWords } from '../compare/alignment.ts'
import { gramHashes } from '../find/grams.ts'
import { readWords, sentenceEnd, type WordStream } from '../find/word-stream.ts'
import { accountsOf, HOLDS, type Sentence, sharedWords, shareIn } from './accounts.ts'
import { credibleSentences } from './credible-sentences.ts'
import type { Witness } from './witness.ts'

/**
 * The first witness's text without its additions, and with the sentences that it lacks and others have, each put
 * after what it follows there.
 */
export function draftOf(witnesses: readonly Witness[]): string {
  const accounts = accountsOf(witnesses)
  const known = sharedWords(accounts)
  let draft = textOf(witnesses[0]!.words, credibleSentences(accounts, 0, known))
  for (const [at, { witness }] of accounts.entries()) {
    if (at > 0) draft = complete(draft, witness.words, credibleSentences(accounts, at, known))
  }
  return draft
}

function textOf(words: WordStream, sentences: readonly Sentence[]): string {
  return sentences
    .map(({ from, to }, at) => {
      const glue = at === 0 ? '' : words.opens[from] === 2 ? '\n\n' : ' '
      return glue + sentenceText(words, from, to)
    })
    .join('')
}

function complete(draft: string, words: WordStream, sentences: readonly Sentence[]): string {
  const draftWords = readWords(draft)
  const place = placesOf(words, draftWords)
  const known = new Set([2, 3].flatMap((size) => [...gramHashes(draftWords.keys, size)]))
  const inserts: { at: number; order: number; text: string }[] = []
  for (const [order, { from, to, grams }] of sentences.entries()) {
    if (place[from] !== -1 || place[to - 1] !== -1 || shareIn(known, grams) >= HOLDS) continue
    let previous = from - 1
    while (previous >= 0 && place[previous] === -1) previous--
    const after = previous < 0 ? 0 : draftWords.ends[sentenceEnd(draftWords, place[previous]!) - 1]!
    inserts.push({ at: afterMarks(draft, after), order, text: sentenceText(words, from, to) })
  }
  return inserts
    .sort((x, y) => y.at - x.at || y.order - x.order)
    .reduce(
      (text, { at, text: added }) =>
        at === 0 ? `${added}\n\n${text}` : `${text.slice(0, at)}\n\n${added}${text.slice(at)}`,
      draft,
    )
}

/** For each word of a text, the draft's word that it is, or -1. */
function placesOf(words: WordStream, draft: WordStream): Int32Array {
  const place = new Int32Array(words.keys.length).fill(-1)
  for (const piece of alignWords(words, draft)) {
    if (piece.is !== 'same') continue
    for (let step = 0; step < piece.length; step++) place[piece.c + step] = piece.s + step
  }
  return place
}

/** The end of the marks that cling to a word that ends at `at`. */
const afterMarks = (text: string, at: number): number =>
  at + (/^[^\s\p{L}\p{N}]*/u.exec(text.slice(at, at + 8))?.[0].length ?? 0)

function sentenceText(words: WordStream, from: number, to: number): string {
  const start = words.starts[from]!
  const lead = /[^\s\p{L}\p{N}]*$/u.exec(words.text.slice(Math.max(0, start - 3), start))?.[0] ?? ''
  const end = afterMarks(words.text, words.ends[to - 1]!)
  return (lead + words.text.slice(start, end)).replace(/\s+/g, ' ')
}
