import { readSpokenYear } from '../count.ts'
import type { Expression, Match } from '../expression.ts'
import { isYear } from '../lexeme.ts'
import { after, type Line, type Rule, wordAt } from '../line.ts'

/** `1998`, `fiscal 1990`, `the year two thousand`, `mid-1996`, `480 BC`, `2024-25`. */
export const year: Rule = (line, at): Match | null => {
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
  const bare: Expression = {
    kind: 'year',
    year: Number(digits),
    ...(lead?.fiscal ? { fiscal: true } : {}),
  }
  const expression: Expression = sense?.mid ? { kind: 'modified', mod: 'MID', of: bare } : bare
  return { start: at, end: from + 1, rule: 'year', expression }
}

function readLead(line: Line, at: number): { end: number; fiscal: boolean } | null {
  const word = wordAt(line, at)
  if (word === 'fiscal' || word === 'fy') return { end: after(line, at), fiscal: true }
  if (word === 'the' && wordAt(line, at + 1) === 'year') return { end: at + 2, fiscal: false }
  return null
}

function beforeChrist(line: Line, at: number): { year: number; end: number } | null {
  const number = line.lexemes[at]?.sense.digits
  if (!number || !/^b\.?c\.?(?:e\.?)?$/.test(wordAt(line, at + 1))) return null
  return { year: -Number(number), end: at + 2 }
}

const COUNTED =
  /^(?:people|troops|soldiers|men|women|tons|tonnes|miles|feet|meters|metres|km|kilometers|kilometres|pounds|dollars|euros|shares|jobs|points|percent|%|homes|houses|residents|passengers|acres|hectares|barrels|votes|workers|employees|students|cases|deaths|and|miles|yards|square|rpm|calories|mg|mph|units|copies|words)$/

const TIMELY =
  /^(?:in|since|by|until|till|from|during|of|after|before|for|early|late|mid|through|to|between|and|around|about|(?:the)|-|–|\(|,)$/

/** "$ 1500", "1200 soldiers", "No. 1998", "1,998.50": a number that looks like a year. */
function isAmount(line: Line, at: number): boolean {
  const before = wordAt(line, at - 1)
  const next = wordAt(line, at + 1)
  if (
    /^(?:\$|£|€|us\$|no\.|#|about|nearly|over|almost|than|room|flight|route|highway|some|line)$/.test(
      before,
    )
  )
    return (
      !/^(?:19|20)/.test(wordAt(line, at)) ||
      /^(?:\$|£|€|us\$|no\.|#|room|flight|route|highway)$/.test(before)
    )
  if (line.lexemes[at]?.glued && /^[+*/=:.]$/.test(before)) return true
  if (COUNTED.test(next) && next !== 'and') return true
  const value = Number(wordAt(line, at))
  // Outside of living memory a year needs a word of time before it.
  if (value < 1800 || value > 2060) return !TIMELY.test(before)
  return false
}
