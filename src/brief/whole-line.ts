import { anyName, functionWords, sayingVerbs } from '../lexicon/index.ts'
import { CIRCUMSTANCES, shorten, wordCut } from './line-text.ts'
import { type LineWord, lineWords } from './line-words.ts'

/** "May" is a month, "US" a country. */
const HANGING: ReadonlySet<string> = new Set(
  [
    ...functionWords('subject', 'third', 'possessive', 'owner', 'demonstrative', 'relative'),
    ...functionWords('be', 'have', 'do', 'modal', 'negation'),
    ...'such especially but and or nor because than also'.split(' '),
  ].filter((word) => word !== 'may' && /^\p{L}/u.test(word)),
)
/** Who or what these mean stands in a sentence before: the line is none without it. */
const HANGING_HEAD = new RegExp(
  String.raw`^[‘']?(?:${anyName(HANGING)})\b|^\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b`,
  'i',
)
/** "In it, …", "After that, …". */
const HANGING_PHRASE =
  /^\p{Lu}\p{Ll}{1,7} (?:it|them|him|her|this|that|which|whom)(?:,| \p{Ll}+ed\b)/u
/** Words that open a clause by their tag: "that" of "said that", "who", "where". */
const OPENER = /^(?:IN that|IN whether|IN because|WDT .*|WP\$? .*|WRB .*)$/
/** A cut that keeps so much of the line is better than one at a word with `…`. */
const ENOUGH = 0.6
/** "told investors of the company": what was told is missing. */
const SAYING = sayingVerbs('unfinished')
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/**
 * Whether a line of a timeline can be read alone: it begins with what it speaks of, has a verb of its
 * own, and breaks off nowhere. "The hearings, which began in May" does not; nor does "He agreed".
 */
export function readsAlone(line: string): boolean {
  // A quotation alone is said by somebody, and happened nowhere.
  if (/^["“]/.test(line) || HANGING_HEAD.test(line) || HANGING_PHRASE.test(line) || !isPaired(line))
    return false
  const words = lineWords(line)
  return !lacksItsHead(words) && hasMainVerb(words) && !breaksOff(words)
}

/** "When Lund came to Nowe" without what happened then. */
const SUBORDINATE =
  /^(?:when|while|as|if|after|before|although|though|because|since|until|unless)$/i

/** The clause begins in its middle: with its verb, with one of many ("… of charities urges"), under another. */
function lacksItsHead(words: readonly LineWord[]): boolean {
  const [first, second] = words
  // "Allies of": a noun that looks like a verb.
  if (!first || (FINITE.test(first.xpos) && second?.text !== 'of')) return true
  const at = words.findIndex(({ xpos }) => FINITE.test(xpos))
  const before = words.slice(0, Math.max(0, at))
  if (SUBORDINATE.test(first.text) && before.every(({ text }) => text !== ',')) {
    const comma = words.findIndex(({ text }, index) => index > at && text === ',')
    return comma < 0 || !words.slice(comma).some(({ xpos }) => FINITE.test(xpos))
  }
  const isMany = words[at]?.xpos === 'VBZ' && before.at(-1)?.xpos === 'NNS'
  return isMany && !before.some(({ xpos }) => xpos === 'IN')
}

/**
 * At most so long: cut at the last comma or circumstance before which the line reads alone, or in front of
 * a relative clause that would be cut, else at a word with `…`.
 */
export function shortenWhole(line: string, most: number): string {
  if (line.length <= most) return withoutRest(line)
  const cuts = CIRCUMSTANCES.flatMap((word) => placesOf(line.slice(0, most + word.length), word))
  const best = cuts
    .filter((at) => at > most / 3)
    .sort((a, b) => b - a)
    .map((at) => line.slice(0, at))
    .find(readsAlone)
  const cut = withoutRest(wordCut(line, most))
  if (best && (cut.endsWith('…') ? best.length > most * ENOUGH : best.length > cut.length))
    return best
  return readsAlone(cut) ? cut : (best ?? shorten(line, most))
}

/**
 * Whether a line's tense fits a day before yesterday: "has accused" and "considers" speak of now, and a past
 * day in their sentence is that of something else in it.
 */
export function tellsOfThePast(line: string): boolean {
  const verb = lineWords(line).find(
    ({ xpos, deprel }) => FINITE.test(xpos) && deprel !== 'acl:relcl',
  )
  return verb === undefined || !/^VB[ZP]$/.test(verb.xpos)
}

/** "… by the banker Poe who…": the line without the clause that has no verb any more. */
function withoutRest(line: string): string {
  const words = lineWords(line)
  const at = words.findLastIndex(isOpener)
  const opener = words[at]
  if (!opener || opener.xpos === 'IN' || !breaksOff(words)) return line
  const head = line
    .slice(0, opener.start)
    .replace(/(?: (?:about|of|in|on|to|for|with|from|at|by))?[\s,;:–—-]{1,8}$/, '')
  return head.length > 25 && readsAlone(head) ? head : line
}

const isOpener = ({ xpos, text }: LineWord): boolean => OPENER.test(`${xpos} ${text.toLowerCase()}`)

/** A finite verb behind a noun and in no relative clause. "Second left" is where somebody stands. */
function hasMainVerb(words: readonly LineWord[]): boolean {
  return words.some(({ xpos, text, deprel }, at) => {
    if (!FINITE.test(xpos) || deprel === 'acl:relcl' || /^(?:left|right)$/i.test(text)) return false
    const before = words.slice(0, at)
    // "a damaged structure", "a lawsuit filed by Lund"; but "prices rose by 3 %".
    const [next, number] = words.slice(at + 1)
    const isPassive = xpos === 'VBD' && next?.text === 'by' && number?.upos !== 'NUM'
    if (before.at(-1)?.upos === 'DET' || isPassive) return false
    return (
      before.some(({ upos }) => /^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(upos)) && !isRelative(before)
    )
  })
}

/** "…, which" and "…, who had" right before a verb. */
const isRelative = (before: readonly LineWord[]): boolean =>
  before.slice(-2).some(({ xpos }) => xpos === 'WDT' || xpos === 'WP')

/** The last clause that the line opens has no verb, or nothing but one; or the line ends in "is". */
function breaksOff(words: readonly LineWord[]): boolean {
  const told = words.filter(({ upos }) => upos !== 'PUNCT' && upos !== 'SYM')
  const last = told.at(-1)
  if (!last || isOpener(last) || (last.lemma === 'be' && FINITE.test(last.xpos))) return true
  const copula = told.findIndex(
    ({ lemma, text }, at) => lemma === 'be' && /^according$/i.test(told[at + 1]?.text ?? text),
  )
  if (copula >= 0) return true
  const verb = told.findLastIndex(({ xpos }) => FINITE.test(xpos))
  if (SAYING.has(told[verb]?.lemma ?? '') && verb > 0 && !tellsWhat(told.slice(verb + 1)))
    return true
  const rest = told.slice(told.findLastIndex(isOpener) + 1)
  if (rest.length === told.length) return false
  return rest.length < 2 || !rest.some(({ xpos }) => FINITE.test(xpos))
}

/** What was said stands behind "said": a clause, a quotation, an order. */
const tellsWhat = (rest: readonly LineWord[]): boolean =>
  rest.length === 0 || rest.some(({ xpos }) => FINITE.test(xpos) || xpos === 'VB' || xpos === 'TO')

/** No quotation that ends where none began, or the other way about. */
function isPaired(line: string): boolean {
  const count = (mark: string) => line.split(mark).length - 1
  return count('“') === count('”') && count('"') % 2 === 0
}

function placesOf(line: string, word: string): number[] {
  const places: number[] = []
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) places.push(at)
  return places
}
