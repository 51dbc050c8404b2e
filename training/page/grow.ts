import type { DevPage } from '../../sets/pages/dev-pages.ts'
import { wordsOf } from '../../sets/pages/gold-lines.ts'
import type { Forest } from '../../src/forest/index.ts'
import { FEATURES } from '../../src/page/html/scorer/feature-names.ts'
import { type Growth, growForest } from '../grow-forest.ts'

const GROWTH: Growth = {
  trees: 150,
  depth: 5,
  rate: 0.08,
  penalty: 1,
  least: 2,
  share: 0.4,
  seed: 1,
}

/** All pages weigh alike, whatever their length: so does the measure. This is what one weighs. */
const PAGE_WEIGHT = 40

/** Grows the scorer on these pages. */
export function growOn(pages: readonly DevPage[]): Forest {
  const width = FEATURES.length
  const known = pages.map((page) =>
    page.rows
      .map((line, row) => ({ line, row }))
      .filter(({ line }) => (page.gold[line] as number) >= 0),
  )
  const count = known.reduce((sum, list) => sum + list.length, 0)
  const rows = {
    features: FEATURES,
    values: new Float32Array(count * width),
    yes: new Uint8Array(count),
    weight: new Float32Array(count),
  }
  let at = 0
  pages.forEach((page, index) => {
    const list = known[index] ?? []
    const told = list.reduce(
      (sum, { line }) => sum + (page.gold[line] === 1 ? heft(page, line) : 0),
      0,
    )
    for (const { line, row } of list) {
      rows.values.set(page.values.subarray(row * width, (row + 1) * width), at * width)
      rows.yes[at] = page.gold[line] as number
      rows.weight[at] = (heft(page, line) * PAGE_WEIGHT) / Math.max(told, 20)
      at++
    }
  })
  return growForest(rows, GROWTH)
}

/** A long line matters more, but a short one makes a page wrong as well. */
function heft(page: DevPage, line: number): number {
  return Math.sqrt(wordsOf(page.survey.scene.lines[line]?.text ?? '').length + 1)
}
