// npm run train -- copies-direction [GOLD DOCS …]
//
// Fits what each mark of an original is worth (src/copies/direction-weights.data.ts) on the pairs of the dev set
// of ../shared/bench/copies, six times over: as it is, without outlets and bylines, without days, without both, and
// with the pages' furniture blanked as the desk does, so that no single mark is leaned on. Prints the accuracy of five folds (families apart) and the weights.
// Further sets, as pairs of GOLD and DOCS, are only judged, never fitted on.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLines } from '../../sets/read-lines.ts'
import type { CopyInput } from '../../src/copies/copy.ts'
import { sidesOfPair, standingsOf } from '../../src/copies/direction/direction.ts'
import { strengthsOf } from '../../src/copies/direction/direction-evidence.ts'
import { MARKS } from '../../src/copies/direction/direction-marks.ts'
import { markFurniture } from '../../src/copies/find/furniture.ts'
import { findPairs } from '../../src/copies/find/pair.ts'
import { readInput } from '../../src/copies/find/reading.ts'

interface Doc {
  readonly id: string
  readonly title: string
  readonly byline?: string
  readonly outlet?: string
  readonly date?: string
  readonly text: string
}
/** Strengths seen from the true original's side. */
interface Example {
  readonly family: string
  readonly strengths: readonly number[]
}

const ROOT = join(import.meta.dirname, '..', '..')
const FOLDER = join(ROOT, '..', 'shared', 'bench', 'copies')
const VARIANTS = [
  'full',
  'no outlets',
  'no days',
  'neither',
  'body alone',
  'body, neither',
] as const
const FOLDS = 5
const STEPS = 3000
const RATE = 0.5
const DECAY = 0.002
/** What a mark is worth that no page of the set shows. */
const UNSEEN = 1

interface Gold {
  readonly doc?: string
  readonly source?: string
  readonly family: string
  readonly spans?: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
  }[]
}

const blank = (text: string, page: NonNullable<Gold['spans']>): string =>
  page.reduce(
    (all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end),
    text,
  )

function inputOf(
  doc: Doc,
  variant: (typeof VARIANTS)[number],
  page: NonNullable<Gold['spans']>,
): CopyInput {
  const named = ['full', 'no days', 'body alone'].includes(variant)
  const dated = ['full', 'no outlets', 'body alone'].includes(variant)
  return {
    id: doc.id,
    title: doc.title,
    agencies: [],
    text: variant.startsWith('body') ? blank(doc.text, page) : doc.text,
    ...(named && doc.outlet ? { outlet: doc.outlet } : {}),
    ...(named && doc.byline ? { byline: doc.byline } : {}),
    ...(dated && doc.date ? { published: doc.date.slice(0, 10) } : {}),
  }
}

function examplesOf(gold: string, docs: string, variant: (typeof VARIANTS)[number]): Example[] {
  const truth = new Map(
    readLines<Gold>(gold).flatMap((line) => (line.doc ? [[line.doc, line] as const] : [])),
  )
  const inputs = readLines<Doc>(docs).map((doc) =>
    inputOf(doc, variant, truth.get(doc.id)?.spans?.filter(({ type }) => type === 'boiler') ?? []),
  )
  const readings = markFurniture(inputs.map((input) => readInput(input)))
  const pairs = findPairs(readings)
  const standings = standingsOf(readings, pairs)
  return pairs.flatMap((pair) => {
    const [a, b] = sidesOfPair(readings, standings, pair)
    const [idA, idB] = [a.reading.input.id, b.reading.input.id]
    const aIsCopy = truth.get(idA)?.source === idB
    if (!aIsCopy && truth.get(idB)?.source !== idA) return []
    const family = truth.get(aIsCopy ? idA : idB)!.family
    return [{ family, strengths: aIsCopy ? strengthsOf(b, a) : strengthsOf(a, b) }]
  })
}

const dot = (x: readonly number[], y: readonly number[]): number =>
  x.reduce((sum, value, at) => sum + value * y[at]!, 0)

/** Logistic regression without a constant, by gradient descent; no mark may speak against its sense. */
function fitWeights(examples: readonly Example[]): number[] {
  let weights = MARKS.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = MARKS.map(() => 0)
    for (const { strengths } of examples) {
      const miss = 1 / (1 + Math.exp(dot(weights, strengths)))
      for (const [at, strength] of strengths.entries()) gradient[at]! += miss * strength
    }
    weights = weights.map((weight, at) =>
      Math.max(0, weight + RATE * (gradient[at]! / examples.length - DECAY * weight)),
    )
  }
  const isSeen = (at: number) => examples.some(({ strengths }) => strengths[at] !== 0)
  return weights.map((weight, at) => (isSeen(at) ? weight : UNSEEN))
}

const accuracy = (weights: readonly number[], examples: readonly Example[]): string => {
  const right = examples.filter(({ strengths }) => dot(weights, strengths) > 0).length
  return (right / Math.max(1, examples.length)).toFixed(4)
}

const HEAD = `/**
 * What each mark of an original is worth, in log odds at full strength. Fitted by
 * \`training/copies/fit-direction.ts\` on the dev set of made copies; one number a mark, no texts.
 */
export const DIRECTION_WEIGHTS: Readonly<Record<string, number>> = {
`

/** Fits, judges, and writes the weights. */
export function train(more: readonly string[]): void {
  const dev = ['dev.gold.jsonl.gz', 'dev.docs.jsonl.gz'].map((name) => join(FOLDER, name))
  const sets = VARIANTS.map((variant) => ({
    variant,
    examples: examplesOf(dev[0]!, dev[1]!, variant),
  }))
  const families = [...new Set(sets[0]!.examples.map(({ family }) => family))].sort()
  const foldOf = new Map(families.map((family, at) => [family, at % FOLDS]))
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitWeights(
      sets.flatMap(({ examples }) => examples.filter(({ family }) => foldOf.get(family) !== fold)),
    ),
  )
  for (const { variant, examples } of sets) {
    const right = examples.filter(
      ({ family, strengths }) => dot(folds[foldOf.get(family)!]!, strengths) > 0,
    ).length
    console.log(
      `dev, ${variant}: ${(right / examples.length).toFixed(4)} of ${examples.length} (families apart)`,
    )
  }
  const weights = fitWeights(sets.flatMap(({ examples }) => examples))
  for (let at = 0; at + 1 < more.length; at += 2) {
    for (const variant of VARIANTS) {
      const examples = examplesOf(more[at]!, more[at + 1]!, variant)
      console.log(
        `${more[at + 1]}, ${variant}: ${accuracy(weights, examples)} of ${examples.length}`,
      )
    }
  }
  const lines = MARKS.map(({ code }, at) => `  '${code}': ${weights[at]!.toFixed(2)},\n`).join('')
  writeFileSync(join(ROOT, 'src', 'copies', 'direction-weights.data.ts'), `${HEAD}${lines}}\n`)
  console.log(lines)
}
