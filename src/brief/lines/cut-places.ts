import { isTimePhrase } from '../../clauses/index.ts'
import { closed } from '../line-text.ts'
import type { CitedSentence } from './cited-sentence.ts'
import { LEADING_ON, readsAlone } from './reads-alone.ts'
import { lineOf, type ToldLine } from './told-line.ts'

/** A shorter line than this share of the most says too little. */
const LEAST = 1 / 3
/** A cut that keeps so much of the line is better than one at a word with `…`. */
const ENOUGH = 0.4
/** A line that is little longer and reads alone is not broken off. */
const LITTLE = 1.25
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Relations of what a clause stands without. */
const OPTIONAL = set('advcl appos parataxis punct cc dep discourse acl:relcl obl:tmod advmod list')
/** Of what it does not stand without, even behind a comma. */
const NEEDED = set(
  'nsubj nsubj:pass csubj obj iobj ccomp xcomp cop aux aux:pass case mark det compound flat fixed nummod compound:prt',
)
/** Prepositions of time, place and circumstance: what they open can go. */
const CIRCUMSTANCES = set('in at during amid after before as since near outside')
/** Openers of clauses without which the one above says something else: "would act if …", "accused Lund of …". */
const CONDITIONS = set('if unless that whether until of for from by')

/**
 * The line at most so long: cut at the last place before which it reads alone, where all that is cut can be left out;
 * else at a word, with `…`. `core` is the last word that must stay.
 */
export function shorten(line: ToldLine, most: number, core: number): ToldLine {
  const { sentence, text, name } = line
  if (!sentence || text.length <= most) return line
  const shown = [...line.shown]
  const best = cutPlaces(sentence, shown)
    .filter((place) => shown[place - 1]! >= core)
    .map((place) => lineOf(sentence, shown.slice(0, place), name))
    .filter((cut) => cut.text.length <= most && cut.text.length > most * LEAST)
    .findLast(readsAlone)
  if (best && best.text.length > most * ENOUGH) return best
  if (text.length <= most * LITTLE && readsAlone(line)) return line
  const broken = brokenOff(line, most)
  return best && best.text.length >= broken.text.length ? best : broken
}

/** Places among the shown words where a line can end: no word before needs one behind. Work grows with the words. */
function cutPlaces(sentence: CitedSentence, shown: readonly number[]): number[] {
  const { words } = sentence
  const placeOf = new Map(shown.map((at, place) => [at, place]))
  const needed = new Int32Array(shown.length + 1)
  shown.forEach((at, place) => {
    const head = placeOf.get(words[at]!.head)
    if (head === undefined || (head < place && isOptional(sentence, shown, place))) return
    const [from, to] = [Math.min(head, place) + 1, Math.max(head, place) + 1]
    needed[from]! += 1
    needed[to]! -= 1
  })
  const places: number[] = []
  for (let place = 1, open = 0; place < shown.length; place++) {
    open += needed[place]!
    if (open === 0) places.push(place)
  }
  return places
}

function isOptional(sentence: CitedSentence, shown: readonly number[], place: number): boolean {
  const { words, lower } = sentence
  const at = shown[place]!
  const { deprel, upos } = words[at]!
  const { from, preposition } = sentence.argument(at)
  const opens = preposition === '' ? from : from - 1
  if (!NEEDED.has(deprel) && lower[opens - 1] === ',') return true
  if (deprel === 'advcl' && CONDITIONS.has(lower[from]!)) return false
  if (OPTIONAL.has(deprel) || (deprel === 'conj' && upos === 'VERB')) return true
  const isCircumstance = CIRCUMSTANCES.has(preposition)
  const phrase = sentence.phraseAt[at]
  return (
    (deprel === 'obl' &&
      (isCircumstance || (phrase !== undefined && isTimePhrase(sentence, phrase)))) ||
    (deprel === 'nmod' && isCircumstance)
  )
}

/** Relations of words behind which a line is not cut: the one that they depend on is still to come. */
const NOT_LAST: ReadonlySet<string> = new Set([
  ...LEADING_ON,
  'punct',
  'amod',
  'compound',
  'nummod',
])

/** Cut at a word behind which nothing more hangs, with `…`; at the last one before which the line reads alone. */
function brokenOff(line: ToldLine, most: number): ToldLine {
  const { sentence, name, text } = line
  const shown = [...line.shown]
  let longest: ToldLine | undefined
  for (let to = shown.length - 1; sentence && to > 0; to--) {
    const last = sentence.words[shown[to - 1]!]!
    if (NOT_LAST.has(last.deprel) && last.head > shown[to - 1]!) continue
    const cut = lineOf(sentence, shown.slice(0, to), name)
    if (cut.text.length >= most) continue
    const broken = { ...cut, text: `${cut.text}…` }
    longest ??= broken
    if (cut.text.length < most * LEAST) break
    // What breaks off in a quotation is closed with it.
    if (readsAlone({ ...cut, text: closed(broken.text) })) return broken
  }
  return longest ?? { ...line, text: `${text.slice(0, most)}…` }
}
