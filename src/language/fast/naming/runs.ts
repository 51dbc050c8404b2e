import {
  familyFirst,
  headsOf,
  isDemonym,
  knownNames,
  LONGEST_KNOWN,
  MONTH_WORDS,
  organisationWords,
  titles,
  WEEKDAY_NAMES,
} from '../../../lexicon/index.ts'
import { isCapital, plain, type Run, type TaggedSentence } from './sentence-view.ts'

const CALENDAR: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES,
  ...MONTH_WORDS.flatMap((line) => line.split(' ')),
])

const PARTICLES =
  /^(?:de|da|del|della|di|do|dos|du|van|von|der|den|bin|ibn|al|el|ul|la|le|y|bint|ag|ould|abu|ben|e)$/

/** Words that may own a name with `'s` inside: `Women's Council`. */
const OWNERS =
  /^(?:people|women|children|men|workers|farmers|teachers|veterans|world|lloyd|mcdonald|moody|sotheby|christie|macy|king|queen|st|peoples|students|citizens|lawyers|girls|boys)$/

/** First parts of names that are written with a hyphen. */
const HYPHENED =
  /^(?:al|el|as|ul|an|guinea|bosnia|timor|agence|secretary|director|vice|rolls|coca|saint|ad|ash|abdul)$/

function opensSentence({ tokens }: TaggedSentence, index: number): boolean {
  return index === 0 || /^(?:[.!?:“"‘(—–-]|\.\.\.)$/.test(tokens[index - 1] ?? '')
}

/** Whether the word at `index` can begin or go on a name. */
function isNameWord(sentence: TaggedSentence, index: number, inside: boolean): boolean {
  const text = sentence.tokens[index]
  if (!isCapital(text) || CALENDAR.has(plain(text))) return false
  const xpos = sentence.xpos[index] ?? ''
  if (/^NNPS?$|^FW$|^ADD$/.test(xpos)) return true
  if (/^(?:DT|PRP\$?|MD|WDT|WP|WRB|CC|TO|EX|UH|PDT|RB)$/.test(xpos)) return false
  if (inside) return xpos !== 'IN'
  if (opensSentence(sentence, index)) {
    const next = sentence.tokens[index + 1]
    const lower = plain(text)
    return isCapital(next) && (organisationWords.has(lower) || titles.has(lower) || xpos === 'JJ')
  }
  return xpos !== 'IN'
}

const isThe = (text: string | undefined): boolean => /^the$/i.test(text ?? '')

/** How many words at `at` join the run before them to a capital after them; 0: the run ends. */
function joiner(sentence: TaggedSentence, start: number, at: number): number {
  const { tokens } = sentence
  const word = plain(tokens[at])
  if (word === '-' && joinsHyphen(sentence, start, at)) return 1
  if (!isNameWord(sentence, at + 1, true) && !(word === 'of' && isThe(tokens[at + 1]))) return 0
  const run = tokens.slice(start, at).map(plain)
  if (word === 'of') return joinsWithOf(sentence, run, at)
  return joinsWith(sentence, run, start, at) ? 1 : 0
}

/** `Ministry of Health`, `Bank of the South`. */
function joinsWithOf(sentence: TaggedSentence, run: readonly string[], at: number): number {
  if (!run.some((part) => headsOf.has(part) || organisationWords.has(part))) return 0
  if (!isThe(sentence.tokens[at + 1])) return 1
  return isNameWord(sentence, at + 2, true) ? 2 : 0
}

/** Whether the one word at `at` belongs to the name that the run begins. */
function joinsWith(
  sentence: TaggedSentence,
  run: readonly string[],
  start: number,
  at: number,
): boolean {
  const last = run.at(-1) ?? ''
  switch (plain(sentence.tokens[at])) {
    case 'for':
      return run.some((part) => headsOf.has(part))
    case '&':
      return true
    case 'and':
      return joinsWithAnd(sentence, start, at)
    case "'s":
      return OWNERS.test(last)
    case '-':
      return HYPHENED.test(last)
    default:
      return PARTICLES.test(sentence.tokens[at] ?? '')
  }
}

/** `Akufo - Addo`, `Kweon Seong - dong`; not `China - Russia`. */
function joinsHyphen({ tokens }: TaggedSentence, start: number, at: number): boolean {
  const left = tokens[at - 1] ?? ''
  const right = tokens[at + 1] ?? ''
  if (knownNames.has(left) && knownNames.has(right)) return false
  if (isCapital(right)) return at - start < 4 && /^\p{Lu}\p{Ll}/u.test(left)
  return (
    at - start > 1 &&
    /^\p{Ll}{2,6}$/u.test(right) &&
    isCapital(left) &&
    familyFirst.has(tokens[start] ?? '')
  )
}

/** `Ministry of Health and Welfare`, `Trinidad and Tobago`; not `Russia and China`. */
function joinsWithAnd({ tokens }: TaggedSentence, start: number, at: number): boolean {
  const run = tokens.slice(start, at).map(plain)
  const rest = tokens.slice(at + 1, at + 4)
  if (rest.slice(0, 2).some((text) => isDemonym(text))) return false
  if (
    organisationWords.has(plain(rest[1])) &&
    !run.some((part) => organisationWords.has(part)) &&
    run.length === 1
  ) {
    return !knownNames.has(tokens[at - 1] ?? '')
  }
  const headOf = run.findIndex(
    (part, index) => headsOf.has(part) && (run[index + 1] === 'of' || run[index + 1] === 'for'),
  )
  return headOf >= 0 && !knownNames.has(rest[0] ?? '') && !headsOf.has(plain(rest[0]))
}

/** The longest known name that begins at `index`: its end, or -1. */
function knownEnd({ tokens }: TaggedSentence, index: number): number {
  for (let size = Math.min(LONGEST_KNOWN, tokens.length - index); size > 0; size--) {
    if (knownNames.has(tokens.slice(index, index + size).join(' '))) return index + size
  }
  return -1
}

/** Every run of capitals of a sentence, with the small words that join names. */
export function findRuns(sentence: TaggedSentence): Run[] {
  const runs: Run[] = []
  const { tokens } = sentence
  let at = 0
  while (at < tokens.length) {
    const known = isCapital(tokens[at]) || tokens[at] === 'al' ? knownEnd(sentence, at) : -1
    if (!isNameWord(sentence, at, false) && known < 0) {
      at++
      continue
    }
    const start = at
    at = Math.max(known, at + 1)
    while (at < tokens.length && at - start < 24) {
      if (isNameWord(sentence, at, true)) at++
      else {
        const join = joiner(sentence, start, at)
        if (join === 0) break
        at += join
      }
    }
    runs.push({ start, end: at })
  }
  return runs
}
