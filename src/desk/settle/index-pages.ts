import type { SettleState } from '../../archive/index.ts'
import { type PageSketch, sketchPage } from '../../copies/index.ts'
import { findEchoes } from './find-echoes.ts'
import { type InputOf, pairPages } from './pair-pages.ts'
import { holdLines, sightLines } from './sight-lines.ts'
import { tellTexts } from './tell-texts.ts'

/**
 * Brings the indexes up to pages that came, changed or went: which pages tell one text, which of them are echoes, which
 * lines are furniture, which pairs share text. Each step hands on only what changed in it. Gives the articles whose own
 * reading, or whose pairs, changed. `isTied`: whether people decided on pairs of a page.
 */
export function indexPages(
  state: SettleState,
  changed: readonly string[],
  inputOf: InputOf,
  isTied: (id: string) => boolean = () => false,
): Set<string> {
  const sketches = new Map<string, PageSketch | null>(
    changed.map((id) => {
      const input = inputOf(id)
      return [id, input && sketchPage(input)]
    }),
  )
  const told = tellTexts(state, sketches)
  const echoes = findEchoes(state, told, changed, isTied)
  const renewed = new Set([...changed, ...echoes])
  const lines = holdLines(state, { asked: renewed, renamed: told.renamed }, (id) =>
    sketches.has(id) ? (sketches.get(id)?.lines ?? []) : null,
  )
  return pairPages(state, sightLines(state, lines), renewed, inputOf)
}
