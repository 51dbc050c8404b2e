import type { Word } from '../language/index.ts'
import type { Clause, ClauseArgument, NounPhrase, SentenceClauses, VerbGroup } from './clause.ts'
import { type ClauseHead, clauseOfWords, clauseRelation, findClauseHeads } from './clause-heads.ts'
import {
  argumentAt,
  findWordEdges,
  readParts,
  type TreeReading,
  trimMarks,
} from './clause-parts.ts'
import { type OpenClause, sidesOf, subjectOfClause } from './clause-subject.ts'
import { complementOf } from './complement.ts'
import { readTree } from './dependency-tree.ts'
import { describePredicate } from './describe-predicate.ts'
import { mendWords } from './mend-words.ts'
import { findNounPhrases } from './noun-phrases.ts'
import { readsAlone } from './reads-alone.ts'
import { findVerbGroups } from './verb-groups.ts'

/**
 * Who does what to whom in a sentence: its noun phrases, verb groups and clauses. The work grows with the words.
 *
 * @example readClauses(analyse(prose).sentences[0].words).clauses[0].doer
 */
export function readClauses(sentence: readonly Word[]): SentenceClauses {
  const known = KNOWN.get(sentence) ?? readAnew(sentence)
  KNOWN.set(sentence, known)
  return known
}

/** Sentences that were read before: several stages ask for the same one. */
const KNOWN = new WeakMap<readonly Word[], SentenceClauses>()

function readAnew(sentence: readonly Word[]): SentenceClauses {
  const words = mendWords(sentence)
  const lower = words.map((word) => word.text.toLowerCase())
  const groups = findVerbGroups({ words, lower })
  const groupAt: (VerbGroup | undefined)[] = new Array(words.length).fill(undefined)
  for (const group of groups) groupAt.fill(group, group.from, group.to)
  const phrases = findNounPhrases({ words, lower, groupAt })
  const phraseAt: (NounPhrase | undefined)[] = new Array(words.length).fill(undefined)
  for (const phrase of phrases) phraseAt.fill(phrase, phrase.from, phrase.to)
  const reading: TreeReading = {
    words,
    lower,
    tree: readTree(words),
    edges: findWordEdges(words),
    arguments: [],
  }
  const heads = findClauseHeads(words, reading.tree, groups)
  const clauseAt = clauseOfWords(reading.tree, heads)
  const open = heads.map((head, index) => openClause(reading, head, index, clauseAt))
  const clauses = closeClauses(reading, open, clauseAt)
  const argument = (at: number) => argumentAt(reading, at, null)
  return { words, lower, phrases, phraseAt, groups, groupAt, clauses, clauseAt, argument }
}

function openClause(
  reading: TreeReading,
  clause: ClauseHead,
  index: number,
  clauseAt: ArrayLike<number>,
): OpenClause {
  const { words, lower, tree } = reading
  const { head, groups } = clause
  const range = { from: groups[0]!.from, to: groups.at(-1)!.to }
  const parts = readParts(reading, head, {
    from: Math.min(range.from, head),
    to: Math.max(range.to, head + 1),
  })
  const above = tree.heads[head] as number
  return {
    index,
    predicate: describePredicate(clause, {
      words,
      lower,
      children: tree.children(head),
      hasSubject: parts.subject !== null,
    }),
    extent: trimMarks(reading, {
      from: tree.left[head] as number,
      to: (tree.right[head] as number) + 1,
    }),
    ...parts,
    parent: above < 0 ? -1 : (clauseAt[above] as number),
    relation: clauseRelation(words[head]?.deprel ?? ''),
  }
}

/** Gives each clause its sides and complement, those above before those below. */
function closeClauses(
  reading: TreeReading,
  open: readonly OpenClause[],
  clauseAt: ArrayLike<number>,
): Clause[] {
  const subjects: (ClauseArgument | null)[] = new Array(open.length).fill(null)
  for (const at of reading.tree.downwards) {
    const clause = open[clauseAt[at] as number]
    if (clause?.predicate.head !== at) continue
    subjects[clause.index] = subjectOfClause({
      reading,
      clause,
      above: open[clause.parent],
      subjectAbove: subjects[clause.parent] ?? null,
    })
  }
  return open.map((clause) => {
    const about = subjects[clause.index] as ClauseArgument | null
    const closed = {
      ...clause,
      about,
      ...sidesOf(clause, about),
      complement: complementOf(reading, clause, open, clauseAt),
    }
    return { ...closed, readsAlone: readsAlone(reading.words, reading.lower, closed) }
  })
}
