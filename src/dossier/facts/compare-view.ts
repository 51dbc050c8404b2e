import { shortId } from '../../article/index.ts'
import type { LineUpCell, Segment } from '../../copies/index.ts'
import type { SideBySide } from '../../desk/index.ts'
import { CHANGE_WORDS, REWORDED } from './change-words.data.ts'

/** A stretch of a copy as it is shown: its words, what they are, and what stood there. */
export interface Shown {
  readonly type: Segment['type'] | 'cut'
  /** Of a change: `number`, `name`, `negation` … */
  readonly kind: string | null
  readonly text: string
  /** What was done, in words; '' for what was kept. */
  readonly said: string
  readonly was: string
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+$/u, '')
const letters = (text: string): string => clean(text).toLowerCase()

/** A segment as it is shown. */
function shownSegment(segment: Segment, copy: string, source: string): Shown {
  const { type, kind, start, end, srcStart, srcEnd } = segment
  const text = clean(copy.slice(start, end))
  const was =
    srcStart === undefined || srcEnd === undefined ? '' : clean(source.slice(srcStart, srcEnd))
  const same = letters(was) === letters(text)
  const reworded = type === 'rewrite' && kind === 'sentence'
  return {
    type,
    kind: kind ?? null,
    text,
    said: type === 'kept' ? '' : reworded ? REWORDED : (CHANGE_WORDS[kind ?? ''] ?? type),
    was: same || reworded || type === 'kept' ? '' : was,
  }
}

/** A copy's cell of a row, in order; words of the page itself are left out. */
export const shownCell = (cell: LineUpCell, copy: string, source: string): Shown[] =>
  cell.segments
    .filter(({ type }) => type !== 'boiler')
    .map((segment) => shownSegment(segment, copy, source))
    // `three hours` for `an hour`: the number says it all.
    .map((one, at, all) => {
      const said = [all[at - 1], all[at + 1]].some(
        (near) => near?.type === 'alter' && bare(near.was) === bare(one.was),
      )
      return one.type === 'rewrite' && one.was !== '' && said ? { ...one, said: '', was: '' } : one
    })

/** Who an article is, for the head of its column. */
export const columnHead = ({ article, published }: SideBySide['source']): string =>
  [article.outlet?.value ?? article.origin.sources[0] ?? shortId(article.id), published.value]
    .filter((part) => part !== undefined)
    .join(' · ')

const FLAG_WORDS: Readonly<Record<string, string>> = {
  tampered: 'facts changed',
  brandInText: 'a brand injected into the text',
  sentenceInjected: 'sentences injected',
  obfuscated: 'letters swapped for look-alikes',
  creditRemoved: "the agency's credit is gone",
  brandInTitle: 'a brand in the headline',
  bylineReplaced: 'another byline',
  dateBeforeSource: 'dated before its source',
}

/** A copy in one line: how much of the source it has, and what was done to it. */
export function summary(view: SideBySide, at: number): string {
  const { comparison } = view.copies[at]!
  const cells = view.rows.filter(({ source }) => source).map(({ cells }) => cells[at]!)
  const known = (cell: LineUpCell) => cell.segments.some(({ srcStart }) => srcStart !== undefined)
  const cut = cells.filter((cell) => !known(cell)).length
  const kept = cells.length - cut
  const flags = comparison.flags.map((flag) => FLAG_WORDS[flag] ?? flag)
  return [
    kept === 0 ? 'shares no text' : `has ${kept} of ${cells.length} sentences`,
    ...(kept > 0 && cut > 0 ? [`${cut} cut`] : []),
    ...flags,
  ].join(' · ')
}
