import type { BestRun, PlainPage } from './label.ts'
import { isOutletWord } from './newsroom-words.ts'
import type { PlainPassage } from './passage.ts'

/** How much of the article is compared with a headline, in characters. */
const COMPARED = 6000
/** A headline's most words; what is longer is a standfirst. */
const MOST_WORDS = 32
/** An earlier line keeps the title unless a later one is better by more than this. */
const MARGIN = 0.35

/**
 * Index of the headline, or -1: the first line above the article that is shaped like one and shares
 * its words with the article.
 */
export function findTitle(page: PlainPage, run: BestRun | null): number {
  const end = run ? run.from : page.passages.length
  const body = run ? wordsOf(page, run) : new Set<string>()
  let best = -1
  let most = 0
  for (let index = 0; index < end; index++) {
    const label = page.labels[index]
    if (label && label.rule !== 'menu.repeated') continue
    const score = scoreTitle(page, index, end, body)
    if (score > most + (best >= 0 ? MARGIN : 0)) {
      most = score
      best = index
    }
  }
  return best
}

/** The share of a line's longer words that an article's passages have, 0 to 1. */
export function shareIn(page: PlainPage, { key }: PlainPassage, run: BestRun): number {
  const body = wordsOf(page, run)
  const content = key.split(' ').filter((word) => word.length > 3)
  const shared = content.filter((word) => body.has(word.slice(0, 6))).length
  return content.length === 0 ? 0 : shared / content.length
}

function wordsOf({ passages }: PlainPage, run: BestRun): Set<string> {
  const words = new Set<string>()
  let read = 0
  for (let index = run.from; index < run.to && read < COMPARED; index++) {
    const { key } = passages[index] as PlainPassage
    read += key.length
    for (const word of key.split(' ')) if (word.length > 3) words.add(word.slice(0, 6))
  }
  return words
}

function scoreTitle(
  page: PlainPage,
  index: number,
  end: number,
  body: ReadonlySet<string>,
): number {
  const passage = page.passages[index] as PlainPassage
  const { text, words, key } = passage
  if (words < 2 || words > MOST_WORDS || text.length > 260) return 0
  // "The talks failed." is a standfirst; "Who failed?" and "The talks of the U.S." are headlines.
  const stopped = /[^.]\.$/.test(text) && !/\b(?:\p{Lu}\.)+$/u.test(text)
  const content = key.split(' ').filter((word) => word.length > 3)
  const shared = content.filter((word) => body.has(word.slice(0, 6))).length
  const share = content.length === 0 ? 0 : shared / Math.max(content.length, words < 4 ? 6 : 4)
  const twice = words >= 4 && isRepeated(page, index, end) ? 0.6 : 0
  const near = end - index <= 12 ? 0.5 : end - index <= 30 ? 0.2 : 0
  const shape = words >= 5 && words <= 18 ? 0.6 : words >= 3 ? 0.3 : 0
  // A bar closes the caption of a picture whose credit was cut off.
  const fault = (stopped ? 1.2 : 0) + (/[|•]$/.test(text) ? 1 : 0)
  return Math.max(0.01, 3 * share + twice + near + shape - fault)
}

/** Whether the line stands on the page once more, alone or run together with what a template puts beside it. */
function isRepeated({ passages, counts }: PlainPage, index: number, end: number): boolean {
  const { key } = passages[index] as PlainPassage
  if ((counts.get(key) ?? 0) > 1) return true
  if (key.length < LEAST_KEY) return false
  return passages.slice(0, end).some((other, at) => at !== index && other.key.includes(key))
}

/** A shorter line stands in another by chance. */
const LEAST_KEY = 24

/** `Sport/ Runner asks for patience`: the section before the headline. */
const SECTION = /^\p{Lu}\p{L}{2,14}\/ {1,3}(?=\p{Lu})/u

/** A headline parted from the outlet's name. */
export interface TitleParts {
  readonly title: string
  readonly outlet?: string
}

/**
 * A headline without the outlet's name at its end ("… | The Evening Post", "… - BBC News").
 *
 * @param known lower case names that stand elsewhere on the page as the outlet's
 */
export function splitTitle(shown: string, known: ReadonlySet<string>): TitleParts {
  const line = shown.replace(SECTION, '')
  const match = /^(.{8,240}\S) ?(\||[-–—] |» |· |:: )\s?([^|–—»·]{2,40})$/u.exec(line.slice(0, 300))
  const [, title = '', , outlet = ''] = match ?? []
  const words = outlet.trim().split(/\s+/)
  const named = words.some((word) => isOutletWord(word)) || known.has(outlet.trim().toLowerCase())
  if (!match || words.length > 5 || !named || !/^[\p{Lu}\p{N}]/u.test(outlet))
    return { title: line }
  return { title: title.trim(), outlet: outlet.trim() }
}
