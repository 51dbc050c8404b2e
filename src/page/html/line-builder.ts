import { foldInvisible, type InvisibleMarks } from '../../article/index.ts'
import { collapse, edges, isEven } from './collapse.ts'
import { type Element, type HtmlLine, type Mark, shared } from './element.ts'
import type { OwnStyles } from './hiding/own-styles.ts'
import { judge } from './judge-element.ts'
import { proseWeight } from './prose-weight.ts'
import { TRAIT } from './traits.data.ts'

/** A longer line is cut into pieces. */
export const LINE_LIMIT = 20_000
/** Marks that are kept of one line. */
const MARK_LIMIT = 64

/** Inline elements that say what their words are. */
const TELLING = TRAIT.byline | TRAIT.stamp | TRAIT.credit | TRAIT.caption | TRAIT.title
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'dt'])

interface LineBuilder {
  readonly lines: HtmlLine[]
  /** Adds text that stands in `element`. */
  add(text: string, element: Element): void
  /** Ends the line; an empty one is nothing. */
  end(): void
  /** True if a line was longer than the limit. */
  wasCut(): boolean
}

/** Gathers text into lines and collapses white space as a browser shows it. */
export function lineBuilder(styles: OwnStyles | null): LineBuilder {
  const lines: HtmlLine[] = []
  let text = ''
  let space = false
  let home: Element | null = null
  let linked = 0
  let bold = 0
  let marks: Mark[] = []
  let invisible: InvisibleMarks[] = []
  let cut = false

  const end = () => {
    if (home && text !== '') {
      // Marks at its edges stand in no word: they are white space.
      const inside = invisible.filter(({ at }) => at > 0 && at < text.length)
      lines.push({
        text,
        element: home,
        linked,
        bold,
        prose: proseWeight(text, linked),
        marks,
        invisible: inside,
        veils: home.veils,
        hidden: home.hidden,
      })
      marks = []
    }
    invisible = []
    text = ''
    space = false
    home = null
    linked = 0
    bold = 0
  }
  const add = (raw: string, element: Element) => {
    if (raw.length <= LINE_LIMIT) {
      const { from, to } = edges(raw)
      if (from === to) space = text !== ''
      else if (isEven(raw, from, to))
        addWords(raw.slice(from, to), goOn(element, from > 0), to < raw.length, element)
      else addPiece(collapse(raw), element)
      return
    }
    for (const piece of cutPieces(collapse(raw))) addPiece(piece, element)
  }
  const noteInvisible = (found: readonly InvisibleMarks[], start: number) => {
    found.forEach(({ at, marks }) => {
      invisible.push({ at: start + at, marks })
    })
  }
  const goOn = (element: Element, spaced: boolean) => {
    judge(element, styles)
    // Words that a page hides are no part of the line that it shows.
    if (home && home.veils !== element.veils) end()
    if (text !== '' && (space || spaced)) text += ' '
    return text.length
  }
  const addPiece = (clean: string, element: Element) => {
    const folded = foldInvisible(clean)
    if (folded.text.trim() === '') {
      noteInvisible(folded.invisible, text.length)
      space = folded.text === '' ? space : text !== ''
      return
    }
    const lead = folded.text.startsWith(' ')
    const tail = folded.text.endsWith(' ')
    const start = goOn(element, lead)
    noteInvisible(folded.invisible, lead ? start - 1 : start)
    addWords(folded.text.slice(lead ? 1 : 0, tail ? -1 : undefined), start, tail, element)
  }
  const addWords = (words: string, start: number, tail: boolean, element: Element) => {
    text += words
    space = tail
    home = home ? shared(home, element) : element
    if (element.link) linked += words.length
    if (BOLD.has(element.tag)) bold += words.length
    noteMark(marks, element, start, text.length)
    if (text.length >= LINE_LIMIT) {
      end()
      cut = true
    }
  }
  return { lines, add, end, wasCut: () => cut }
}

/** Pieces of at most the limit, cut at a space where there is one. */
function cutPieces(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (from < text.length) {
    let to = Math.min(text.length, from + LINE_LIMIT)
    const space = to < text.length ? text.lastIndexOf(' ', to) : -1
    if (space > from + LINE_LIMIT / 2) to = space
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}

function noteMark(marks: Mark[], element: Element, start: number, end: number): void {
  const telling =
    (element.own & TELLING) !== 0 ||
    element.tag === 'time' ||
    (element.attributes.rel ?? '').includes('author')
  const last = marks.at(-1)
  if (last?.element === element) marks[marks.length - 1] = { ...last, end }
  else if (telling && marks.length < MARK_LIMIT) marks.push({ start, end, element })
}
