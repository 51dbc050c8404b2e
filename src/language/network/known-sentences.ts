import type { Grammar } from '../analysis.ts'

/** Words of all sentences that are kept, some fifteen megabytes with their grammar. */
const MOST_WORDS = 60_000
/** A sentence or token that is longer stands in no second article. */
const LONGEST = 120
const LONGEST_TOKEN = 60

interface Known {
  readonly tokens: readonly string[]
  readonly grammar: Grammar
}

/**
 * Sentences that were read lately, with what was read: copies of one text tell the same, and so does an article that is
 * read again. What is read of a sentence depends on its words alone.
 */
export class KnownSentences {
  readonly #known = new Map<string, Known>()
  #words = 0

  get(tokens: readonly string[]): Grammar | undefined {
    const known = this.#known.get(keyOf(tokens))
    const isSame =
      known?.tokens.length === tokens.length &&
      known.tokens.every((token, at) => token === tokens[at])
    return isSame ? known.grammar : undefined
  }

  keep(tokens: readonly string[], grammar: Grammar): void {
    if (tokens.length > LONGEST || tokens.some(({ length }) => length > LONGEST_TOKEN)) return
    const key = keyOf(tokens)
    this.#words += tokens.length - (this.#known.get(key)?.tokens.length ?? 0)
    this.#known.delete(key)
    this.#known.set(key, { tokens: [...tokens], grammar })
    for (const [oldest, { tokens: own }] of this.#known) {
      if (this.#words <= MOST_WORDS) break
      this.#known.delete(oldest)
      this.#words -= own.length
    }
  }
}

const keyOf = (tokens: readonly string[]): string => tokens.join(' ')
