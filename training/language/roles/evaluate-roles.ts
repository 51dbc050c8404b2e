import { type Network, readSentences } from '../../../src/language/network/read-sentences.ts'
import type { RoleNetwork } from '../../../src/language/network/roles/read-predicates.ts'
import { isLight, type RoleSentence } from './read-propbank.ts'

const percent = (right: number, of: number): number => Math.round((right / of) * 10_000) / 100

/** How well the predicates of sentences are read. */
export interface RoleScores {
  /** F1 of arguments by role and head word, predicates given; of the same of all verbs of saying; predicates found. */
  readonly given: number
  readonly statements: number
  readonly found: number
  /** F1 of the predicates found. */
  readonly predicates: number
  readonly senses: number
  /** Pearson's correlation of factuality, and F1 of what is below zero where the judges are far from it. */
  readonly factuality: number
  readonly notSo: number
}

const SAYING =
  /^(?:say|tell|deny|claim|announce|report|state|warn|accuse|confirm|argue|insist|add|acknowledge|admit|declare|suggest)\./

interface Tally {
  gold: number
  found: number
  right: number
}
const tally = (): Tally => ({ gold: 0, found: 0, right: 0 })
const f1 = ({ gold, found, right }: Tally): number => percent(2 * right, gold + found)

function pearson(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length
  const [x, y] = [mean(0), mean(1)]
  const sum = (of: (a: number, b: number) => number): number =>
    pairs.reduce((total, [a, b]) => total + of(a - x, b - y), 0)
  return (
    Math.round((sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b))) * 1e4) /
    1e4
  )
}

/** Scores sentences with gold predicates. */
export function scoreRoles(
  network: Network,
  roles: RoleNetwork,
  sentences: readonly RoleSentence[],
): RoleScores {
  const sums = { given: tally(), statements: tally(), found: tally(), predicates: tally() }
  let senses = 0
  const values: [number, number][] = []
  const words = sentences.map((sentence) => sentence.words)
  const places = sentences.map(({ predicates, factuality }) => [
    ...new Set([...predicates, ...factuality].map(({ at }) => at)),
  ])
  const labelled = readSentences({ ...network, roles }, words, places)
  const free = readSentences({ ...network, roles }, words)
  sentences.forEach(({ predicates, factuality }, index) => {
    const gold = new Map(
      predicates.filter(({ sense }) => !isLight(sense)).map((each) => [each.at, each]),
    )
    const light = new Set(predicates.filter(({ sense }) => isLight(sense)).map(({ at }) => at))
    for (const { at, args, sense, factuality: value } of labelled[index]!.predicates) {
      const judged = factuality.find((each) => each.at === at)
      if (judged) values.push([value ?? 0, judged.value])
      const right = gold.get(at)
      if (!right) continue
      senses += Number(right.sense === sense)
      count(sums.given, right.args, args)
      if (SAYING.test(right.sense)) count(sums.statements, right.args, args)
    }
    const free_ = free[index]!.predicates.filter(({ at }) => !light.has(at))
    sums.predicates.gold += gold.size
    sums.predicates.found += free_.length
    const seen = new Map(free_.map((each) => [each.at, each]))
    for (const at of new Set([...gold.keys(), ...seen.keys()])) {
      if (gold.has(at) && seen.has(at)) sums.predicates.right++
      count(sums.found, gold.get(at)?.args ?? [], seen.get(at)?.args ?? [])
    }
  })
  const sure = values.filter(([, gold]) => Math.abs(gold) >= 1.5)
  const not: Tally = {
    gold: sure.filter(([, gold]) => gold < 0).length,
    found: sure.filter(([value]) => value < 0).length,
    right: sure.filter(([value, gold]) => value < 0 && gold < 0).length,
  }
  return {
    given: f1(sums.given),
    statements: f1(sums.statements),
    found: f1(sums.found),
    predicates: f1(sums.predicates),
    senses: percent(senses, sums.predicates.gold),
    factuality: values.length > 0 ? pearson(values) : 0,
    notSo: f1(not),
  }
}

interface Arg {
  readonly role: string
  readonly head: number
}

function count(into: Tally, gold: readonly Arg[], found: readonly Arg[]): void {
  const keys = (args: readonly Arg[]): Set<string> =>
    new Set(args.filter(({ role }) => role !== 'C-V').map(({ role, head }) => `${role} ${head}`))
  const [G, P] = [keys(gold), keys(found)]
  into.gold += G.size
  into.found += P.size
  for (const key of P) if (G.has(key)) into.right++
}
