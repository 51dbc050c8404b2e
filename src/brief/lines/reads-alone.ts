import type { Clause } from '../../clauses/index.ts'
import { functionWords, sayingVerbs } from '../../lexicon/index.ts'
import type { CitedSentence } from './cited-sentence.ts'
import type { ToldLine } from './told-line.ts'

/** What words at the head of a line point back to, or hang on, stands in a sentence before. */
const HANGING: ReadonlySet<string> = new Set([
  ...functionWords('subject', 'third', 'possessive', 'owner', 'demonstrative', 'relative'),
  ...functionWords('be', 'have', 'do', 'modal', 'negation'),
  ...'such especially but and or nor because than also'.split(' '),
])
/** "In it, …", "After that, …". */
const POINTING = functionWords('third', 'demonstrative', 'relative')
/** Relations of words that only lead on to the one that they depend on. */
export const LEADING_ON: ReadonlySet<string> = new Set([
  'case',
  'mark',
  'cc',
  'det',
  'aux',
  'aux:pass',
  'cop',
  'nmod:poss',
])
/** "told investors of the company": what was told is missing. */
const SAYING = sayingVerbs('unfinished')
/** Words that may open a sentence of its own. */
const OPENERS: ReadonlySet<string> = new Set(['that', 'and', 'but'])

/**
 * Whether a line can be read alone: it begins with what it speaks of, has a verb of its own with its subject, and
 * breaks off nowhere. "The hearings, which began in May" does not; nor does "He agreed".
 */
export function readsAlone(line: ToldLine): boolean {
  // A quotation alone is said by somebody, and happened nowhere.
  if (!line.sentence || /^["“]/.test(line.text) || !isPaired(line.text)) return false
  return !hangs(line) && mainClause(line) !== undefined && !breaksOff(line)
}

/**
 * Whether a line's tense fits a day before yesterday: "has accused" and "considers" speak of now, and a past
 * day in their sentence is that of something else in it.
 */
export function tellsOfThePast(line: ToldLine): boolean {
  const clause = line.sentence?.clauses.find(
    ({ predicate, relation }) =>
      predicate.form === 'finite' && relation !== 'relcl' && isShown(line, predicate.head),
  )
  return clause === undefined || clause.predicate.tense !== 'present'
}

/** "The streets were calm": how something was, and nothing done. */
export const tellsAState = (line: ToldLine): boolean => mainClause(line)?.predicate.copular === true

/** Where something stands, is done or goes to. */
const PLACING: ReadonlySet<string> = new Set(['obl', 'nmod', 'obj'])

/** "Lund met strikers there": where that is stands in a sentence before; "Lund went to Bergen and met strikers there" says it. */
export function pointsToPlace({ sentence, shown }: ToldLine): boolean {
  if (!sentence) return false
  const { words, lower } = sentence
  const pointer = [...shown].find(
    (at) => /^t?here$/.test(lower[at] ?? '') && words[at]?.deprel === 'advmod',
  )
  if (pointer === undefined) return false
  return ![...shown].some(
    (at) => at < pointer && words[at]?.upos === 'PROPN' && PLACING.has(words[at].deprel),
  )
}

/** No quotation that ends where none began, or the other way about. */
export function isPaired(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1
  return count('“') === count('”') && count('"') % 2 === 0
}

const isShown = ({ shown }: ToldLine, at: number): boolean => shown.has(at)

/** The line begins in the middle of something: with a pronoun, with a verb, with "In it". */
function hangs({ sentence, shown, name }: ToldLine): boolean {
  if (!sentence || name) return false
  const { words, lower } = sentence
  const [first, second, third] = [...shown].filter(
    (at) => words[at]?.upos !== 'PUNCT' || lower[at] === ',',
  )
  if (first === undefined) return true
  if (words[first]?.upos !== 'PROPN' && HANGING.has(lower[first]!)) return true
  const isPhrase = words[first]?.upos === 'ADP' && POINTING.has(lower[second ?? -1] ?? '')
  return isPhrase && (lower[third ?? -1] === ',' || words[third ?? -1]?.upos === 'VERB')
}

/** A finite clause whose subject and verb are shown and that depends on no word that is. */
function mainClause(line: ToldLine): Clause | undefined {
  return line.sentence?.clauses.find((clause) => {
    const { predicate, subject, about, relation, opener } = clause
    if (predicate.form !== 'finite' || !isOwn(clause)) return false
    const who = subject ?? (relation === 'conj' ? about : null)
    if (!who || !isShown(line, who.head)) return false
    if (!isShown(line, predicate.head) || !isShown(line, predicate.from)) return false
    if (isPlace(line, predicate.head)) return false
    return !opener || OPENERS.has(opener.word) || !isShown(line, opener.at)
  })
}

/** "…, second left": where somebody stands in a picture. */
const isPlace = ({ sentence }: ToldLine, at: number): boolean =>
  /^(?:left|right)$/.test(sentence?.lower[at] ?? '') &&
  /^(?:,|second|third|fourth)$/.test(sentence?.lower[at - 1] ?? '')

/** No clause that describes a noun; what hangs on a dateline that was cut describes none. */
const isOwn = ({ relation, parent }: Clause): boolean =>
  relation !== 'relcl' && (relation !== 'acl' || parent < 0)

/** Something is begun in the line that does not end in it. */
function breaksOff(line: ToldLine): boolean {
  const { sentence, shown } = line
  if (!sentence) return true
  const { words, lower, clauses } = sentence
  const told = [...shown].filter((at) => words[at]?.upos !== 'PUNCT' && words[at]?.upos !== 'SYM')
  const last = told.at(-1)
  const ending = words[last ?? -1]
  if (last === undefined || !ending) return true
  if (LEADING_ON.has(ending.deprel) && ending.head > last) return true
  return clauses.some((clause) => {
    const { predicate, subject, opener, relation } = clause
    if (!isShown(line, predicate.head)) {
      const isOpened = opener !== null && lower[opener.at] !== 'and' && isShown(line, opener.at)
      const isNamed = subject !== null && isShown(line, subject.head)
      return isOpened || (isNamed && relation !== 'conj' && !doesElse(line, subject.head))
    }
    return (
      SAYING.has(predicate.lemma) && predicate.form === 'finite' && saysNothing(line, clause, last)
    )
  })
}

/** What was said is missing: "Lund told owners", "Lund said…"; not "…, the ministry said". */
function saysNothing(line: ToldLine, { predicate, complement }: Clause, last: number): boolean {
  const { words, clauses } = line.sentence as CitedSentence
  if (complement?.kind === 'quoted') return false
  if (complement) {
    const said = clauses.filter(
      ({ index, parent, relation }) =>
        index === complement.clause || (relation === 'conj' && parent === complement.clause),
    )
    const words = said.map(({ predicate }) => predicate.head)
    return ![...words, complement.pieces[0]?.from ?? -1].some((at) => isShown(line, at))
  }
  if (predicate.head < last) return !hasFurtherVerb(line, predicate.head)
  return words.some(({ upos }, at) => at > last && upos !== 'PUNCT')
}

/** "A delegation arrived and will stay" without the arrival: the subject has another verb in the line. */
const doesElse = (line: ToldLine, subject: number): boolean =>
  line.sentence?.clauses.some(
    ({ about, predicate }) => about?.head === subject && isShown(line, predicate.head),
  ) ?? false

/** What was said stands behind "said": a clause, an order. */
const hasFurtherVerb = ({ sentence, shown }: ToldLine, verb: number): boolean =>
  [...shown].some((at) => at > verb && /^(?:VB[DZP]?|MD|TO)$/.test(sentence?.words[at]?.xpos ?? ''))
