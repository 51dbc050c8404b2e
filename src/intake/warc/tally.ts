import { type Problem, problem } from '../../article/index.ts'

/** Digests that are remembered, to know what a capture repeats. */
const REMEMBERED = 200_000

/** What was found wrong with an archive, until all of it is read. */
export class Tally {
  /** Records read. */
  count = 0
  large = 0
  truncated = 0
  isBlownUp = false
  /** Digests of what was kept. */
  readonly kept = new Set<string>()
  #unknown = 0
  #cut: number | null = null
  readonly #damaged: { readonly offset: number; readonly what: string }[] = []
  #damages = 0

  damaged(damage: { readonly offset: number; readonly what: string }): void {
    if (damage.what === 'cut') this.#cut ??= damage.offset
    else {
      this.#damages++
      if (this.#damaged.length === 0) this.#damaged.push(damage)
    }
  }

  /** A page that was captured again, unchanged: nothing is new where the first capture lies in the same archive. */
  revisited(digest: string | undefined): void {
    if (!digest || !this.kept.has(digest)) this.#unknown++
    if (this.kept.size > REMEMBERED) this.kept.clear()
  }

  problems(): Problem[] {
    const [first] = this.#damaged
    if (this.isBlownUp) return [problem('warc-blown-up', {})]
    if (this.count === 0) return [problem('no-warc', {})]
    const problems: Problem[] = []
    if (first)
      problems.push(
        problem('warc-damaged', {
          count: this.#damages,
          offset: first.offset,
          what: WHAT[first.what] ?? '',
        }),
      )
    if (this.#cut !== null) problems.push(problem('warc-cut', { offset: this.#cut }))
    if (this.large > 0) problems.push(problem('warc-large', { count: this.large }))
    if (this.truncated > 0) problems.push(problem('warc-truncated', { count: this.truncated }))
    if (this.#unknown > 0) problems.push(problem('warc-revisits', { count: this.#unknown }))
    return problems
  }
}

const WHAT: Readonly<Record<string, string>> = {
  gap: 'bytes that cannot be unpacked',
  length: 'another length than it gives',
  head: 'no head that can be read',
  digest: 'other bytes than its digest is of',
}
