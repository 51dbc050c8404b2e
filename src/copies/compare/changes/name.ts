import { sayingForms } from '../../../lexicon/index.ts'
import { foldWord } from '../../find/word-key.ts'
import { rawWord, type WordStream } from '../../find/word-stream.ts'
import type { Change } from '../change.ts'
import { isCapital } from '../changed-words.ts'
import type { EditVerdict } from '../edit-verdict.ts'
import { NAME_REACH, OPENING_WORDS } from '../edits.data.ts'
import { letterDistance } from '../letter-distance.ts'

/** One person's name for another's; a spelling of the same name is harmless. */
export function name(change: Change): EditVerdict | null {
  const { now, was } = change
  if (now.length === 0 || was.length === 0 || now.length > 3 || was.length > 3) return null
  if (!now.every(isCapital) || !was.every(isCapital)) return null
  const [x, y] = [change.nowFolded.join(''), change.wasFolded.join('')]
  if (letterDistance(x, y) <= Math.max(1, Math.floor(Math.max(x.length, y.length) / 4))) {
    return { type: 'format', kind: 'spelling' }
  }
  if (sharesStem(x, y)) return { type: 'format', kind: 'spelling' }
  // A capital at the start of a sentence shows no name.
  const names = isName(change.source, change.s0) && isName(change.source, change.s1 - 1)
  return names ? { type: 'alter', kind: 'name' } : null
}

/** `Iran` and `Iranian`, `Senator` and `Senate`: a form of the word, no other name. */
const sharesStem = (x: string, y: string): boolean =>
  x.slice(0, 4) === y.slice(0, 4) && x.length > 3

/** Capitalised inside a sentence, here or at another place of the text. */
function isName(stream: WordStream, index: number): boolean {
  if (stream.opens[index] === 0) return true
  const raw = rawWord(stream, index)
  for (let at = 0; at < Math.min(stream.keys.length, NAME_REACH); at++) {
    if (stream.keys[at] !== stream.keys[index] || stream.opens[at] !== 0) continue
    return rawWord(stream, at) === raw
  }
  // `Netflix said` where it stands but once: no opening word, and no plural as `Lawmakers said`.
  return (
    !OPENING_WORDS.has(foldWord(raw)) && /[^s]$/.test(raw) && SPEAKS.has(wordAfter(stream, index))
  )
}

/** Whoever says something is somebody. */
const SPEAKS = sayingForms({ having: 'speaks', tense: 'told' })
const wordAfter = (stream: WordStream, index: number): string =>
  /^\W{0,3}([a-z]{1,16})/.exec(
    stream.text.slice(stream.ends[index], stream.ends[index]! + 20),
  )?.[1] ?? ''
