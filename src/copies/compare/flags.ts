import type { CopyFlag, CopyInput, Segment } from '../copy.ts'
import { leadCredit } from '../direction/agency.ts'
import { brandInTitle } from '../direction/brand.ts'
import { isDisguised } from '../find/word-key.ts'
import { rawWord, type WordStream } from '../find/word-stream.ts'
import type { WordLabels } from './label.ts'

interface Sides {
  readonly copy: CopyInput
  readonly source: CopyInput
  readonly words: WordStream
  readonly sourceWords: WordStream
  readonly labels: readonly (WordLabels | null)[]
  readonly segments: readonly Segment[]
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '')

/** Each flag and when it is raised, in the order in which flags are given. */
const TESTS: readonly (readonly [CopyFlag, (sides: Sides) => boolean])[] = [
  ['tampered', ({ segments }) => segments.some(isTampering)],
  ['brandInText', hasBrand],
  ['sentenceInjected', hasForeignSentence],
  [
    'obfuscated',
    ({ words, labels }) =>
      labels.some((one, at) => one?.kind === 'spelling' && isDisguised(rawWord(words, at))),
  ],
  ['creditRemoved', isCreditRemoved],
  [
    'brandInTitle',
    ({ copy, source }) => brandInTitle(copy.title, copy.outlet, source.title) !== null,
  ],
  [
    'bylineReplaced',
    ({ copy, source }) =>
      letters(copy.byline ?? '') !== '' &&
      letters(copy.byline ?? '') !== letters(source.byline ?? ''),
  ],
  [
    'dateBeforeSource',
    ({ copy, source }) =>
      copy.published !== undefined &&
      source.published !== undefined &&
      copy.published < source.published,
  ],
]

/** A flag speaks of a copy: an article of its own that borrowed a passage gets none of these. */
export function raiseFlags(sides: Sides): CopyFlag[] {
  const own = sides.labels.filter((label) => label?.type === 'own').length
  if (own > sides.labels.length / 2) return []
  return TESTS.filter(([, test]) => test(sides)).map(([flag]) => flag)
}

/** A changed fact in a sentence that otherwise stands; inside a reworded one it may be wording. */
function isTampering({ type, kind }: Segment, at: number, segments: readonly Segment[]): boolean {
  return type === 'alter' && kind !== 'hedge' && !isInReworded(segments, at)
}

const isInReworded = (segments: readonly Segment[], at: number): boolean =>
  [segments[at - 1], segments[at + 1]].some(
    (near) => near?.type === 'rewrite' && near.kind === 'sentence',
  )

/** Among reworded sentences a foreign one is only believed where other texts have it too. */
function hasForeignSentence({ copy, segments }: Sides): boolean {
  return segments.some(({ type, kind, start, end }, at) => {
    if (type !== 'inject') return false
    if (kind === 'refrain') return true
    const words = copy.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    return kind === 'sentence' && words >= FEWEST_WORDS && !isInReworded(segments, at)
  })
}

const FEWEST_WORDS = 5

/** A pushed-in name; in a reworded sentence only one that comes twice or spells the outlet's name. */
function hasBrand({ copy, segments }: Sides): boolean {
  const brands = segments.filter(({ kind }) => kind === 'brand')
  const names = brands.map(({ start, end }) => copy.text.slice(start, end).trim())
  return segments.some((segment, at) => {
    if (segment.kind !== 'brand') return false
    if (!isInReworded(segments, at)) return true
    const name = copy.text.slice(segment.start, segment.end).trim()
    if (brandInTitle(name, copy.outlet) !== null) return true
    return names.filter((other) => other === name).length > 1
  })
}

/** The source opens with `PLACE (AP) —`; the copy has the words after it, but not the credit. */
function isCreditRemoved({ copy, source, sourceWords, labels }: Sides): boolean {
  const credit = leadCredit(source.text)
  if (!credit || leadCredit(copy.text)) return false
  const next = sourceWords.starts.findIndex((start) => start >= credit.end)
  if (next < 0) return false
  const lead = next + 12
  return labels.some((label) => label?.s0 !== undefined && label.s0 <= lead && label.s1! > next)
}
