import type { ClaimKind } from '../claim.ts'

/** Nouns that carry what somebody says: `accusations of …`, `her claim that …`. */
export const CUE_NOUNS: ReadonlyMap<string, ClaimKind> = new Map([
  ['accusation', 'accuse'],
  ['accusations', 'accuse'],
  ['allegation', 'accuse'],
  ['allegations', 'accuse'],
  ['claim', 'claim'],
  ['claims', 'claim'],
  ['assertion', 'claim'],
  ['argument', 'claim'],
  ['belief', 'claim'],
  ['suggestion', 'claim'],
  ['contention', 'claim'],
  ['warning', 'claim'],
  ['statement', 'state'],
  ['remark', 'state'],
  ['conclusion', 'report'],
  ['promise', 'announce'],
  ['pledge', 'announce'],
  ['vow', 'announce'],
])

/** Words that mark a statement as somebody's without naming whom. */
export const HEARSAY: ReadonlySet<string> = new Set([
  'allegedly',
  'reportedly',
  'purportedly',
  'supposedly',
])
