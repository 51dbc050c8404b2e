import type { Spans } from '../../article/index.ts'
import { type Clause, readClauses } from '../../clauses/index.ts'
import type { AnalysedSentence, Word } from '../../language/index.ts'
import { CHARGE_NOUNS, OWN_BELIEF } from './act-classes.data.ts'
import { frameOfClause } from './clause-frame.ts'
import type { Answer, Frame } from './frame.ts'
import type { FrameContext, FrameSentence } from './frame-sentence.ts'
import { frameOfNouns } from './noun-frame.ts'
import { answerOfClause, answerOfName, answerOfObject, answerOfWithheld } from './read-answer.ts'
import { withheldClause } from './withheld.ts'
import { lemmaOf } from './word-classes.ts'

/** What is claimed is told early: words of a content that are read, and clauses that are taken. */
const MOST_WORDS = 160
const MOST_FRAMES = 8
/** A sentence with more words is a page that lost its marks. */
const LONGEST_SENTENCE = 400

/** How a content stands to its cue: `denied it`, `called it false`, or what is put forward. */
export type ContentForm = 'denied' | 'named' | 'told'

/** What a content claims, and what it answers to without telling it again. */
export interface ContentReading {
  readonly frames: readonly Frame[]
  readonly answer: Answer | null
}

/**
 * What a content claims, a clause a frame: each sentence of a quotation and each joined clause is its own; relative, motive
 * and time clauses belong to the clause that they hang on. A content without a clause is read by its nouns.
 */
export function readContent(
  content: Spans,
  sentences: readonly AnalysedSentence[],
  form: ContentForm,
  context: FrameContext,
): ContentReading {
  const frames: Frame[] = []
  let answer: Answer | null = null
  let words = 0
  for (const sentence of sentences) {
    if (frames.length >= MOST_FRAMES || words >= MOST_WORDS) break
    if (sentence.words.length > LONGEST_SENTENCE) continue
    const inside = sentence.words.flatMap((word, at) => (isWithin(word, content) ? [at] : []))
    words += inside.length
    const [from] = inside
    if (from === undefined) continue
    const held = new Set(inside)
    const placed: FrameSentence = {
      sentence,
      grammar: readClauses(sentence.words),
      isInside: (at) => held.has(at),
      from,
      to: (inside.at(-1) as number) + 1,
    }
    const clauses = topClauses(placed)
    answer ??= answerOfContent(placed, form, context)
    if (clauses.length === 0) frames.push(...frameOfNouns(placed, context))
    for (const clause of clauses) {
      const frame =
        form === 'told'
          ? readClause(placed, clause, context)
          : frameOfClause(placed, clause, context)
      answer ??= frame.answer ?? null
      frames.push(frame)
    }
  }
  return { frames: frames.slice(0, MOST_FRAMES), answer }
}

/** What a clause claims, or that it answers to what was claimed: that it is untrue, that it cannot be confirmed. */
function readClause(placed: FrameSentence, clause: Clause, context: FrameContext): Frame {
  const withheld = withheldClause(placed, clause)
  if (withheld) {
    const inner = grammarClause(placed, withheld)
    if (inner) return { ...frameOfClause(placed, inner, context), withheld: true }
    const answer = answerOfWithheld(placed, withheld, context)
    const frame = frameOfClause(placed, clause, context)
    return answer ? { ...frame, answer, withheld: true } : frame
  }
  const untrue = answerOfClause(placed, clause, context)
  if (!untrue) return frameOfClause(placed, clause, context)
  const inner = clauseUnder(placed, clause) ?? clauseUnderObject(placed, clause)
  return inner
    ? { ...frameOfClause(placed, inner, context), so: false }
    : { ...frameOfClause(placed, clause, context), answer: untrue }
}

/** What a verb governs as a clause: `confirm that it was so`. */
const grammarClause = ({ grammar }: FrameSentence, { complement }: Clause): Clause | undefined =>
  complement && complement.clause >= 0 ? grammar.clauses[complement.clause] : undefined

function answerOfContent(
  placed: FrameSentence,
  form: ContentForm,
  context: FrameContext,
): Answer | null {
  if (form === 'denied') return answerOfObject(placed, context)
  return form === 'named' ? answerOfName(placed, context) : null
}

/** `we reject reports that gunmen were there`. */
function clauseUnderObject(
  { grammar }: FrameSentence,
  { objects, index }: Clause,
): Clause | undefined {
  const [object] = objects
  return grammar.clauses.find(
    ({ parent, predicate, relation }) =>
      parent === index &&
      relation === 'acl' &&
      object !== undefined &&
      predicate.head > object.head &&
      predicate.head < object.to,
  )
}

/** `the rumours that jobs will go are nonsense`: the clause that hangs on the subject. */
function clauseUnder({ grammar }: FrameSentence, { subject, index }: Clause): Clause | undefined {
  return grammar.clauses.find(
    ({ parent, predicate, relation }) =>
      parent === index &&
      relation === 'acl' &&
      subject !== null &&
      predicate.head > subject.head &&
      predicate.head < subject.to,
  )
}

const isWithin = ({ start, end }: Word, content: Spans): boolean =>
  content.some((span) => span.start <= start && end <= span.end)

/** The clauses that say something by themselves: those that no other of the content holds, and what is joined to them. */
function topClauses(placed: FrameSentence): Clause[] {
  const { grammar, isInside } = placed
  const { clauses, words } = grammar
  const isOwn = (index: number): boolean => {
    const clause = clauses[index]
    return clause !== undefined && isInside(clause.predicate.head)
  }
  const tops = new Set<number>()
  for (const { index, parent, relation, predicate } of clauses) {
    if (!isOwn(index) || hangsOnNoun(placed, predicate.head, relation)) continue
    if (!isOwn(parent)) tops.add(index)
    else if ((relation === 'conj' || relation === 'parataxis') && tops.has(parent)) tops.add(index)
  }
  const all = [...tops].sort((a, b) => a - b)
  // "before a strike killed nineteen", "if errors were made": circumstances of what is claimed.
  const main = all.filter((top) => !CIRCUMSTANCES.has(clauses[top]?.opener?.word ?? ''))
  return (main.length > 0 ? main : all).map((top) => spoken(clauses, top, words, isOwn))
}

const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'before after when while if because since although though as unless until once whereas'.split(
    ' ',
  ),
)

/** `an assault which ended the talks` is about the assault; `claims that Oslo did it` about what Oslo did. */
function hangsOnNoun(
  { grammar, isInside }: FrameSentence,
  head: number,
  relation: string,
): boolean {
  const above = grammar.words[head]?.head ?? -1
  const noun = grammar.words[above]
  if (!/^(?:relcl|acl)$/.test(relation) || !noun || !isInside(above)) return false
  return !CHARGE_NOUNS.has(lemmaOf(noun)) && !CHARGE_NOUNS.has(noun.text.toLowerCase())
}

/** Below "we believe that" and "it is true that" the clause that is meant. */
function spoken(
  clauses: readonly Clause[],
  top: number,
  words: readonly Word[],
  isOwn: (index: number) => boolean,
): Clause {
  const clause = clauses[top] as Clause
  const word = words[clause.predicate.head]
  const under = clause.complement?.clause ?? -1
  const lemma = word ? lemmaOf(word) : ''
  // "denied US claims that …", "reports stating that …": what the parser takes for a verb.
  const isBelief = OWN_BELIEF.has(lemma) || CHARGE_NOUNS.has(lemma) || lemma === 'state'
  if (!isBelief || under < 0 || under === top || !isOwn(under) || clause.predicate.negated)
    return clause
  return clauses[under] as Clause
}
