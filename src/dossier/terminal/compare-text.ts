import type { SideBySide } from '../../desk/index.ts'
import { columnHead, type Shown, shownCell, summary } from '../facts/compare-view.ts'
import { plainStyle, type Style, safeText } from './text-layout.ts'

const COLOURS = {
  kept: null,
  format: 'dim',
  rewrite: 'yellow',
  alter: 'red',
  inject: 'red',
  boiler: 'dim',
  own: 'green',
  cut: 'dim',
} as const

const GAP = ' │ '
const NARROWEST = 24

/** A word with its colour, so that a column can be folded by what is seen. */
interface Painted {
  readonly text: string
  readonly colour: (typeof COLOURS)[keyof typeof COLOURS]
}

/**
 * Articles side by side in the terminal, each copy in a table of its own: left the source, right the copy; what
 * was changed is coloured and named in brackets. `width` in columns.
 */
export function compareText(view: SideBySide, style: Style = plainStyle, width = 120): string {
  const column = Math.max(NARROWEST, Math.floor((width - GAP.length) / 2))
  const lines = view.copies.flatMap(({ page }, at) => {
    const table = view.rows.flatMap((row) => {
      const cell = row.cells[at]!
      const shown = shownCell(cell, page.article.text, view.source.article.text)
      const source = row.source
        ? safeText(view.source.article.text.slice(row.source.start, row.source.end)).trim()
        : ''
      if (shown.length === 0 && source === '') return []
      const left = foldWords(
        paint([{ type: 'kept', kind: null, text: source, said: '', was: '' }]),
        column,
      )
      const right = foldWords(
        shown.length > 0
          ? [...(cell.moved ? bracket('moved') : []), ...paint(shown)]
          : [{ text: '[cut]', colour: 'dim' }],
        column,
      )
      return besides(left, right, column, style)
    })
    return [
      style('bold', `${pad(columnHead(view.source), column)}${GAP}${columnHead(page)}`),
      style('dim', summary(view, at)),
      ...table,
      '',
    ]
  })
  return lines.join('\n')
}

const bracket = (said: string): Painted[] => [{ text: `[${said}]`, colour: 'yellow' }]

function paint(shown: readonly Shown[]): Painted[] {
  return shown.flatMap(({ type, text, said, was }) => {
    const colour = COLOURS[type]
    const words = safeText(text)
      .split(' ')
      .filter((word) => word !== '')
      .map((word): Painted => ({ text: word, colour }))
    if (said === '' || (type === 'format' && was === '')) return words
    const note = was === '' ? said : `${said}, was “${safeText(was)}”`
    const noted = `[${note}]`.split(' ').map((word): Painted => ({ text: word, colour }))
    return [...words, ...noted]
  })
}

function foldWords(words: readonly Painted[], width: number): Painted[][] {
  const lines: Painted[][] = []
  let used = width + 1
  for (const word of words) {
    for (let from = 0; from < word.text.length; from += width) {
      const part = { ...word, text: word.text.slice(from, from + width) }
      if (used + 1 + part.text.length > width) {
        lines.push([part])
        used = part.text.length
      } else {
        lines.at(-1)!.push(part)
        used += 1 + part.text.length
      }
    }
  }
  return lines
}

function besides(
  left: readonly Painted[][],
  right: readonly Painted[][],
  width: number,
  style: Style,
): string[] {
  const show = (line: readonly Painted[] = []) =>
    line.map(({ text, colour }) => (colour ? style(colour, text) : text)).join(' ')
  const seen = (line: readonly Painted[] = []) => line.map(({ text }) => text).join(' ').length
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `${show(left[at])}${' '.repeat(Math.max(0, width - seen(left[at])))}${GAP}${show(right[at])}`.trimEnd(),
  )
}

const pad = (text: string, width: number): string => text.slice(0, width).padEnd(width)
