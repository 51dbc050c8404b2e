import type { Claim } from '../claim.ts'
import type { Frame } from '../frames/frame.ts'
import type { PairJudge } from './pair-judge.ts'
import { partOf, type Statement } from './statement.ts'
import { StatementIndex } from './statement-index.ts'
import { foldStatements, keepsApart, type Placed, type Telling } from './tellings.ts'

/**
 * From this mean likeness on two groups are about one thing: chosen by leaving one event out (`models/pairs.md`). A pair counts in the trees by
 * how often its thing is told, so that the numbers are lower than the chance that they speak of.
 */
const ONE_THING = 0.27
/** Pairs below this likeness begin no group. */
const LEAST = 0.15
/** A group is compared by this many of its tellings. */
const SHOWN = 4
/** Statements about one thing. */
export type Group = readonly Placed[]

/**
 * Statements put together: the likest pairs first, as long as the groups that meet are alike in the mean (average linkage), and no two in
 * them keep apart: nobody denies what he himself says, and what one says that another says is not his own.
 */
export class Groups {
  readonly #tellings: readonly Telling[]
  readonly #groups: number[][] = []
  readonly #groupOf: number[] = []
  readonly #of = new Map<string, number>()
  readonly #extra = new Map<number, Placed[]>()
  readonly #index = new StatementIndex()
  readonly #judge: PairJudge
  readonly #known = new Map<string, number>()

  constructor(statements: readonly Statement[], judge: PairJudge) {
    this.#judge = judge
    this.#tellings = foldStatements(statements)
    this.#tellings.forEach(({ members }, at) => {
      for (const { whole } of members) if (!this.#of.has(whole)) this.#of.set(whole, at)
    })
    this.#join()
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
      const group = this.#groups[at] as number[]
      const shown = this.#shown(group)
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
    const alone = new Map<string, Placed[]>()
    const rest: Group[] = []
    for (const group of this.all) {
      const [first] = group
      if (!first) continue
      const isAlone = group.every(({ whole }) => whole === first.whole)
      if (!isAlone || first.claim.id === first.whole) rest.push(group)
      else alone.set(first.whole, [...(alone.get(first.whole) ?? []), ...group])
    }
    return [...rest, ...[...alone.values()].map((parts) => [together(parts)])]
  }

  #members(at: number): Placed[] {
    const group = this.#groups[at] as number[]
    const told = group.flatMap((telling) => (this.#tellings[telling] as Telling).members)
    return [...told, ...(this.#extra.get(at) ?? [])]
  }

  #join(): void {
    const pairs: { a: number; b: number; like: number }[] = []
    this.#tellings.forEach(({ first }, at) => {
      for (const other of this.#index.near(first)) {
        const like = this.#likeness(other, at)
        if (like >= LEAST) pairs.push({ a: other, b: at, like })
      }
      this.#index.add(at, first)
      this.#groups.push([at])
      this.#groupOf.push(at)
    })
    pairs.sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b)
    for (const { a, b } of pairs) this.#meet(this.#groupOf[a] as number, this.#groupOf[b] as number)
    this.#tidy()
  }

  /** Joins two groups where they are about one thing. */
  #meet(a: number, b: number): void {
    if (a === b) return
    const [one, other] = [this.#groups[a] as number[], this.#groups[b] as number[]]
    if (this.#keepApart(one, other)) return
    if (this.#meanLikeness(one, other) < ONE_THING) return
    const [to, from] = a < b ? [a, b] : [b, a]
    for (const telling of this.#groups[from] as number[]) this.#groupOf[telling] = to
    this.#groups[to] = [
      ...(this.#groups[to] as number[]),
      ...(this.#groups[from] as number[]),
    ].sort((x, y) => x - y)
    this.#groups[from] = []
  }

  /** Leaves out the places of groups that were joined to others. */
  #tidy(): void {
    const kept = this.#groups.filter((group) => group.length > 0)
    this.#groups.length = 0
    kept.forEach((group, at) => {
      this.#groups.push(group)
      for (const telling of group) this.#groupOf[telling] = at
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

  #meanLikeness(one: readonly number[], other: readonly number[]): number {
    let sum = 0
    let count = 0
    for (const a of one.slice(0, SHOWN)) {
      for (const b of other.slice(0, SHOWN)) {
        sum += this.#likeness(Math.min(a, b), Math.max(a, b))
        count++
      }
    }
    return sum / count
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

function together(parts: readonly Placed[]): Placed {
  const [first] = parts as [Placed, ...Placed[]]
  const all = parts.flatMap(({ frame }) => frame ?? [])
  // "reported that she was hurt" says "she was hurt" already.
  const frames = all.filter(
    (frame, at) =>
      !all.some((other, index) => holds(other, frame) && (index < at || !holds(frame, other))),
  )
  const claim: Claim = partOf(first.claim, frames, first.claim.id)
  return { ...first, claim, side: 1 }
}

const holds = (outer: Frame, inner: Frame): boolean =>
  inner.spans.every(({ start, end }) =>
    outer.spans.some((span) => span.start <= start && end <= span.end),
  )
