import { hull, type Span } from '../../article/index.ts'
import type { Clause, WordRange } from '../../clauses/index.ts'
import type { Event } from '../../events/index.ts'
import { functionWords, sayingForms, sayingVerbs } from '../../lexicon/index.ts'
import type { Annotated } from '../../record/index.ts'
import { type Antecedents, nameAt } from '../antecedents.ts'
import { closed as closedText } from '../line-text.ts'
import { type CitedSentence, citedSentence, wordsOf } from './cited-sentence.ts'
import { shorten } from './cut-places.ts'
import { withoutDay } from './day-of-line.ts'
import { withoutLegend } from './picture-words.ts'
import { isPaired } from './reads-alone.ts'
import { lineOf, NO_LINE, type ToldLine, wordsOfLine } from './told-line.ts'

/** A line of a timeline is read at a glance. */
const MAX_CLAUSE = 130
/** What is cut behind a shorter line was all that it told. */
const LEAST = 25

/** Words that open a clause which can be told by itself. */
const HEADS: ReadonlySet<string> = new Set([
  'as',
  'that',
  'when',
  'while',
  'after',
  'before',
  'and',
  'but',
])
/** Openers of clauses behind which another thing is told; the second ones behind a comma only. */
const TAILS: ReadonlySet<string> = new Set(['as', 'while', 'whereas', 'although', 'amid'])
const TAILS_BEHIND_COMMA: ReadonlySet<string> = new Set([
  'who',
  'which',
  'when',
  'where',
  'whose',
  'whom',
  'but',
  'after',
  'in',
  'at',
  'following',
])
/** The same of prepositions: "amid protests", "according to Lund". */
const TAIL_PREPOSITIONS: ReadonlySet<string> = new Set(['amid', 'ahead', 'according', 'following'])
/** "…, saying that", "…, adding". */
const SAYING_ON = sayingForms({ having: 'trailing', tense: 'ing' })
/** "…, the ministry said". */
const SAYING = sayingVerbs('vouched')

/** No clause is begun with these: whom they mean stands before it. */
const POINTING = functionWords('subject', 'relative')

/**
 * The clause of a sentence that tells an event: what stands before its doer and behind it is cut, and so is its day,
 * which the line shows anyway. A line without words where the word that tells cannot be kept.
 */
export function toldClause(page: Annotated, event: Event, known: Antecedents): ToldLine {
  const sentence = citedSentence(page, event.sentence)
  if (!sentence) return NO_LINE
  const trigger = wordsOf(sentence, hull(event.trigger))
  if (!trigger) return NO_LINE
  const parties = [...event.actors, ...event.recipients].flatMap(
    ({ spans }) => wordsOf(sentence, hull(spans)) ?? [],
  )
  const core = {
    from: Math.min(trigger.from, ...parties.map(({ from }) => from)),
    to: Math.max(trigger.to, ...parties.map(({ to }) => to)),
  }
  const nameOf = (at: number) => nameAt(known, page.article.id, [sentence.words[at]?.start ?? -1])
  const day = event.when ? wordsOf(sentence, hull(event.when.spans)) : null
  const line = cutAround(sentence, core, { day, nameOf, trigger: trigger.from })
  const shown = isPaired(line.text) ? line : wholeOf(sentence, core)
  return shown.shown.has(trigger.from) && !tellsAnother(sentence, trigger.from, shown)
    ? shown
    : NO_LINE
}

/** The line with its quotation closed, where cutting left it open. */
const closed = (line: ToldLine): ToldLine => ({ ...line, text: closedText(line.text) })

/** A sentence whose quotation would be cut: all of it that has room, the quotation closed. */
function wholeOf(sentence: CitedSentence, core: WordRange): ToldLine {
  const line = shorten(lineOf(sentence, wordsOfLine(sentence)), MAX_CLAUSE, core.to - 1)
  return closed(line)
}

/** A clause that has a day, as a line: with its subject and objects, without the day. */
export function clauseLine(
  sentence: CitedSentence,
  { predicate, subject, objects }: Clause,
  day: WordRange,
  nameOf: (at: number) => string | undefined,
): ToldLine {
  const parts = [predicate, ...(subject ? [subject] : []), ...objects]
  const core = {
    from: Math.min(...parts.map(({ from }) => from)),
    to: Math.max(...parts.map(({ to }) => to)),
  }
  const line = cutAround(sentence, core, { day, nameOf, trigger: predicate.head })
  const shown = isPaired(line.text) ? line : wholeOf(sentence, core)
  return tellsAnother(sentence, predicate.head, shown) ? NO_LINE : shown
}

/**
 * "Police, who searched the house in March, arrested two men" tells of the arrest, not of the search; "plants that stopped and
 * warned of more" tells of nobody.
 */
function tellsAnother(
  { clauses, clauseAt }: CitedSentence,
  at: number,
  { shown }: ToldLine,
): boolean {
  const own = clauses[clauseAt[at] as number]
  let first = own
  for (let step = 0; first?.relation === 'conj' && step < clauses.length; step++)
    first = clauses[first.parent]
  if (!first || (first.relation !== 'relcl' && first.relation !== 'acl')) return false
  if (first !== own) return true
  const above = clauses[first.parent]
  return first.predicate.form === 'finite' && above !== undefined && shown.has(above.predicate.head)
}

/** The clause around a time, for a day that no event is known for; a run of days stays in it. */
export function clauseAround(page: Annotated, index: number, time: Span, isDay: boolean): ToldLine {
  const sentence = citedSentence(page, index)
  const core = sentence && wordsOf(sentence, time)
  if (!core) return NO_LINE
  return cutAround(sentence, isDay ? { from: 0, to: 1 } : core, {
    day: isDay ? core : null,
    trigger: isDay ? 0 : core.from,
  })
}

/** A statement as a line: the day that the line shows is cut. `span` is all of its words, `verb` that of saying. */
export function saidClause(
  page: Annotated,
  index: number,
  { span, verb, day, name }: { span: Span; verb: Span; day: Span; name?: string | undefined },
): ToldLine {
  const sentence = citedSentence(page, index)
  const range = sentence && wordsOf(sentence, span)
  const said = sentence && wordsOf(sentence, verb)
  if (!range || (said && tellsAnother(sentence, said.from, NO_LINE))) return NO_LINE
  const all = wordsOfLine(sentence).filter((at) => at >= range.from && at < range.to)
  const words = withoutDay(sentence, all, wordsOf(sentence, day))
  const core = wordsOf(sentence, verb)?.to ?? range.from + 1
  const isPronoun = sentence.words[all[0] ?? -1]?.upos === 'PRON'
  const line = lineOf(sentence, words, isPronoun ? name : undefined)
  return closed(shorten(line, MAX_CLAUSE, core - 1))
}

interface Around {
  readonly day: WordRange | null
  readonly trigger: number
  /** Whom the pronoun at a place means. */
  nameOf?(at: number): string | undefined
}

function cutAround(
  sentence: CitedSentence,
  core: WordRange,
  { day, trigger, nameOf = () => undefined }: Around,
): ToldLine {
  const all = withoutLegend(sentence, wordsOfLine(sentence))
  const chain = clausesAbove(sentence, sentence.clauseAt[trigger] as number)
  const first = all[0] ?? 0
  const head = chain.find((clause) => canOpen(sentence, clause, { core, first, nameOf }))
  const from = head ? headOf(head, first) : first
  const to = tailOf(sentence, { from, to: core.to }, chain, head)
  const told = withoutFirstAct(sentence, chain, core)
  const words = all.filter((at) => at >= from && at < to && !told(at))
  const kept = withoutDay(sentence, words, day)
  const [opens = -1] = kept
  const name = isPointing(sentence, opens) ? nameOf(opens) : undefined
  return shorten(lineOf(sentence, kept, name), MAX_CLAUSE, core.to - 1)
}

/** The clause with this index and all above it, the innermost first. */
function clausesAbove({ clauses }: CitedSentence, index: number): Clause[] {
  const chain: Clause[] = []
  for (let clause = clauses[index]; clause; clause = clauses[clause.parent]) {
    if (chain.includes(clause)) break
    chain.push(clause)
  }
  return chain
}

const isPointing = ({ words, lower }: CitedSentence, at: number): boolean =>
  words[at]?.upos === 'PRON' && POINTING.has(lower[at]!)

/** What a line must hold, where its sentence begins, and whom pronouns in it mean. */
interface Opening {
  readonly core: WordRange
  readonly first: number
  nameOf(at: number): string | undefined
}

/** Whether a line may begin with this clause: all that is told stands in it, and it says of whom it speaks. */
function canOpen(
  sentence: CitedSentence,
  { predicate, subject, relation, opener, extent }: Clause,
  { core, first, nameOf }: Opening,
): boolean {
  if (predicate.form !== 'finite' || !subject || relation === 'relcl') return false
  if (opener && !HEADS.has(opener.word)) return false
  // "The mayor said ships left": what is said without "that" keeps its speaker.
  if (!opener && relation === 'ccomp' && extent.from > first) return false
  if (core.from < extent.from || core.to > extent.to) return false
  // "Iran dismissed accusations that it was behind the attack": who "it" is, and whose words it is, stands before.
  if (opener?.word === 'that' && (relation === 'acl' || isPointing(sentence, subject.head)))
    return false
  return !isPointing(sentence, subject.head) || nameOf(subject.head) !== undefined
}

const headOf = ({ extent, opener, relation }: Clause, first: number): number =>
  relation === 'root' ? first : opener && opener.at >= extent.from ? opener.at + 1 : extent.from

/** Where another thing is told behind the core: the first word that goes. */
function tailOf(
  sentence: CitedSentence,
  { from, to }: WordRange,
  chain: readonly Clause[],
  head: Clause | undefined,
): number {
  const { words, lower, clauses } = sentence
  const starts = [
    ...clauses
      .filter((clause) => !chain.includes(clause) && tellsFurther(sentence, clause))
      .map(({ extent, opener }) => Math.min(extent.from, opener?.at ?? extent.from)),
    ...chain.filter((clause) => isAttribution(clause)).map(({ extent }) => extent.from),
    ...clauses.flatMap(({ obliques }) =>
      obliques.flatMap(({ preposition, from }) =>
        TAIL_PREPOSITIONS.has(preposition)
          ? [lower[from - 1] === 'to' || lower[from - 1] === 'of' ? from - 2 : from - 1]
          : [],
      ),
    ),
    ...(head && head.relation !== 'root' ? [head.extent.to] : []),
  ].filter((start) => start >= to)
  const end = Math.min(words.length, ...starts)
  const length = (words[end - 1]?.end ?? 0) - (words[from]?.start ?? 0)
  return length > LEAST ? end : words.length
}

const isAttribution = ({ predicate, relation, subject }: Clause): boolean =>
  relation === 'parataxis' && subject !== null && SAYING.has(predicate.lemma)

function tellsFurther({ lower }: CitedSentence, clause: Clause): boolean {
  const { extent, opener, relation, predicate } = clause
  const start = Math.min(extent.from, opener?.at ?? extent.from)
  // A quotation's end stands behind its comma.
  const isQuoted = /^[”"]$/.test(lower[start - 1] ?? '')
  const before = lower[isQuoted ? start - 2 : start - 1] ?? ''
  if (before === ';' || isAttribution(clause)) return true
  if (opener && TAILS.has(opener.word)) return true
  if (before !== ',') return false
  return (
    relation === 'relcl' ||
    (opener !== null && TAILS_BEHIND_COMMA.has(opener.word)) ||
    (predicate.form === 'participle' && SAYING_ON.has(lower[predicate.head]!))
  )
}

/** "A delegation led by Ana arrived and will spend two days" of the stay: without the arrival. */
function withoutFirstAct(
  { clauses }: CitedSentence,
  chain: readonly Clause[],
  core: WordRange,
): (at: number) => boolean {
  const second = chain.find(
    ({ relation, predicate }) => relation === 'conj' && predicate.form === 'finite',
  )
  const first = second && clauses[second.parent]
  if (!second || second.subject || !first?.subject || second.predicate.tense === null)
    return () => false
  const { from } = first.predicate
  const to = second.predicate.from
  const isFree = core.to <= from || core.from >= to || (core.from < from && core.to > to)
  const isSplit = core.from >= from && core.from < to
  return isFree && !isSplit ? (at) => at >= from && at < to : () => false
}
