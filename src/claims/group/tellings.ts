import type { Claim } from '../claim.ts'
import { plainName, type Statement } from './statement.ts'

/** Words from which on what two say in the same words is the same thing, whoever says it. */
const TELLING = 4

/** A statement in its group. */
export interface Placed extends Statement {
  /** True where it answers to the others without telling them again. */
  readonly isAnswer?: boolean
}

/** Statements about one thing. */
export type Group = readonly Placed[]

/** What is said in the same words of the same ones: it is compared once. */
export interface Telling {
  readonly first: Statement
  readonly members: Placed[]
  /** Ids of its claims that may hold others, and of those that hold its claims. */
  readonly outer: Set<string>
  readonly parents: Set<string>
}

/** Statements put under what is said in the same words, each telling in the order of its first. */
export function foldStatements(statements: readonly Statement[]): Telling[] {
  const tellings: Telling[] = []
  const byWords = new Map<string, Telling>()
  for (const one of statements) {
    const key = wordsKey(one)
    let telling = byWords.get(key)
    if (!telling || isWithin(one.claim, telling)) {
      telling = { first: one, members: [], outer: new Set(), parents: new Set() }
      tellings.push(telling)
      byWords.set(key, telling)
    }
    telling.members.push(one)
    if (mayHold(one.claim)) telling.outer.add(one.claim.id)
    if (one.claim.parent) telling.parents.add(one.claim.parent)
  }
  return tellings
}

/** The words of a statement with whom it is about; of few words, with who says them. */
function wordsKey({ claim, said, side, frame, voices }: Statement): string {
  const text = claim.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const names = [frame?.doer, ...(frame?.targets ?? [])].map((party) =>
    (party?.names ?? []).map(({ name }) => plainName(name)).join('+'),
  )
  const by = said.words.length < TELLING ? [...voices].join('+') : ''
  return [text, side, names.join(';'), by].join('|')
}

/** Whether two statements can never stand together. */
export function keepsApart(a: Statement, b: Statement): boolean {
  // "Roth said that Oslo had called it a lie": he says another thing than Oslo does.
  if (holdsOther(a.claim, b.claim) || holdsOther(b.claim, a.claim)) return true
  // Nobody denies what he himself says: his two sides are about two things.
  return a.side * b.side < 0 && isOfOneVoice(a, b)
}

const isOfOneVoice = (a: Statement, b: Statement): boolean =>
  [...a.voices].some((voice) => b.voices.has(voice))

const mayHold = ({ kind, polarity }: Claim): boolean => kind !== 'report' && polarity > 0

const holdsOther = (outer: Claim, inner: Claim): boolean =>
  inner.parent === outer.id && mayHold(outer)

/** Whether a claim holds one of a telling, or stands in one. */
const isWithin = (claim: Claim, { outer, parents }: Telling): boolean =>
  (claim.parent !== undefined && outer.has(claim.parent)) ||
  (mayHold(claim) && parents.has(claim.id))
