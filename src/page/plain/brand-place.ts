import type { InjectionReason, Span } from '../../article/index.ts'
import { anyName, anyWord, functionWords } from '../../lexicon/index.ts'
import type { PlainPassage } from './passage.ts'

/** Places of one name that are looked at on one page. */
const MOST_PLACES = 400

/** One place of a name, and how it stands there. */
export interface BrandPlace extends Span {
  /** How it stands there, where that is not how a name stands in a sentence. */
  readonly oddity?: InjectionReason
  /** True where it could be a matter of style. */
  readonly loose?: boolean
  /** True where it has no space on one side. */
  readonly within?: boolean
  /** In sentences: true where names of the story stand: at their head, before a comma, beside another name. */
  readonly natural?: boolean
}

/** Words after which a name stands as it should: "told Foo", "at Foo", "president Foo". */
const FITTING = new RegExp(
  String.raw`\b(?:${anyWord(`
    told tell tells said says reported reports with by to from of for the a an at in on into
    near inside outside through across including and or but via as than that if when while
    because since after before until whether where like against between under over about called
    named is was president minister company group firm agency newspaper outlet broadcaster
    director founder chief mr mrs ms dr
  `)}) $`,
  'i',
)
/** Words that cannot follow a name that stands where an object or an adverb does not. */
const UNFIT = new RegExp(
  `^ (?:${anyName(functionWords('article', 'possessive', 'subject'))}|which|that|of|and) `,
)
/** "of Foo the talks", "and Foo their talks": one noun too many. "told Foo the talks …" and "in Foo the talks …" are sentences. */
const LINKING =
  /\b(?:with|by|to|of|for|from|into|over|under|about|against|between|than|like|as|and|or|the|a|an) $/i
const DETERMINER = /^ (?:the|a|an|his|her|its|their|my|our|this|these|those) /
/** "will Foo be", "has Foo been" outside of a question; "Foo been". */
const AUXILIARY = new RegExp(
  String.raw`\b(?:${anyName(functionWords('modal', 'have'))}|been|being) $`,
)
const PARTICIPLE = /^ (?:be|been|being) /
const ENDING_OF_WORD = /^(?:e?s|e?n|er|ern|ed|ing|ly|ism|ists?)$/
/** What stands around the names of a story, and not around words that were pushed between two others. */
const BEFORE_NAME = /(?:^|[.!?:;,"“‘'(—–-]|[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*) ?$/u
const BEHIND_NAME =
  /^(?:[’'.,;:!?"”)—–-]| [\p{Lu}\p{N}(—–]|(?:e?s|e?n|er|ern|ed|ing|ly|ism|ists?)(?!\p{L})|$)/u

/** Where a name stands in a passage; `isTitle` where that is no sentence. */
export function findPlaces(
  { text, span }: PlainPassage,
  name: string,
  isTitle: boolean,
): BrandPlace[] {
  const places: BrandPlace[] = []
  let at = text.indexOf(name)
  while (at >= 0 && places.length < MOST_PLACES) {
    const end = at + name.length
    const place = readPlace(text, at, end)
    const natural =
      !place.oddity &&
      (BEFORE_NAME.test(text.slice(Math.max(0, at - 24), at)) ||
        BEHIND_NAME.test(text.slice(end, end + 24)))
    places.push({
      ...place,
      ...(isTitle ? {} : { natural }),
      start: span.start + place.start,
      end: span.start + place.end,
    })
    at = text.indexOf(name, at + name.length)
  }
  return places
}

/** What to cut for the name at `start`, with the mark or the space that came with it. */
function readPlace(text: string, start: number, end: number): BrandPlace {
  const before = text[start - 1] ?? ''
  const next = text[end] ?? ''
  const word = /^[\p{L}\p{N}]{1,20}/u.exec(text.slice(end, end + 20))?.[0]
  if (start === 0 && /^ ?[:|–—-]/.test(text.slice(end, end + 2))) {
    const mark = /^ ?[:|–—-]\s{0,2}/.exec(text.slice(end)) as RegExpExecArray
    return { start, end: end + mark[0].length }
  }
  const bracket = start === 1 && /^[\]】］]\s{0,2}/.exec(text.slice(end, end + 4))
  if (bracket) return { start: 0, end: end + bracket[0].length }
  if (end === text.length && before === '_') return { start: start - 1, end }
  if (end === text.length && /[-|–—] ?$/.test(text.slice(0, start).slice(-2))) {
    const mark = / ?[-|–—] ?$/.exec(text.slice(0, start)) as RegExpExecArray
    return { start: mark.index, end }
  }
  if (/[([]/.test(before) && /[)\]]/.test(next)) return inBrackets(text, start, end)
  // "Mobile Apps" is the plural of "Mobile App".
  if (word && !ENDING_OF_WORD.test(word))
    return { start, end, oddity: { code: 'glued-to-next', parts: { word } }, within: true }
  if (/[\p{L}\p{N}]/u.test(before))
    return { start, end, oddity: { code: 'glued-to-last', parts: {} }, within: true }
  if (/[.!?”]/.test(before) || (before === '"' && /\S/.test(text[start - 2] ?? ' ')))
    return { start, end, oddity: { code: 'glued-to-sentence', parts: {} } }
  if (before === ' ' && next === ' ') return inSentence(text, start, end)
  return before === ' ' && next === '' ? { start: start - 1, end } : { start, end }
}

const UNFIT_IN_SENTENCE: InjectionReason = { code: 'unfit-in-sentence', parts: {} }

function inSentence(text: string, start: number, end: number): BrandPlace {
  // "told Foo the talks were over" is a sentence, "is Foo the talks" is none.
  const before = text.slice(Math.max(0, start - 24), start)
  const next = text.slice(end, end + 8)
  const unfit =
    /\p{Ll} $/u.test(before) &&
    ((!FITTING.test(before) && UNFIT.test(next)) ||
      (LINKING.test(before) && DETERMINER.test(next)) ||
      (AUXILIARY.test(before) && /^ \p{Ll}/u.test(next)) ||
      PARTICIPLE.test(next))
  const lost = standsLost(text, start, end)
  const oddity = unfit || lost ? { oddity: UNFIT_IN_SENTENCE } : {}
  return { start, end: end + 1, ...oddity, ...(lost && !unfit ? { loose: true } : {}) }
}

/** "(Name) " goes with its brackets and the space behind them. */
function inBrackets(text: string, start: number, end: number): BrandPlace {
  const spaced = text[start - 2] === ' ' && text[end + 1] === ' '
  const oddity: InjectionReason = { code: 'alone-in-brackets', parts: {} }
  return { start: start - 1, end: end + (spaced ? 2 : 1), oddity, loose: true }
}

/** Between two words in small letters, neither of which calls for a name. */
function standsLost(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  return /\p{Ll} $/u.test(before) && !FITTING.test(before) && /^ \p{Ll}/u.test(text.slice(end))
}
