import type { Word } from '../language/index.ts'
import type { VerbGroup } from './clause.ts'
import { BE, DO, HAVE, MODAL_NAMES, MODALS, NEGATIONS } from './verb-words.data.ts'

/** Words of one group at most: `would not really ever have been being seen`. */
const LONGEST = 9
/** Adverbs between a helper and its verb. */
const ADVERBS = 4

interface Scan {
  readonly words: readonly Word[]
  readonly lower: readonly string[]
}

/** The verb groups of a sentence, left to right. */
export function findVerbGroups(scan: Scan): VerbGroup[] {
  const groups: VerbGroup[] = []
  let at = 0
  while (at < scan.words.length) {
    const end = groupEnd(scan, at)
    if (end > at) {
      groups.push(describeGroup(scan, at, end))
      at = end
    } else at++
  }
  return groups
}

/** Where the verb group that begins at `from` ends; `from` itself if none begins there. */
function groupEnd(scan: Scan, from: number): number {
  const opensWithTo = scan.lower[from] === 'to'
  let end = from
  let at = opensWithTo ? skipAdverbs(scan, from + 1) : from
  const opened = isHelper(scan, at) || isVerb(scan, at)
  if (!opened || (opensWithTo && !isBare(scan, at))) return from
  while (at < scan.words.length && at < from + LONGEST) {
    if (!isHelper(scan, at)) return isVerb(scan, at) ? at + 1 : end
    end = at + 1
    const next = skipAdverbs(scan, end)
    // `is to meet`, `has to leave` go on as a group of their own.
    if (!isHelper(scan, next) && !isVerb(scan, next)) return end
    at = next
  }
  return end
}

function skipAdverbs({ words }: Scan, from: number): number {
  let at = from
  while (at < words.length && at < from + ADVERBS) {
    const word = words[at] as Word
    if (word.upos === 'ADV' || (word.upos === 'PART' && word.text.toLowerCase() !== 'to')) at++
    else break
  }
  return at
}

const isHelperWord = (text: string): boolean =>
  BE.has(text) || HAVE.has(text) || DO.has(text) || MODALS.has(text)

function isHelper({ words, lower }: Scan, at: number): boolean {
  const word = words[at]
  const text = lower[at]
  if (!word || text === undefined) return false
  if (text === "'s" || text === '’s') return word.upos === 'AUX'
  return isHelperWord(text) && word.upos !== 'PROPN' && word.upos !== 'NOUN'
}

const isVerb = (scan: Scan, at: number): boolean =>
  scan.words[at]?.upos === 'VERB' && !isHelper(scan, at)

const isBare = (scan: Scan, at: number): boolean =>
  isVerb(scan, at) || /^(?:be|have|do)$/.test(scan.lower[at] ?? '')

function describeGroup({ words, lower }: Scan, from: number, to: number): VerbGroup {
  const head = to - 1
  const inside = lower.slice(from, to)
  const helpers = inside.slice(0, -1)
  const xpos = words[head]?.xpos ?? ''
  const modal = inside.find((text) => MODALS.has(text))
  const isPast = xpos === 'VBN' || xpos === 'VBD'
  const hasHelper = helpers.some(isHelperWord)
  // "a strike called by dockers", but "prices rose by 3 %".
  const hasAgent = lower[to] === 'by' && words[to + 1]?.upos !== 'NUM'
  const isReduced = !hasHelper && (xpos === 'VBN' || (xpos === 'VBD' && hasAgent))
  const isParticiple = !hasHelper && (isReduced || xpos === 'VBG')
  const before = lower[from - 1]
  return {
    from,
    to,
    head,
    passive: (helpers.some((text) => BE.has(text)) && isPast) || isReduced,
    form: lower[from] === 'to' ? 'infinitive' : isParticiple ? 'participle' : 'finite',
    ...(modal ? { modal: MODAL_NAMES[modal] ?? modal } : {}),
    negated: inside.some((text) => NEGATIONS.has(text)) || before === 'not' || before === 'never',
  }
}
