import { type Comparison, compareCopies, lineUp, type Row } from '../copies/index.ts'
import type { Annotated } from '../record/index.ts'
import { copyInput } from './copy-input.ts'

/** Articles with the one that they are compared with. */
export interface SideBySide {
  readonly source: Annotated
  readonly copies: readonly { readonly page: Annotated; readonly comparison: Comparison }[]
  /** Sentence by sentence of the source, a cell for each copy. Spans are into the articles' texts. */
  readonly rows: readonly Row[]
}

/** Lays articles beside another, sentence by sentence. */
export function compareArticles(copies: readonly Annotated[], source: Annotated): SideBySide {
  const held = copyInput(source)
  const compared = copies.map((page) => ({
    page,
    comparison: compareCopies(copyInput(page), held),
  }))
  return {
    source,
    copies: compared,
    rows: lineUp(
      held.text,
      compared.map(({ comparison }) => comparison),
    ),
  }
}
