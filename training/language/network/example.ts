import type { CorpusName } from '../../../sets/corpora/corpora.data.ts'

/** A sentence to learn from: what the network reads, and what is known of it. */
export interface Example {
  readonly length: number
  /** Rows of the feature table, a list a word; the word itself comes first. */
  readonly features: readonly Int32Array[]
  /** The ready-made vector of each word, or none. */
  readonly vectors: readonly (Float32Array | undefined)[]
  readonly tree?: {
    /** Index of each word's head, -1 for the root. */
    readonly heads: Int32Array
    readonly relations: Int32Array
    readonly upos: Int32Array
    readonly xpos: Int32Array
  }
  /** Whether the tree is a network's and no person's. */
  readonly silver?: boolean
  /** The words themselves, where a network is to read them. */
  readonly tokens?: readonly string[]
  /** The name tags that each word may have, as bits. */
  readonly names?: Int32Array
}

/** The examples of each corpus. */
export type Corpora = ReadonlyMap<CorpusName, readonly Example[]>
