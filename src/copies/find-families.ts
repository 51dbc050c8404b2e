import type { CopyInput, CopyLink } from './copy.ts'

/** Articles that go back to one text: joined by copy, excerpt, rewrite, sibling or borrow links. */
export interface CopyFamily {
  readonly members: readonly string[]
  /** Id of the original, where it is held. */
  readonly original?: string
  /** The agency whose text it is, where members credit one. */
  readonly agency?: string
  /** One sentence each, for a reader. */
  readonly reasons: readonly string[]
}

/** The families among `inputs` that `links` show, in the order of their smallest member. */
export function findFamilies(
  _inputs: readonly CopyInput[],
  _links: readonly CopyLink[],
): CopyFamily[] {
  return []
}
