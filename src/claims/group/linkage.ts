import type { PairJudge } from './pair-judge.ts'
import type { Statement } from './statement.ts'
import type { StatementIndex } from './statement-index.ts'
import { keepsApart, type Telling } from './tellings.ts'

/**
 * From this mean likeness on two groups are about one thing: chosen by leaving one event out (`models/pairs.md`). A pair counts in the trees by
 * how often its thing is told, so that the numbers are lower than the chance that they speak of.
 */
export const ONE_THING = 0.27
/** Pairs below this likeness begin no group. */
const LEAST = 0.15
/** A group is compared by this many of its tellings. */
export const SHOWN = 4

/**
 * Tellings put together by average linkage: the likest pairs first, as long as the groups that meet are alike in the mean, and no two in
 * them keep apart: nobody denies what he himself says, and what one says that another says is not his own.
 */
export class Linkage {
  /** Numbers of tellings, in rising order, a group each. */
  readonly groups: number[][] = []
  /** The number of the group of each telling. */
  readonly groupOf: number[] = []
  readonly #tellings: readonly Telling[]
  readonly #judge: PairJudge
  readonly #known = new Map<string, number>()

  /** `index` is filled with the tellings. */
  constructor(tellings: readonly Telling[], index: StatementIndex, judge: PairJudge) {
    this.#tellings = tellings
    this.#judge = judge
    for (const { a, b } of this.#likestPairs(index))
      this.#meet(this.groupOf[a] as number, this.groupOf[b] as number)
    this.#tidy()
  }

  #likestPairs(index: StatementIndex): { a: number; b: number }[] {
    const pairs: { a: number; b: number; like: number }[] = []
    this.#tellings.forEach(({ first }, at) => {
      for (const other of index.near(first)) {
        const like = this.#likeness(other, at)
        if (like >= LEAST) pairs.push({ a: other, b: at, like })
      }
      index.add(at, first)
      this.groups.push([at])
      this.groupOf.push(at)
    })
    return pairs.sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b)
  }

  /** Joins two groups where they are about one thing. */
  #meet(a: number, b: number): void {
    if (a === b) return
    const [one, other] = [this.groups[a] as number[], this.groups[b] as number[]]
    if (this.#keepApart(one, other)) return
    if (!this.#areAlike(one, other)) return
    const [to, from] = a < b ? [a, b] : [b, a]
    for (const telling of this.groups[from] as number[]) this.groupOf[telling] = to
    this.groups[to] = [...(this.groups[to] as number[]), ...(this.groups[from] as number[])].sort(
      (x, y) => x - y,
    )
    this.groups[from] = []
  }

  /** Leaves out the places of groups that were joined to others. */
  #tidy(): void {
    const kept = this.groups.filter((group) => group.length > 0)
    this.groups.length = 0
    kept.forEach((group, at) => {
      this.groups.push(group)
      for (const telling of group) this.groupOf[telling] = at
    })
  }

  #shown(group: readonly number[]): Telling[] {
    return group.slice(0, SHOWN).map((at) => this.#tellings[at] as Telling)
  }

  #keepApart(one: readonly number[], other: readonly number[]): boolean {
    const [mine, theirs] = [this.#shown(one), this.#shown(other)]
    return mine.some((a) =>
      theirs.some((b) =>
        a.members
          .slice(0, SHOWN)
          .some((x) => b.members.slice(0, SHOWN).some((y) => keepsApart(x, y))),
      ),
    )
  }

  /** Whether two groups are alike in the mean, and what the one says is what the other denies, where it does. */
  #areAlike(one: readonly number[], other: readonly number[]): boolean {
    const all = { sum: 0, count: 0 }
    const contrary = { sum: 0, count: 0 }
    for (const a of one.slice(0, SHOWN)) {
      for (const b of other.slice(0, SHOWN)) {
        const like = this.#likeness(Math.min(a, b), Math.max(a, b))
        for (const mean of this.#sideOf(a) * this.#sideOf(b) < 0 ? [all, contrary] : [all]) {
          mean.sum += like
          mean.count++
        }
      }
    }
    return [all, contrary].every(({ sum, count }) => count === 0 || sum / count >= ONE_THING)
  }

  #sideOf(telling: number): Statement['side'] {
    return (this.#tellings[telling] as Telling).first.side
  }

  #likeness(a: number, b: number): number {
    const key = `${a} ${b}`
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const like = this.#judge(
      (this.#tellings[a] as Telling).first,
      (this.#tellings[b] as Telling).first,
    )
    this.#known.set(key, like)
    return like
  }
}
