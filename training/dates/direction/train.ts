// npm run train -- dates-direction: on which side of its text's day a bare weekday, month or date lies.
// Logistic regression on the words around it (src/dates/cue.ts) and its nearness; gold: TimeBank,
// AQUAINT, MEANTIME and GUM news of ../shared/bench/dates. Prints right answers in ten-fold
// cross-validation by document, writes src/dates/direction-weights.data.ts. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  articleFromText,
  type CivilDay,
  dayNumber,
  hull,
  weekdayOf,
} from '../../../src/article/index.ts'
import { readCues } from '../../../src/dates/cue.ts'
import { calendarFeatures } from '../../../src/dates/direction.ts'
import type { Expression } from '../../../src/dates/expression.ts'
import { type Scanned, scanDates, sourceOfProse } from '../../../src/dates/scan-dates.ts'
import { readProse } from '../../../src/text/index.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const DATA = join(ROOT, '..', 'shared', 'bench', 'dates')
const WEIGHTS = join(ROOT, 'src', 'dates', 'direction-weights.data.ts')
const SETS = ['timebank', 'aquaint', 'meantime', 'gum-news']
const FOLDS = 10
/** Strength of the pull of all weights to what grammar says, or zero. */
const L2 = 1
const ROUNDS = 400
/** What grammar alone says; the few examples of each only correct it. */
const PRIOR: Readonly<Record<string, number>> = {
  'verb:will': 3,
  'verb:is-to': 3,
  'verb:plan': 2,
  'verb:report': -2.5,
  'verb:past': -2,
  'following:will': 2,
  'following:past': -1,
  soonest: 2,
  'before:until': 1,
}
const WEEKDAY_PROOF = -0.5

type Kind = 'weekday' | 'month' | 'day'

interface Example {
  readonly document: string
  readonly kind: Kind
  readonly features: readonly (readonly [string, number])[]
  readonly isFuture: boolean
}

interface Gold {
  readonly id: string
  readonly dct: string
  readonly title?: string
  readonly text: string
  readonly timexes: readonly { start: number; end: number; value: string; fn?: string }[]
}

function readExamples(set: string): Example[] {
  const lines = readFileSync(join(DATA, `${set}.dev.jsonl`), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as Gold).flatMap(examplesOf)
}

function examplesOf(gold: Gold): Example[] {
  const day = gold.dct.slice(0, 10) as CivilDay
  if (dayNumber(day) === null) return []
  const article = articleFromText(gold.text, gold.title ? { title: gold.title } : {})
  const prose = readProse(article)
  return scanDates(sourceOfProse(prose)).flatMap((entry) => {
    const { line, match, rangeFrom } = entry
    const first = line.lexemes[match.start]
    const last = line.lexemes[match.end - 1]
    if (!first || !last || rangeFrom !== undefined) return []
    const span = hull(prose.place({ start: first.start, end: last.end }))
    const own = gold.timexes.find((timex) => timex.start < span.end && span.start < timex.end)
    const answer = own && own.fn !== 'CREATION_TIME' ? answerOf(entry, own.value, day) : null
    if (!answer) return []
    const cues = readCues(line, match.start, match.end).names
    const features = [
      ['bias', 1] as const,
      ...cues.map((name) => [name, 1] as const),
      ...calendarFeatures(answer.kind, answer.ahead),
    ]
    return [{ document: gold.id, kind: answer.kind, isFuture: answer.isFuture, features }]
  })
}

interface Answer {
  readonly kind: Kind
  readonly isFuture: boolean
  readonly ahead: number
}

/** Null where the gold is neither the last one nor the next one, or is the day or month itself. */
function answerOf({ match }: Scanned, value: string, day: CivilDay): Answer | null {
  const expression = core(match.expression)
  const gold = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(value)
  if (!gold) return null
  const exact = gold[3] ? dayNumber(gold[0] as CivilDay) : null
  const off = exact === null ? null : exact - (dayNumber(day) ?? 0)
  if (expression.kind === 'weekday') {
    if (expression.step !== undefined || expression.weekStep !== undefined) return null
    const back = (weekdayOf(day) - expression.weekday + 7) % 7
    if (back === 0 || (off !== -back && off !== 7 - back)) return null
    return { kind: 'weekday', isFuture: off > 0, ahead: 7 - back }
  }
  if (expression.kind !== 'month' && expression.kind !== 'day') return null
  if ('near' in expression && expression.near !== undefined) return null
  const { year, step, toldStep, month } = expression
  if (year !== undefined || step !== undefined || toldStep !== undefined) return null
  if (month !== Number(gold[2])) return null
  const months =
    Number(gold[1]) * 12 + month - Number(day.slice(0, 4)) * 12 - Number(day.slice(5, 7))
  const gap = expression.kind === 'month' ? months : off === null ? 0 : off / 30.4
  if (gap === 0 || Math.abs(gap) >= 12) return null
  return { kind: expression.kind, isFuture: gap > 0, ahead: gap > 0 ? gap : gap + 12 }
}

function core(expression: Expression): Expression {
  if (expression.kind === 'modified') return core(expression.of)
  const isPart = expression.kind === 'part' || expression.kind === 'clock'
  return isPart && expression.day ? core(expression.day) : expression
}

type Weights = Map<string, number>

const oddsOf = (weights: Weights, { features }: Example): number =>
  features.reduce((sum, [name, size]) => sum + (weights.get(name) ?? 0) * size, 0)

/** Gradient ascent with a step of its own for each weight (AdaGrad). */
function fitWeights(examples: readonly Example[]): Weights {
  const names = [
    ...new Set(examples.flatMap(({ features }) => features.map(([name]) => name))),
  ].sort()
  const weights: Weights = new Map(names.map((name) => [name, 0]))
  const squares = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Map(
      names.map((name) => {
        const pull = (PRIOR[name] ?? 0) - (weights.get(name) ?? 0)
        return [name, name === 'bias' ? 0 : L2 * pull]
      }),
    )
    for (const example of examples) {
      const miss = Number(example.isFuture) - 1 / (1 + Math.exp(-oddsOf(weights, example)))
      for (const [name, size] of example.features)
        slope.set(name, (slope.get(name) ?? 0) + miss * size)
    }
    for (const [name, value] of slope) {
      const square = (squares.get(name) ?? 0) + value ** 2
      squares.set(name, square)
      weights.set(name, (weights.get(name) ?? 0) + (0.5 * value) / (Math.sqrt(square) + 1e-9))
    }
  }
  return weights
}

/** Right answers by kind and side, each document judged by weights that have not seen it. */
function crossValidate(examples: readonly Example[]): Record<string, string> {
  const documents = [...new Set(examples.map(({ document }) => document))]
  const foldOf = new Map(documents.map((document, index) => [document, index % FOLDS]))
  const right = new Map<string, [number, number]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(examples.filter(({ document }) => foldOf.get(document) !== fold))
    for (const example of examples.filter(({ document }) => foldOf.get(document) === fold)) {
      const proof = example.kind === 'weekday' ? WEEKDAY_PROOF : 0
      const isRight = oddsOf(weights, example) > proof === example.isFuture
      const key = `${example.kind} ${example.isFuture ? 'future' : 'past'}`
      const [hits, all] = right.get(key) ?? [0, 0]
      right.set(key, [hits + Number(isRight), all + 1])
    }
  }
  return Object.fromEntries([...right].map(([key, [hits, all]]) => [key, `${hits} of ${all}`]))
}

/** Cross-validates, prints it, and writes the weights. */
export function train(): void {
  const examples = SETS.flatMap(readExamples)
  process.stdout.write(`${JSON.stringify(crossValidate(examples))}\n`)
  const lines = [...fitWeights(examples)].map(([name, weight]) => {
    const key = /^[a-z]+$/.test(name) ? name : `'${name}'`
    return `  ${key}: ${Number(weight.toFixed(2))},`
  })
  writeFileSync(
    WEIGHTS,
    `/** Log-odds of the future. Written by training/dates/direction on ${examples.length} names of news texts. */
export const DIRECTION_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
  )
}
