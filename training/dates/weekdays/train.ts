// npm run train -- dates-weekdays: which weekday a news text was published on, by the weekdays that it tells of.
// A choice among seven with a weight for each feature (src/dates/publication/weekday-view.ts), fitted on TimeBank,
// AQUAINT, MEANTIME, GUM news (../shared/bench/dates) and the dated sets of ../shared/bench/stories. Prints accuracy, mean log loss and how often days of a given belief are
// right, in three-fold cross-validation by document. Writes src/dates/publication/weekday-odds.data.ts. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type CivilDay, dayNumber, weekdayOf } from '../../../src/article/index.ts'
import { readDayFacts } from '../../../src/dates/publication/day-facts.ts'
import { weekdayFeatures } from '../../../src/dates/publication/weekday-view.ts'
import { decode } from '../../../src/intake/index.ts'
import { readPage } from '../../../src/page/index.ts'
import { readProse } from '../../../src/text/index.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const BENCH = join(ROOT, '..', 'shared', 'bench')
const OUTPUT = join(ROOT, 'src', 'dates', 'publication', 'weekday-odds.data.ts')
const WIRE = ['timebank', 'aquaint', 'meantime', 'gum-news']
const WEB = ['allsides', 'g5', 'basil']
const FOLDS = 3
const L2 = 0.5
const ROUNDS = 250
/** Larger steps swing. */
const STEP = 1

/** A text: the features of each weekday, Monday first, and the right one. */
interface Text {
  readonly choices: readonly (readonly number[])[]
  readonly day: number
}

interface Gold {
  readonly dct: string
  readonly title?: string
  readonly text: string
  readonly timexes: readonly { start: number; end: number; fn?: string }[]
}

function readTexts(): Text[] {
  return [...WIRE.flatMap(readWire), ...WEB.flatMap(readWeb)]
}

function readWire(set: string): Text[] {
  const lines = readFileSync(join(BENCH, 'dates', `${set}.dev.jsonl`), 'utf8').trim()
  return lines.split('\n').flatMap((line) => {
    const { dct, title = '', text, timexes } = JSON.parse(line) as Gold
    let shown = text
    for (const { start, end, fn } of timexes) {
      if (fn === 'CREATION_TIME')
        shown = shown.slice(0, start) + ' '.repeat(end - start) + shown.slice(end)
    }
    return readText(`${title}\n\n${shown}`, dct.slice(0, 10))
  })
}

interface WebText {
  readonly url: string
  readonly title: string
  readonly text: string
}

const seen = new Set<string>()

function readWeb(set: string): Text[] {
  const lines = gunzipSync(readFileSync(join(BENCH, 'stories', `${set}.docs.jsonl.gz`)))
  const all = lines.toString('utf8').trim().split('\n')
  return all.flatMap((line) => {
    const { url, title, text } = JSON.parse(line) as WebText
    // The day in the address: the sets' own are those of round-ups as often as not.
    const day = /\/(20\d\d)\/(\d\d)\/(\d\d)\//.exec(url)?.slice(1).join('-')
    const key = text.slice(0, 200)
    if (!day || seen.has(key)) return []
    seen.add(key)
    return readText(`${title}\n\n${text}`, day)
  })
}

function readText(page: string, date: string): Text[] {
  const day = date as CivilDay
  if (dayNumber(day) === null) return []
  const prose = readProse(readPage(decode({ source: 'text', bytes: Buffer.from(page) })))
  const facts = readDayFacts(prose)
  const choices = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    weekdayFeatures(facts, weekday).map(numberOf),
  )
  return choices[0]!.length > 0 ? [{ choices, day: weekdayOf(day) }] : []
}

const keys: string[] = []
const numbers = new Map<string, number>()
function numberOf(key: string): number {
  const known = numbers.get(key) ?? keys.push(key) - 1
  numbers.set(key, known)
  return known
}

function beliefs(choices: readonly (readonly number[])[], weights: Float64Array): number[] {
  const sums = choices.map((all) => all.reduce((sum, key) => sum + weights[key]!, 0))
  const top = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - top))
  const all = powers.reduce((sum, one) => sum + one, 0)
  return powers.map((one) => one / all)
}

function learn(texts: readonly Text[]): Float64Array {
  const weights = new Float64Array(keys.length)
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Float64Array(keys.length)
    for (const { choices, day } of texts) {
      beliefs(choices, weights).forEach((belief, at) => {
        const miss = (at + 1 === day ? 1 : 0) - belief
        for (const key of choices[at]!) slopes[key]! += miss
      })
    }
    for (let key = 0; key < keys.length; key++)
      weights[key]! += (STEP / texts.length) * (slopes[key]! - L2 * weights[key]!)
  }
  return weights
}

/** Cross-validates, prints it, and writes the table. */
export function train(): void {
  const texts = readTexts()
  const bins = new Map<number, [number, number]>()
  let right = 0
  let loss = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(texts.filter((_, at) => at % FOLDS !== fold))
    for (const text of texts.filter((_, at) => at % FOLDS === fold)) {
      const all = beliefs(text.choices, weights)
      const best = all.indexOf(Math.max(...all))
      const hit = best + 1 === text.day
      right += hit ? 1 : 0
      loss -= Math.log(all[text.day - 1]!)
      const bin = Math.floor(all[best]! * 10) / 10
      const [count, hits] = bins.get(bin) ?? [0, 0]
      bins.set(bin, [count + 1, hits + (hit ? 1 : 0)])
    }
  }
  const shown = {
    texts: texts.length,
    right: Number((right / texts.length).toFixed(3)),
    logLoss: Number((loss / texts.length).toFixed(3)),
    byBelief: [...bins]
      .sort((x, y) => x[0] - y[0])
      .map(([belief, [count, hits]]) => [belief, count, Number((hits / count).toFixed(2))]),
  }
  process.stdout.write(`${JSON.stringify(shown)}\n`)

  const fitted = learn(texts)
  const lines = keys.toSorted().map((key) => {
    const name = /^\w+$/.test(key) ? key : `'${key}'`
    return `  ${name}: ${Number(fitted[numberOf(key)]!.toFixed(2))},`
  })
  writeFileSync(
    OUTPUT,
    `/**
 * Log-odds of a weekday of publication by where the weekdays of a text lie to it: the first of the lead (\`lead\`, days back), the
 * nearest and the farthest told as past, the nearest ahead. Written by training/dates/weekdays from ${texts.length} news texts.
 */
export const WEEKDAY_ODDS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
  )
}
