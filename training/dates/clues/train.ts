// npm run train -- dates-clues: what the time words of a news text say of the day it was published.
// For each kind of evidence a table of log-odds by where it lies to the day: counted on TimeBank, AQUAINT
// and MEANTIME (../shared/bench/dates) under the true day, set against false days drawn as a re-poster's
// stamps lie; and a share for each kind by logistic regression. Prints AUC and the share of false days
// caught at 5 % doubt of true ones, in ten-fold cross-validation by document, tables and shares both
// measured on the other nine tenths. Writes src/dates/publication/clue-odds.data.ts. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, type CivilDay, dayNumber } from '../../../src/article/index.ts'
import { cellsOf, type EvidenceCell } from '../../../src/dates/publication/cell.ts'
import { type Clue, findClues } from '../../../src/dates/publication/clue.ts'
import { kindOdds } from '../../../src/dates/publication/likelihood.ts'
import { isWireText } from '../../../src/dates/publication/source-weight.ts'
import { scanDates, sourceOfProse } from '../../../src/dates/scan-dates.ts'
import { decode } from '../../../src/intake/index.ts'
import { readPage } from '../../../src/page/index.ts'
import { readProse } from '../../../src/text/index.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const DATA = join(ROOT, '..', 'shared', 'bench', 'dates')
const OUTPUT = join(ROOT, 'src', 'dates', 'publication', 'clue-odds.data.ts')
const SETS = ['timebank', 'aquaint', 'meantime']
const FOLDS = 10
const FALSE_DAYS = 40
/** So many counts of an even spread are added to each table. */
const SMOOTHING = 6
/** Shares are pulled to this: kinds are not independent. */
const USUAL_SHARE = 0.5
const L2 = 30
const ROUNDS = 300

interface Text {
  readonly day: CivilDay
  readonly truth: readonly EvidenceCell[]
  readonly lies: readonly (readonly EvidenceCell[])[]
}

/** A small congruential generator: the same draws everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}

/** A false day: four of five later than the true one, by days, weeks or years. */
function drawShift(random: () => number): number {
  const size = random()
  const draw = (from: number, count: number) => from + Math.floor(random() * count)
  const days = size < 0.25 ? draw(1, 14) : size < 0.5 ? draw(15, 76) : draw(91, 810)
  return random() < 0.8 ? days : -days
}

interface Gold {
  readonly dct: string
  readonly title?: string
  readonly text: string
  readonly timexes: readonly { start: number; end: number; fn?: string }[]
}

function readTexts(): Text[] {
  const random = generator(20240115)
  return SETS.flatMap((set) => {
    const lines = readFileSync(join(DATA, `${set}.dev.jsonl`), 'utf8')
      .trim()
      .split('\n')
    return lines.flatMap((line) => {
      const gold = JSON.parse(line) as Gold
      const day = gold.dct.slice(0, 10) as CivilDay
      return dayNumber(day) === null ? [] : [readText(gold, day, random)]
    })
  })
}

function readText(gold: Gold, day: CivilDay, random: () => number): Text {
  let { text } = gold
  for (const { start, end, fn } of gold.timexes) {
    if (fn === 'CREATION_TIME')
      text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  }
  const bytes = new TextEncoder().encode(gold.title ? `${gold.title}\n\n${text}` : text)
  const prose = readProse(readPage(decode({ source: 'text', bytes, contentType: 'text/plain' })))
  const clues: Clue[] = findClues(prose, scanDates(sourceOfProse(prose)))
  const isWire = isWireText(prose)
  const lies = Array.from({ length: FALSE_DAYS }, () =>
    cellsOf(clues, isWire, addDays(day, drawShift(random))),
  )
  return { day, truth: cellsOf(clues, isWire, day), lies }
}

/** Not measured: no true text tells a later day as past. */
const CONTRADICTION = -4

type Tables = Record<string, Record<string, number>>

function count(into: Tables, cells: readonly EvidenceCell[], weight: number): void {
  const numbers = new Map<string, number>()
  for (const { kind } of cells) numbers.set(kind, (numbers.get(kind) ?? 0) + 1)
  for (const { kind, cell } of cells) {
    const table = into[kind] ?? {}
    into[kind] = table
    table[cell] = (table[cell] ?? 0) + weight / Math.sqrt(numbers.get(kind) ?? 1)
  }
}

function lend(tables: Tables, from: string, to: string): void {
  const table = tables[to] ?? {}
  tables[to] = table
  for (const [cell, value] of Object.entries(tables[from] ?? {}))
    table[cell] = (table[cell] ?? 0) + value
}

/** How much likelier each cell is under the true day than under a false one, as a logarithm. */
function measure(texts: readonly Text[]): Tables {
  const truth: Tables = {}
  const lies: Tables = {}
  for (const text of texts) {
    count(truth, text.truth, 1)
    for (const lie of text.lies) count(lies, lie, 1 / text.lies.length)
  }
  // Agencies file on the day itself; pages print their texts the day after too, as other leads show.
  lend(truth, 'lead', 'lead-wire')
  lend(lies, 'lead', 'lead-wire')
  const sum = (table: Record<string, number> = {}) =>
    Object.values(table).reduce((total, value) => total + value, 0)
  const odds: Tables = { contradiction: { later: CONTRADICTION } }
  for (const kind of Object.keys(lies).sort()) {
    if (kind === 'contradiction') continue
    const cells = Object.keys({ ...lies[kind], ...truth[kind] }).sort()
    odds[kind] = Object.fromEntries(
      cells.map((cell) => {
        const even = ((lies[kind]?.[cell] ?? 0) + 0.02) / (sum(lies[kind]) + 0.02 * cells.length)
        const seen =
          ((truth[kind]?.[cell] ?? 0) + SMOOTHING * even) / (sum(truth[kind]) + SMOOTHING)
        return [cell, Number(Math.log(seen / even).toFixed(2))]
      }),
    )
  }
  return odds
}

type Example = readonly [ReadonlyMap<string, number>, boolean]
type Shares = Record<string, number>

const oddsOf = (values: ReadonlyMap<string, number>, shares: Shares): number =>
  [...values].reduce((sum, [kind, value]) => sum + value * (shares[kind] ?? 0), 0)

function fitShares(examples: readonly Example[]): Shares {
  const kinds = [...new Set(examples.flatMap(([values]) => [...values.keys()]))].sort()
  const shares: Shares = Object.fromEntries(
    kinds.map((kind) => [kind, kind === 'contradiction' ? 1 : USUAL_SHARE]),
  )
  const squares: Shares = {}
  for (let round = 0; round < ROUNDS; round++) {
    const slope: Shares = Object.fromEntries(
      kinds.map((kind) => [kind, L2 * (USUAL_SHARE - (shares[kind] ?? 0))]),
    )
    for (const [values, isTrue] of examples) {
      const miss = Number(isTrue) - 1 / (1 + Math.exp(-oddsOf(values, shares)))
      for (const [kind, value] of values) slope[kind] = (slope[kind] ?? 0) + miss * value
    }
    for (const kind of kinds) {
      if (kind === 'contradiction') continue
      const value = slope[kind] ?? 0
      squares[kind] = (squares[kind] ?? 0) + value ** 2
      const step = (0.3 * value) / (Math.sqrt(squares[kind] ?? 0) + 1e-9)
      shares[kind] = Math.max(0, (shares[kind] ?? 0) + step)
    }
  }
  return shares
}

function learn(texts: readonly Text[]): { tables: Tables; shares: Shares } {
  const tables = measure(texts)
  const examples = texts.flatMap(({ truth, lies }): Example[] => [
    [kindOdds(truth, tables), true],
    ...lies.slice(0, 4).map((lie): Example => [kindOdds(lie, tables), false]),
  ])
  return { tables, shares: fitShares(examples) }
}

/** AUC, and the share of false days below the doubt that 5 % of true ones have. */
function crossValidate(texts: readonly Text[]): { auc: string; caught: string } {
  const truths: number[] = []
  const lies: number[] = []
  const random = generator(7)
  const folds = texts.map(() => Math.floor(random() * FOLDS))
  for (let fold = 0; fold < FOLDS; fold++) {
    const { tables, shares } = learn(texts.filter((_, index) => folds[index] !== fold))
    for (const text of texts.filter((_, index) => folds[index] === fold)) {
      truths.push(oddsOf(kindOdds(text.truth, tables), shares))
      for (const lie of text.lies.slice(4, 14)) lies.push(oddsOf(kindOdds(lie, tables), shares))
    }
  }
  let wins = 0
  for (const truth of truths)
    for (const lie of lies) wins += truth > lie ? 1 : truth === lie ? 0.5 : 0
  const limit = [...truths].sort((a, b) => a - b)[Math.floor(truths.length * 0.05)] ?? 0
  return {
    auc: (wins / truths.length / lies.length).toFixed(3),
    caught: `${((100 * lies.filter((lie) => lie < limit).length) / lies.length).toFixed(1)} %`,
  }
}

const print = (table: Record<string, number>, indent: string): string =>
  Object.entries(table)
    .map(
      ([key, value]) =>
        `${indent}${/^[a-z]+$/.test(key) ? key : `'${key}'`}: ${Number(value.toFixed(2))},`,
    )
    .join('\n')

/** Cross-validates, prints it, and writes the tables. */
export function train(): void {
  const texts = readTexts()
  process.stdout.write(`${JSON.stringify(crossValidate(texts))}\n`)
  const { tables, shares } = learn(texts)
  writeFileSync(
    OUTPUT,
    `/**
 * Log-odds of a day of publication by where the time words of a text lie to it, for each kind of
 * evidence. Written by training/dates/clues from ${texts.length} news texts of 1989 to 2013.
 */
export const CLUE_ODDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${Object.entries(tables)
  .map(
    ([kind, table]) =>
      `  ${/^[a-z]+$/.test(kind) ? kind : `'${kind}'`}: {\n${print(table, '    ')}\n  },`,
  )
  .join('\n')}
}

/** How much of its log-odds each kind keeps, for kinds are not independent. */
export const CLUE_SHARES: Readonly<Record<string, number>> = {
${print(shares, '  ')}
}
`,
  )
}
