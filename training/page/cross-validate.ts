import { type BodyScore, scoreBodies } from '../../sets/pages/body-measure.ts'
import type { DevPage } from '../../sets/pages/dev-pages.ts'
import type { HtmlLabel } from '../../src/page/html/rules/rule.ts'
import { rescoreLines } from '../../src/page/html/scorer/score-lines.ts'
import { growOn } from './grow.ts'

const FOLDS = 4

/** Figures of one set: by rules alone, and with a scorer that has seen no page of the same publisher. */
export interface FoldScore {
  readonly set: string
  readonly pages: number
  readonly rules: BodyScore
  readonly scored: BodyScore
}

/** Each page's labels by a scorer that has seen no page of the same publisher. */
export type UnseenLabels = ReadonlyMap<DevPage, readonly HtmlLabel[]>

/**
 * Labels every page by a scorer grown on other publishers: pages of one publisher are in one fold, and each
 * fold is labelled by a scorer grown on the others. `tell` hears of each fold.
 */
export function labelUnseen(pages: readonly DevPage[], tell: (text: string) => void): UnseenLabels {
  const labels = new Map<DevPage, readonly HtmlLabel[]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    tell(`fold ${fold + 1} of ${FOLDS}`)
    const forest = growOn(pages.filter(({ publisher }) => foldOf(publisher) !== fold))
    for (const page of pages) {
      if (foldOf(page.publisher) === fold) labels.set(page, rescoreLines(page.survey, forest))
    }
  }
  return labels
}

/** Cross-validation over publishers: the figures of each set. */
export function crossValidate(
  pages: readonly DevPage[],
  tell: (text: string) => void,
): FoldScore[] {
  const labels = labelUnseen(pages, tell)
  const sets: readonly [string, (page: DevPage) => boolean][] = [
    ['zyte', ({ set }) => set === 'zyte'],
    ['fundus, English', ({ set, language }) => set === 'fundus' && language === 'en'],
    ['fundus, all', ({ set }) => set === 'fundus'],
    ['wcxb', ({ set }) => set === 'wcxb'],
    ['all', () => true],
  ]
  return sets.map(([set, belongs]) => {
    const own = pages.filter(belongs)
    return {
      set,
      pages: own.length,
      rules: scoreLabels(own, (page) => page.survey.labels),
      scored: scoreLabels(own, (page) => labels.get(page) ?? []),
    }
  })
}

/** The bodies that labels give, beside gold. */
export function scoreLabels(
  pages: readonly DevPage[],
  labelsOf: (page: DevPage) => readonly HtmlLabel[],
): BodyScore {
  return scoreBodies(
    pages.map((page) => {
      const labels = labelsOf(page)
      const kept = page.survey.scene.lines.filter(({ index }) =>
        /^(?:body|subhead)$/.test(labels[index]?.role ?? ''),
      )
      return { bodies: page.bodies, found: kept.map(({ text }) => text).join('\n') }
    }),
  )
}

/** A publisher's fold: FNV-1a of its name, mixed. */
function foldOf(publisher: string): number {
  let hash = 2166136261
  for (const char of publisher) hash = Math.imul(hash ^ (char.codePointAt(0) as number), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) % FOLDS
}
