import { anyWord } from '../../lexicon/index.ts'
import { readSpokenYear } from '../count.ts'
import type { Expression, Match } from '../expression.ts'
import { isYear } from '../lexeme.ts'
import { after, type DateRule, isHyphen, type LexemeLine, wordAt } from '../line.ts'

/** `1998`, `fiscal 1990`, `the year two thousand`, `mid-1996`, `480 BC`, `2024-25`. */
export const year: DateRule = (line, at): Match | null => {
  const lead = readLead(line, at)
  const from = lead?.end ?? at
  const bc = beforeChrist(line, from)
  if (bc)
    return { start: at, end: bc.end, rule: 'year.bc', expression: { kind: 'year', year: bc.year } }
  const spoken = readSpokenYear(line, from)
  if (spoken) {
    const { end } = spoken
    return { start: at, end, rule: 'year.spoken', expression: { kind: 'year', year: spoken.year } }
  }
  const sense = line.lexemes[from]?.sense
  const digits = sense?.digits
  if (!digits || !isYear(digits)) return null
  if (!lead && isAmount(line, from)) return null
  const expression: Expression = {
    kind: 'year',
    year: Number(digits),
    ...(lead?.fiscal ? { fiscal: true } : {}),
  }
  const second = readSecond(line, from + 1, Number(digits))
  const match = { start: at, end: from + 1, rule: 'year', expression } as const
  return second ? { ...match, rangeTo: second } : match
}

/** `1914-18`, `the 2012-13 season`: the year that ends it, in two digits. */
function readSecond(line: LexemeLine, at: number, first: number): Match | null {
  const joint = line.lexemes[at]
  const last = line.lexemes[at + 1]
  if (!joint?.glued || !last?.glued || !/^[-–/]$/.test(joint.text)) return null
  if (last.sense.digits?.length !== 2 || isHyphen(line, at + 2)) return null
  const year = Math.floor(first / 100) * 100 + Number(last.sense.digits)
  if (year <= first) return null
  return { start: at + 1, end: at + 2, rule: 'year.short', expression: { kind: 'year', year } }
}

function readLead(line: LexemeLine, at: number): { end: number; fiscal: boolean } | null {
  const word = wordAt(line, at)
  if (word === 'fiscal' || word === 'fy') return { end: after(line, at), fiscal: true }
  if (word === 'the' && wordAt(line, at + 1) === 'year') return { end: at + 2, fiscal: false }
  return null
}

function beforeChrist(line: LexemeLine, at: number): { year: number; end: number } | null {
  const number = line.lexemes[at]?.sense.digits
  if (!number || !/^b\.?c\.?(?:e\.?)?$/.test(wordAt(line, at + 1))) return null
  return { year: -Number(number), end: at + 2 }
}

/** What is counted in hundreds and thousands: "1900 soldiers". */
const COUNTED = new RegExp(
  `^(?:${anyWord(`
    people troops soldiers men women tons tonnes miles feet meters metres km kilometers
    kilometres pounds dollars euros shares jobs points percent % homes houses residents
    passengers acres hectares barrels votes workers employees students cases deaths yards square
    rpm calories mg mph units copies words
  `)})$`,
)

/** What makes the number after it a price or the name of a thing: "$ 2010", "Room 1999". */
const NUMBERED = /^(?:\$|£|€|us\$|no\.|#|room|flight|route|highway|line)$/
/** Before a number these count; before a year that looks like one they come close to it. */
const NEARLY = /^(?:nearly|over|almost|than|some)$/

/** Words before a year; one outside of living memory needs one of them. */
const TIMELY =
  /^(?:in|since|by|until|till|from|during|of|after|before|for|early|late|mid|through|to|between|and|around|about|the|-|–|\(|,)$/

/** A number that looks like a year and counts or names something. */
function isAmount(line: LexemeLine, at: number): boolean {
  const before = wordAt(line, at - 1)
  const value = Number(wordAt(line, at))
  if (NUMBERED.test(before) || COUNTED.test(wordAt(line, at + 1))) return true
  if (line.lexemes[at]?.glued && /^[+*/=:.]$/.test(before)) return true
  const isRecent = value >= 1800 && value <= 2060
  return isRecent ? value < 1900 && NEARLY.test(before) : !TIMELY.test(before)
}
