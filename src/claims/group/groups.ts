import { Linkage, ONE_THING, SHOWN } from './linkage.ts'
import type { PairJudge } from './pair-judge.ts'
import { rejoined } from './rejoined-parts.ts'
import type { Statement } from './statement.ts'
import { StatementIndex } from './statement-index.ts'
import { foldStatements, type Group, keepsApart, type Placed, type Telling } from './tellings.ts'

/** Statements put under what they are about (`linkage.ts`), and the answers that are added to them. */
export class Groups {
  readonly #tellings: readonly Telling[]
  readonly #groups: number[][]
  readonly #groupOf: readonly number[]
  readonly #of = new Map<string, number>()
  readonly #extra = new Map<number, Placed[]>()
  readonly #index = new StatementIndex()
  readonly #judge: PairJudge

  constructor(statements: readonly Statement[], judge: PairJudge) {
    this.#judge = judge
    this.#tellings = foldStatements(statements)
    this.#tellings.forEach(({ members }, at) => {
      for (const { whole } of members) if (!this.#of.has(whole)) this.#of.set(whole, at)
    })
    const { groups, groupOf } = new Linkage(this.#tellings, this.#index, judge)
    this.#groups = groups
    this.#groupOf = groupOf
  }

  get all(): readonly Group[] {
    return this.#groups.map((_, at) => this.#members(at))
  }

  get size(): number {
    return this.#groups.length
  }

  /** A group by its number. */
  at(at: number): Group {
    return this.#members(at)
  }

  /** The group of the first statement of a claim, -1 for none. */
  groupOf(claim: string): number {
    const telling = this.#of.get(claim)
    return telling === undefined ? -1 : (this.#groupOf[telling] as number)
  }

  /** Puts a statement into a group, into one of its own for -1. */
  add(at: number, one: Placed): void {
    if (at >= 0) {
      const extra = this.#extra.get(at)
      if (extra) extra.push(one)
      else this.#extra.set(at, [one])
      return
    }
    this.#groups.push([])
    this.#extra.set(this.#groups.length - 1, [one])
  }

  /** The group that a statement is most like, -1 for none. */
  nearest(one: Statement): number {
    let best = -1
    let most = 0
    for (const near of this.#index.near(one)) {
      const at = this.#groupOf[near] as number
      const shown = (this.#groups[at] as number[])
        .slice(0, SHOWN)
        .map((telling) => this.#tellings[telling] as Telling)
      if (shown.some((other) => keepsApart(one, other.first))) continue
      const mean = shown.reduce((sum, { first }) => sum + this.#judge(one, first), 0) / shown.length
      if (mean >= ONE_THING && mean > most) {
        best = at
        most = mean
      }
    }
    return best
  }

  /** The groups, with the parts of a claim that met nobody put together again. */
  rejoined(): Group[] {
    return rejoined(this.all)
  }

  #members(at: number): Placed[] {
    const group = this.#groups[at] as number[]
    const told = group.flatMap((telling) => (this.#tellings[telling] as Telling).members)
    return [...told, ...(this.#extra.get(at) ?? [])]
  }
}
