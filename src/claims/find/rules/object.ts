import { contentEnd, trimContent } from '../content.ts'
import type { Cue } from '../cue.ts'
import type { Range } from '../paragraph.ts'
import { type ClaimPassage, type CueRule, cellAt, draftOf, subjectOf } from '../passage.ts'
import { plainPhraseAt } from '../phrase-around.ts'
import { isTimeOnly } from '../word-run.ts'

const FINDS = new Set(['find', 'show', 'reveal', 'suggest', 'indicate'])
/** What shows something by being read. */
const DOCUMENTS = new Set(
  `figures data study survey report poll research analysis statistics review audit documents inquiry investigation paper
  census records findings`.split(/\s+/),
)

/** `Figures from the office revealed a jump in rents`: a document tells it. */
function isFinding(passage: ClaimPassage, cue: Cue): boolean {
  const source = FINDS.has(cue.verb.lemma) ? subjectOf(passage, cue) : null
  if (!source) return false
  const { cells } = passage.paragraph
  const stop = cells.findIndex(
    ({ wordClass }, at) => at > source.from && at < source.to && wordClass === 'adp',
  )
  return DOCUMENTS.has(cells[(stop < 0 ? source.to : stop) - 1]?.low ?? '')
}

const STOPS = new Set([
  'after',
  'when',
  'while',
  'because',
  'before',
  'since',
  'although',
  'though',
])

/** `X denied the report`, `X criticized the deal, saying …`: a noun phrase is the content. */
export const findObject: CueRule = (passage, cue) => {
  if (cue.infinitive || cue.passive) return null
  if (!cue.verb.frames.has('object') && !isFinding(passage, cue)) return null
  const { paragraph } = passage
  const first = cellAt(paragraph, cue.to)
  const isGerund = first.wordClass === 'verb' && first.low.endsWith('ing')
  const phrase = plainPhraseAt(paragraph, cue.to)
  if (!phrase && !isGerund && first.wordClass !== 'quote' && first.low !== 'what') return null
  // "…, the city announced Monday": what is announced stands before it.
  if (phrase && isTimeOnly(paragraph.cells, phrase.from, phrase.to)) return null
  const source = subjectOf(passage, cue)
  if (!source) return null
  const content = { from: cue.to, to: objectEnd(passage, cue.to, contentEnd(passage, cue, cue.to)) }
  const draft = draftOf(passage, cue, source, [content], 'object')
  return draft && isRefusal(passage, cue) ? { ...draft, kind: 'refuse', polarity: 0 } : draft
}

/** What is refused and not denied: `rejected an offer`, `dismissed demands for her resignation`. Singular and plural. */
const REFUSED = new Set(
  `demand call request offer bid proposal plea appeal application invitation deal ultimatum petition motion bill plan idea
  pressure compromise ceasefire truce settlement candidate claimant budget`
    .split(/\s+/)
    .flatMap((noun) => [noun, `${noun}s`]),
)

function isRefusal({ paragraph }: ClaimPassage, { verb, to }: Cue): boolean {
  const phrase = plainPhraseAt(paragraph, to)
  const head = phrase && cellAt(paragraph, phrase.to - 1).low
  return verb.kind === 'deny' && head !== null && REFUSED.has(head)
}

function objectEnd({ paragraph }: ClaimPassage, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const cell = cellAt(paragraph, at)
    if (cell.quote !== -1) continue
    const isStop =
      STOPS.has(cell.low) ||
      (cell.wordClass === 'comma' && cellAt(paragraph, at + 1).wordClass !== 'adj') ||
      (cell.wordClass === 'punct' && /^[;:—–(]|^--?/.test(cell.low))
    if (isStop && at > from) return trimContent(paragraph, from, at)
  }
  return trimContent(paragraph, from, limit)
}

/** `X accused Y of Z`, `X called the plan a mistake`, `X urged Y to Z`: all that follows. */
export const findWhole: CueRule = (passage, cue) => {
  if (!cue.verb.frames.has('whole') || cue.infinitive || cue.passive) return null
  const { paragraph } = passage
  const first = cellAt(paragraph, cue.to)
  // "called 911" names nothing.
  if (first.wordClass === 'num') return null
  if (!plainPhraseAt(paragraph, cue.to) && first.wordClass !== 'quote') return null
  const source = subjectOf(passage, cue)
  if (!source) return null
  const end = contentEnd(passage, cue, cue.to)
  const content = { from: cue.to, to: wholeEnd(passage, cue.to, end) }
  if (isNameOnly(passage, cue, content)) return null
  return draftOf(passage, cue, source, [content], 'whole')
}

const NAMING = new Set(['call', 'dub', 'label', 'brand'])

/** `a wagon called the Tern` has a name; `called the plan a mistake` says something of it. */
function isNameOnly({ paragraph }: ClaimPassage, { verb, to }: Cue, content: Range): boolean {
  if (!NAMING.has(verb.lemma) || cellAt(paragraph, to).quote !== -1) return false
  const named = plainPhraseAt(paragraph, to)
  if (named === null || cellAt(paragraph, to).wordClass === 'pronoun') return false
  return named.to >= content.to || cellAt(paragraph, named.to).wordClass === 'comma'
}

function wholeEnd({ paragraph }: ClaimPassage, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    const cell = cellAt(paragraph, at)
    if (cell.quote !== -1 || cell.wordClass !== 'comma') continue
    const next = cellAt(paragraph, at + 1)
    if (next.low.endsWith('ing') || ['while', 'but', 'after', 'when'].includes(next.low)) {
      return trimContent(paragraph, from, at)
    }
  }
  return trimContent(paragraph, from, limit)
}

/** `X vowed to …`, `X asked whether …`. */
export const findInfinitive: CueRule = (passage, cue) => {
  const { frames } = cue.verb
  if (cue.infinitive || cue.passive) return null
  const { paragraph } = passage
  const first = cellAt(paragraph, cue.to)
  const next = cellAt(paragraph, cue.to + 1)
  const isTo = first.low === 'to' && (next.wordClass === 'verb' || next.wordClass === 'aux')
  const fits =
    frames.has('infinitive') && (isTo || (first.wordClass === 'not' && next.low === 'to'))
  if (!fits) return null
  const source = subjectOf(passage, cue)
  if (!source) return null
  const content = { from: cue.to, to: wholeEnd(passage, cue.to, contentEnd(passage, cue, cue.to)) }
  return draftOf(passage, cue, source, [content], 'infinitive')
}

const ASKED = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which'])

/** `X asked (Y) whether …`. */
export const findQuestion: CueRule = (passage, cue) => {
  if (!cue.verb.frames.has('question') || cue.infinitive || cue.passive) return null
  const { paragraph, range } = passage
  const source = subjectOf(passage, cue)
  if (!source) return null
  for (let at = cue.to; at < Math.min(range.to, cue.to + 8); at++) {
    const cell = cellAt(paragraph, at)
    if (cell.quote !== -1 || cell.wordClass === 'comma') return null
    if (!ASKED.has(cell.low)) continue
    const content = { from: at, to: contentEnd(passage, cue, at) }
    return draftOf(passage, cue, source, [content], 'question')
  }
  return null
}
