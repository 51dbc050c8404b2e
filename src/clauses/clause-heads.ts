import type { Word } from '../language/index.ts'
import type { ClauseRelation, VerbGroup } from './clause.ts'
import type { DependencyTree } from './dependency-tree.ts'

/** A predicate in the tree with its verb groups: `has`, `visited` of `has, on Monday, visited`. */
export interface ClauseHead {
  /** The word that the rest depends on. */
  readonly head: number
  readonly groups: readonly VerbGroup[]
  readonly copular: boolean
}

/** Relations by which a helper depends on its verb. */
const HELPING: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop'])
/** What only describes a noun is no clause: `the remaining hostages`. */
const DESCRIBING: ReadonlySet<string> = new Set([
  'amod',
  'compound',
  'case',
  'mark',
  'fixed',
  'flat',
])

/** The predicates of a sentence, in reading order: every verb group's verb, and what a form of `be` ties to a subject. */
export function findClauseHeads(
  words: readonly Word[],
  tree: DependencyTree,
  groups: readonly VerbGroup[],
): ClauseHead[] {
  const byHead = new Map<number, { groups: VerbGroup[]; copular: boolean }>()
  for (const group of groups) {
    const relation = words[group.head]?.deprel ?? ''
    if (DESCRIBING.has(relation)) continue
    const above = HELPING.has(relation) ? (tree.heads[group.head] as number) : -1
    const head = above >= 0 ? above : group.head
    const known = byHead.get(head) ?? { groups: [], copular: false }
    known.groups.push(group)
    known.copular ||= relation === 'cop' && above >= 0
    byHead.set(head, known)
  }
  return [...byHead].map(([head, found]) => ({ head, ...found })).sort((a, b) => a.head - b.head)
}

/** How the clause of a word depends on what is above it. */
export function clauseRelation(deprel: string): ClauseRelation {
  if (deprel === 'acl:relcl' || deprel === 'advcl:relcl') return 'relcl'
  const [plain = ''] = deprel.split(':')
  switch (plain) {
    case 'root':
    case 'conj':
    case 'ccomp':
    case 'xcomp':
    case 'advcl':
    case 'acl':
    case 'csubj':
    case 'parataxis':
      return plain
    default:
      return 'other'
  }
}

/** The clause that each word is in: that of the nearest predicate above it or of its own; -1 where none is. */
export function clauseOfWords(tree: DependencyTree, heads: readonly ClauseHead[]): Int32Array {
  const own = new Int32Array(tree.heads.length).fill(-1)
  heads.forEach(({ head }, index) => {
    own[head] = index
  })
  for (const at of tree.downwards) {
    const above = tree.heads[at] as number
    if (own[at] === -1 && above >= 0) own[at] = own[above] as number
  }
  return own
}
