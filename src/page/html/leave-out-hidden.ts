import { SHOWN_BY_SCRIPT } from './judge-element.ts'
import type { Placed, Scene } from './placed.ts'
import type { HtmlLabel } from './rules/rule.ts'

/** Lines and their labels, and where each line stood among all. */
export interface Seen {
  readonly scene: Scene
  readonly labels: readonly HtmlLabel[]
}

/** If a page hides so many times the body that it shows, a script shows it. */
const REVEALED = 3

/**
 * Takes out the lines that no reader sees. They were placed and labelled with the others: what is around the text
 * is known by them too, the cookie notice in its closed dialog and the answers under their questions.
 */
export function leaveOutHidden(scene: Scene, labels: readonly HtmlLabel[]): Seen {
  const isBody = ({ index, line }: Placed) => labels[index]?.role === 'body' && !line.hidden
  const shown = lengthOf(scene.lines.filter(isBody))
  const veiled = scene.lines.filter(
    ({ index, line }) =>
      labels[index]?.role === 'body' && line.hidden && (line.veils & ~SHOWN_BY_SCRIPT) === 0,
  )
  const byScript = lengthOf(veiled) > REVEALED * shown
  const isSeen = ({ line }: Placed) =>
    !line.hidden || (byScript && (line.veils & ~SHOWN_BY_SCRIPT) === 0)
  if (scene.lines.every(isSeen)) return { scene, labels }
  const kept = scene.lines.filter(isSeen)
  // A place among all lines becomes the place among those that are kept.
  const before = new Map(kept.map(({ index }, at) => [index, at]))
  const nextKept = (index: number) => kept.filter((line) => line.index < index).length
  const place = (index: number) => before.get(index) ?? -1
  return {
    scene: {
      lines: kept.map((line, index) => ({ ...line, index })),
      title: place(scene.title),
      first: scene.first < 0 ? -1 : nextKept(scene.first),
      last: scene.last < 0 ? -1 : nextKept(scene.last + 1) - 1,
      stop: nextKept(scene.stop),
    },
    labels: kept.map(({ index }) => labels[index] as HtmlLabel),
  }
}

const lengthOf = (lines: readonly Placed[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0)
