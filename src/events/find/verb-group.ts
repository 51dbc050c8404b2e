import type { Word } from '../../language/index.ts'
import { functionWords } from '../../lexicon/index.ts'

/** A verb with its helpers (`has not been`, `to`); word indexes, `to` exclusive. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** The verb itself. */
  readonly head: number
  readonly passive: boolean
  /** `to meet`; `meeting` or `accused` without helper; else finite. */
  readonly form: 'finite' | 'infinitive' | 'participle'
  /** The modal or `will`, in lower case, if there is one. */
  readonly modal?: string
  readonly negated: boolean
}

const BE = functionWords('be')
const HAVE = functionWords('have')
const DO = functionWords('do')
const MODALS = functionWords('modal')
const NEGATIONS = functionWords('negation')

/** The verb groups of a sentence, left to right. */
export function findGroups(words: readonly Word[], lower: readonly string[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  let at = 0
  while (at < words.length) {
    const end = groupEnd(words, lower, at)
    if (end > at) {
      groups.push(describeGroup(words, lower, at, end))
      at = end
    } else at++
  }
  return groups
}

/** Where the verb group that begins at `from` ends; `from` itself if none begins there. */
function groupEnd(words: readonly Word[], lower: readonly string[], from: number): number {
  let end = from
  let at = from
  if (lower[at] === 'to') at = skipAdverbs(words, at + 1)
  const opened = isHelper(words, lower, at) || isVerb(words, lower, at)
  if (!opened || (lower[from] === 'to' && !isBare(words, lower, at))) return from
  while (at < words.length && at < from + 9) {
    if (isHelper(words, lower, at)) {
      end = at + 1
      const next = skipAdverbs(words, end)
      if (!isHelper(words, lower, next) && !isVerb(words, lower, next)) return end
      // `is to meet`, `has to leave` go on as a group of their own.
      at = next
      continue
    }
    return isVerb(words, lower, at) ? at + 1 : end
  }
  return end
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && at < from + 4) {
    const word = words[at] as Word
    if (word.upos === 'ADV' || (word.upos === 'PART' && word.text.toLowerCase() !== 'to')) at++
    else break
  }
  return at
}

function isHelper(words: readonly Word[], lower: readonly string[], at: number): boolean {
  const word = words[at]
  const text = lower[at]
  if (!word || text === undefined) return false
  if (text === "'s" || text === '’s') return word.upos === 'AUX'
  return (
    (BE.has(text) || HAVE.has(text) || DO.has(text) || MODALS.has(text)) &&
    word.upos !== 'PROPN' &&
    word.upos !== 'NOUN'
  )
}

function isVerb(words: readonly Word[], lower: readonly string[], at: number): boolean {
  const word = words[at]
  return word !== undefined && word.upos === 'VERB' && !isHelper(words, lower, at)
}

function isBare(words: readonly Word[], lower: readonly string[], at: number): boolean {
  return isVerb(words, lower, at) || /^(?:be|have|do)$/.test(lower[at] ?? '')
}

function describeGroup(
  words: readonly Word[],
  lower: readonly string[],
  from: number,
  to: number,
): VerbGroup {
  const head = to - 1
  const inside = lower.slice(from, to)
  const helpers = inside.slice(0, -1)
  const xpos = words[head]?.xpos ?? ''
  const modal = inside.find((text) => MODALS.has(text) && !HAVE.has(text))
  const hasBe = helpers.some((text) => BE.has(text))
  const past = xpos === 'VBN' || xpos === 'VBD'
  const hasHelper = helpers.some(
    (text) => BE.has(text) || HAVE.has(text) || DO.has(text) || MODALS.has(text),
  )
  const reduced = !hasHelper && (xpos === 'VBN' || (xpos === 'VBD' && lower[to] === 'by'))
  const form =
    lower[from] === 'to'
      ? 'infinitive'
      : !hasHelper && (reduced || xpos === 'VBG')
        ? 'participle'
        : 'finite'
  return {
    from,
    to,
    head,
    passive: (hasBe && past) || reduced,
    form,
    ...(modal ? { modal: modal === "'ll" || modal === 'wo' ? 'will' : modal } : {}),
    negated:
      inside.some((text) => NEGATIONS.has(text)) ||
      lower[from - 1] === 'not' ||
      lower[from - 1] === 'never',
  }
}
