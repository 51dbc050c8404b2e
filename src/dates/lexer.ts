// Characters to the words and marks of which time expressions are made. The date tagger has its own
// lexer: it needs no more than this, hyphens always stand alone, and it reads 100 MB a second.

/** What a character begins. */
const OTHER = 0
const LETTER = 1
const DIGIT = 2
const SPACE = 3

const CLASSES = new Uint8Array(0x3100).fill(OTHER)
for (let code = 0; code < CLASSES.length; code++) {
  const character = String.fromCharCode(code)
  if (/[\p{L}\p{M}_]/u.test(character)) CLASSES[code] = LETTER
  else if (code >= 48 && code <= 57) CLASSES[code] = DIGIT
  else if (/\s/.test(character)) CLASSES[code] = SPACE
}

/** Above the table lie the scripts of East Asia: no word of ours is among them. */
const classOf = (code: number): number =>
  code < CLASSES.length ? (CLASSES[code] as number) : code < 0xd800 ? LETTER : OTHER

export const isSpace = (code: number): boolean => classOf(code) === SPACE
export const isLetter = (code: number): boolean => classOf(code) === LETTER
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

const APOSTROPHE = 39
const HYPHEN = 45
const STOP = 46
const TYPOGRAPHIC = 0x2019
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === TYPOGRAPHIC

/** A day, and a day with its time, as machines write them. */
const ISO =
  /\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d/-])/y
const NUMBER = /\d{1,40}(?:[.,:/]\d{1,40}){0,3}(?:(?:st|nd|rd|th|s)(?!\p{L}))?/uy
/** `the 1980's`; of any other year `'s` is the genitive. */
const DECADE_S = /\d{1,3}0['’]s(?!\p{L})/uy
/** `'80s` */
const DECADE = /['’]\d0s(?!\p{L})/uy
/** `'s`, `'ll`: a word of its own. */
const CLITIC = /['’](?:s|ll|d|re|ve|m)(?![\p{L}\d])/iuy
/** `a.m.`, `U.S.`, `B.C.E.` */
const ACRONYM = /\p{L}\.(?:\p{L}\.){1,5}(?:\p{L}(?![\p{L}\d]))?|\p{L}\.\p{L}(?![\p{L}\d])/uy
/** Months and weekdays keep their full stop. */
const SHORT_NAME =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|no|mr|mrs|ms|dr)$/i

const matchAt = (shape: RegExp, text: string, at: number, end: number): number => {
  shape.lastIndex = at
  const length = shape.exec(text)?.[0].length ?? 0
  return length > 0 && at + length <= end ? at + length : -1
}

/** The end of the word or mark that begins at `at`; `end` is where its sentence ends. */
export function wordEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  const kind = classOf(code)
  if (kind === DIGIT) {
    const iso = matchAt(ISO, text, at, end)
    if (iso > 0) return iso
    const decade = matchAt(DECADE_S, text, at, end)
    if (decade > 0) return decade
    const number = matchAt(NUMBER, text, at, end)
    return number > 0 ? number : at + 1
  }
  if (kind === LETTER) return letterEnd(text, at, end)
  if (isApostrophe(code)) {
    const decade = matchAt(DECADE, text, at, end)
    if (decade > 0) return decade
    const clitic = matchAt(CLITIC, text, at, end)
    return clitic > 0 ? clitic : at + 1
  }
  let to = at + 1
  // Runs of dashes and full stops are one mark.
  if (code === HYPHEN || code === STOP) while (to < end && text.charCodeAt(to) === code) to++
  return to
}

function letterEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(at + 1) === STOP && isLetter(text.charCodeAt(at + 2))) {
    const acronym = matchAt(ACRONYM, text, at, end)
    // The sentence's own full stop is no part of its last word.
    if (acronym > 0)
      return acronym === end && text.charCodeAt(acronym - 1) === STOP ? acronym - 1 : acronym
  }
  let to = at + 1
  while (to < end) {
    const code = text.charCodeAt(to)
    const kind = classOf(code)
    if (kind === LETTER || kind === DIGIT) to++
    else if (isApostrophe(code) && isInner(text, at, to, end)) to++
    else break
  }
  if (isNegated(text, at, to, end)) return to - 1
  const isShort = to + 1 < end && text.charCodeAt(to) === STOP && to - at < 6
  return isShort && SHORT_NAME.test(text.slice(at, to)) ? to + 1 : to
}

/** The apostrophe of `O'Brien` and `o'clock`, not of `year's` and `don't`. */
function isInner(text: string, start: number, at: number, end: number): boolean {
  return (
    at - start < 2 &&
    at + 1 < end &&
    isLetter(text.charCodeAt(at + 1)) &&
    matchAt(CLITIC, text, at, end) < 0
  )
}

/** `won't`: two words, `wo` and `n't`. */
const isNegated = (text: string, start: number, at: number, end: number): boolean =>
  at - start > 2 &&
  at + 1 < end &&
  (text.charCodeAt(at - 1) | 32) === 110 &&
  isApostrophe(text.charCodeAt(at)) &&
  (text.charCodeAt(at + 1) | 32) === 116 &&
  !isLetter(text.charCodeAt(at + 2))
