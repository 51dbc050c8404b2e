// npm run train -- antecedents
//
// Fits the weights of `src/names/discourse` on gap.train: a softmax over those whom a pronoun may mean and nobody, by
// gradient descent. Twice: what a pronoun means depends on what those before it were taken to mean.
import { writeFileSync } from 'node:fs'
import { readLines } from '../../sets/read-lines.ts'
import { articleFromText, type Span } from '../../src/article/index.ts'
import { analyse } from '../../src/language/index.ts'
import { chooseAntecedents } from '../../src/names/discourse/choose-antecedents.ts'
import { namedBundles } from '../../src/names/find-names.ts'
import { personPlaces } from '../../src/names/group/attach-pronouns.ts'
import type { Bundle } from '../../src/names/group/entity-draft.ts'
import { readProse } from '../../src/text/index.ts'

interface Line {
  readonly text: string
  readonly pronoun: Span
  readonly a: Span
  readonly b: Span
  readonly gold: 'a' | 'b' | null
}

/** One pronoun: the features of each candidate, and whether it may be the answer. */
interface Item {
  readonly rows: readonly (readonly [name: string, value: number][])[]
  readonly right: readonly boolean[]
  readonly nobody: boolean
}

type Weights = Record<string, number>

const ROUNDS = 2
const EPOCHS = 40
const RATE = 0.05
const DECAY = 0.0005
const TARGET = 'src/names/discourse/antecedent-weights.data.ts'

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function itemsOf(lines: readonly Line[], weights: Weights): Item[] {
  return lines.flatMap(({ text, pronoun, a, b, gold }) => {
    const analysis = analyse(readProse(articleFromText(text)))
    const names = (bundle: Bundle | null, span: Span) =>
      bundle?.mentions.some((mention) => mention.type === 'name' && touches(mention, span)) ?? false
    const items: Item[] = []
    chooseAntecedents(analysis, personPlaces(namedBundles(analysis)), weights, (choice) => {
      if (choice.pronoun.start !== pronoun.start) return
      const right = choice.candidates.map(({ referent: { item } }) => {
        const [isA, isB] = [names(item, a), names(item, b)]
        return gold === null ? !isA && !isB : gold === 'a' ? isA : isB
      })
      if (gold !== null && !right.includes(true)) return
      const rows = choice.candidates.map(({ features }) =>
        Object.entries(features).filter(([, value]) => value !== 0),
      )
      items.push({ rows, right, nobody: gold === null })
    })
    return items
  })
}

function fitWeights(items: readonly Item[]): Weights {
  const weights: Weights = {}
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { rows, right, nobody } of items) {
      const scores = rows.map((row) =>
        Math.exp(row.reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0)),
      )
      const all = scores.reduce((sum, score) => sum + score, 1)
      const good = scores.reduce((sum, score, at) => sum + (right[at] ? score : 0), nobody ? 1 : 0)
      rows.forEach((row, at) => {
        const score = scores[at] as number
        const gradient = (right[at] ? score / good : 0) - score / all
        for (const [name, value] of row)
          weights[name] = (weights[name] ?? 0) * (1 - DECAY * RATE) + RATE * gradient * value
      })
    }
  }
  return weights
}

export function train(): void {
  const lines = readLines<Line>('../shared/bench/pronouns/gap.train.jsonl.gz')
  let weights: Weights = {}
  for (let round = 0; round < ROUNDS; round++) {
    const items = itemsOf(lines, weights)
    weights = fitWeights(items)
    process.stderr.write(`round ${round + 1}: ${items.length} pronouns\n`)
  }
  const rows = Object.entries(weights)
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  '${name}': ${weight},`)
  writeFileSync(
    TARGET,
    `/**
 * What speaks for and against somebody being meant by "he" or "she" (\`antecedent-features.ts\`); of nobody the score is 0.
 * Fitted by \`npm run train -- antecedents\` on GAP's development part (Webster et al. 2018, Apache-2.0; texts of Wikipedia,
 * CC BY-SA 3.0). Do not edit.
 */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
}
`,
  )
}
