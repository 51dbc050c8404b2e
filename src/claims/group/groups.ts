import type { Claim } from '../claim.ts'
import type { Frame } from '../frames/frame.ts'
import { conflict, frameLikeness, isOther } from './frame-likeness.ts'
import type { Gist } from './gist.ts'
import { partOf, plainName, type Statement } from './statement.ts'

/** A word in more groups than this finds the first of them alone. */
const MOST_UNDER_WORD = 200
/** Groups that share most with a statement; others are not compared. */
const MOST_COMPARED = 40
/** A group is compared by this many of its statements. */
const SHOWN = 8
/** From this likeness on two statements are about one thing; a denial may be less like what it denies. */
const ONE_THING = 0.5
const DENIED_THING = 0.4

/** A statement in its group. */
export interface Placed extends Statement {
  /** True where it answers to the others without telling them again. */
  readonly isAnswer?: boolean
}

/** Statements about one thing. */
export type Group = readonly Placed[]

/** Statements put together one after the other: each joins the group that it is most like, else opens one. */
export class Groups {
  readonly #all: Placed[][] = []
  readonly #index = new Map<string, Set<number>>()
  readonly #of = new Map<string, number>()

  get all(): readonly Group[] {
    return this.#all
  }

  /** The group of the first statement of a claim, -1 for none. */
  groupOf(claim: string): number {
    return this.#of.get(claim) ?? -1
  }

  place(one: Statement, byWords: (gist: Gist, other: Gist) => number): void {
    const at = this.nearest(one, byWords)
    if (at >= 0) this.add(at, one)
    else this.add(this.#all.length, one)
  }

  add(at: number, one: Placed): void {
    const group = this.#all[at]
    if (group) group.push(one)
    else this.#all[at] = [one]
    if (!this.#of.has(one.whole)) this.#of.set(one.whole, at)
    if (one.isAnswer) return
    for (const key of keysOf(one)) {
      const known = this.#index.get(key)
      if (!known) this.#index.set(key, new Set([at]))
      else if (known.size < MOST_UNDER_WORD) known.add(at)
    }
  }

  /** The group that a statement is most like, -1 for none. */
  nearest(one: Statement, byWords: (gist: Gist, other: Gist) => number): number {
    let best = -1
    let most = 0
    for (const at of this.#near(one)) {
      const group = this.#all[at] as Placed[]
      // "Roth said that Oslo had called it a lie": he says another thing than Oslo does.
      if (group.some(({ claim }) => holdsOther(claim, one.claim) || holdsOther(one.claim, claim)))
        continue
      // Nobody denies what he himself says: his two sides are about two things.
      if (group.some((other) => isOfOneVoice(other, one) && other.side * one.side < 0)) continue
      const value = likenessTo(one, group, byWords)
      if (value > most) {
        best = at
        most = value
      }
    }
    return best
  }

  /** The groups that share most keys with a statement, by their number. */
  #near(one: Statement): number[] {
    const hits = new Map<number, number>()
    for (const key of keysOf(one))
      for (const at of this.#index.get(key) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1)
    return [...hits]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_COMPARED)
      .map(([at]) => at)
      .sort((a, b) => a - b)
  }

  /** The groups, with the parts of a claim that met nobody put together again. */
  rejoined(): Group[] {
    const alone = new Map<string, Placed[]>()
    const rest: Group[] = []
    for (const group of this.#all) {
      const [first] = group
      const isAlone = first && group.every(({ whole }) => whole === first.whole)
      if (!first || !isAlone || first.claim.id === first.whole) rest.push(group)
      else alone.set(first.whole, [...(alone.get(first.whole) ?? []), ...group])
    }
    return [...rest, ...[...alone.values()].map((parts) => [together(parts)])]
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

function likenessTo(
  one: Statement,
  group: readonly Placed[],
  byWords: (gist: Gist, other: Gist) => number,
): number {
  let most = 0
  const shown = group.slice(0, SHOWN)
  if (shown.some((other) => conflict(one, other))) return 0
  for (const other of shown) {
    if (other.isAnswer) continue
    const likeness = frameLikeness(one, other)
    const least = one.side !== other.side ? DENIED_THING : ONE_THING
    // Words alone do not join what different ones do.
    const words = isOther(one, other) ? 0 : byWords(one.gist, other.gist)
    most = Math.max(most, likeness >= least ? 1 + likeness : 0, words)
  }
  return most
}

const isOfOneVoice = (a: Statement, b: Statement): boolean =>
  [...a.voices].some((voice) => b.voices.has(voice))

const holdsOther = (outer: Claim, inner: Claim): boolean =>
  inner.parent === outer.id && outer.kind !== 'report' && outer.polarity > 0

/** What a group is found by: words, acts, and the names of who takes part. */
function keysOf({ gist, frame }: Statement): Set<string> {
  const keys = new Set<string>(gist.words)
  if (!frame) return keys
  for (const word of frame.words) keys.add(word)
  for (const act of frame.acts) keys.add(`act ${act}`)
  if (frame.isBlame) keys.add('blame')
  for (const party of [frame.doer, ...frame.targets])
    for (const { name } of party?.names ?? []) keys.add(`name ${plainName(name)}`)
  return keys
}
