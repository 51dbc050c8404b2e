import type { ClauseArgument, Complement, WordRange } from './clause.ts'
import type { TreeReading } from './clause-parts.ts'
import { trimMarks } from './clause-parts.ts'
import type { OpenClause } from './clause-subject.ts'
import { QUESTION_WORDS, SAYING_FORMS } from './verb-words.data.ts'

/** What a predicate governs: a clause under it, else what an aside of saying stands beside. */
export function complementOf(
  reading: TreeReading,
  clause: OpenClause,
  clauses: readonly OpenClause[],
  clauseAt: ArrayLike<number>,
): Complement | null {
  const { words, tree } = reading
  const { head } = clause.predicate
  let under = -1
  for (const at of tree.children(head)) {
    const relation = words[at]?.deprel ?? ''
    if (relation === 'ccomp' || relation === 'xcomp') {
      if (under < 0 || relation === 'ccomp') under = at
    } else if (under < 0 && relation.startsWith('parataxis') && isSaid(reading, head, at))
      under = at
  }
  if (under < 0) return besideAside(reading, clause, clauses)
  const own = clauses[clauseAt[under] as number]
  const isClause = own?.predicate.head === under
  const whole = { from: tree.left[under] as number, to: (tree.right[under] as number) + 1 }
  return {
    clause: isClause ? own.index : -1,
    kind: isClause ? kindOf(own) : 'phrase',
    pieces: without(whole, [clause.predicate, clause.subject]).map((piece) =>
      trimMarks(reading, piece),
    ),
  }
}

/** `He said: we stay`: what stands beside a verb of saying, behind it. */
const isSaid = ({ lower }: TreeReading, head: number, at: number): boolean =>
  at > head && SAYING_FORMS.has(lower[head] as string)

function kindOf({ predicate, opener }: OpenClause): Complement['kind'] {
  if (opener && QUESTION_WORDS.has(opener.word)) return 'question'
  if (predicate.form === 'infinitive') return 'infinitive'
  if (predicate.form === 'participle') return 'gerund'
  return opener?.word === 'that' ? 'that' : 'bare'
}

/** `The port, she said, will stay shut`: all of the clause that the aside depends on. */
function besideAside(
  reading: TreeReading,
  clause: OpenClause,
  clauses: readonly OpenClause[],
): Complement | null {
  const above = clauses[clause.parent]
  if (clause.relation !== 'parataxis' || !above) return null
  if (!SAYING_FORMS.has(reading.lower[clause.predicate.head] as string)) return null
  return {
    clause: above.index,
    kind: 'quoted',
    pieces: without(above.extent, [clause.extent]).map((piece) => trimMarks(reading, piece)),
  }
}

/** A range without others that lie in it. */
function without(
  whole: WordRange,
  others: readonly (WordRange | ClauseArgument | null)[],
): WordRange[] {
  let pieces: WordRange[] = [whole]
  for (const other of others) {
    if (!other) continue
    pieces = pieces.flatMap(({ from, to }) =>
      other.to <= from || other.from >= to
        ? [{ from, to }]
        : [
            { from, to: other.from },
            { from: other.to, to },
          ].filter((piece) => piece.to > piece.from),
    )
  }
  return pieces
}
