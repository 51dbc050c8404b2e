import type { Cite } from '../../article/index.ts'
import type { StoryView } from '../story-view.ts'
import { plural } from '../wording/count-words.ts'
import { hung, type Line, type Style } from './text-layout.ts'

/** How many labels a line shows. */
const MAX_LABELS = 6

/** What is not shown is counted. */
export const moreLine = (count: number, noun: string, style: Style): Line[] =>
  count > 0
    ? [
        hung(
          style('dim', `  … and ${plural(count, `more ${noun}`)}: --out report.html shows all`),
          4,
        ),
      ]
    : []

/** The labels of cites: `A¶9 B caption 2`. */
export const labelled = (view: StoryView, cites: readonly Cite[]): string[] => {
  const all = view.inOrder(cites).map((cite) => view.label(cite))
  return all.length > MAX_LABELS ? [...all.slice(0, MAX_LABELS), '…'] : all
}

/** The same, dim, behind a line. */
export const dimLabels = (view: StoryView, cites: readonly Cite[], style: Style): string =>
  cites.length > 0 ? ` ${style('dim', labelled(view, cites).join(' '))}` : ''
