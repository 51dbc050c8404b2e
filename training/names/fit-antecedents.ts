// npm run train -- antecedents
//
// Fits models/antecedents.txt on gap.train and GUM: small nets over src/names/discourse/antecedent-features.ts that score
// whom a pronoun may mean beside the others and nobody. Twice: what a pronoun means depends on what those before it were
// taken to mean. Deterministic.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { CORPORA } from '../../sets/corpora/corpora.data.ts'
import {
  type AntecedentModel,
  type AntecedentNets,
  scoreOf,
} from '../../src/names/discourse/antecedent-model.ts'
import {
  type AntecedentExample,
  type ExampleSource,
  gapSources,
  gumSources,
} from './antecedent-examples.ts'
import { type FitSettings, fitNets } from './fit-nets.ts'

const GAP = '../shared/bench/pronouns/gap.train.jsonl.gz'
const GAP_DEV = '../shared/bench/pronouns/gap.dev.jsonl.gz'
const MODELS = new URL('../../models/', import.meta.url)
const ROUNDS = 2
const ONE: FitSettings = {
  nets: 3,
  hidden: 16,
  epochs: 10,
  rate: 0.05,
  decay: 0.0005,
  least: 4,
  seed: 1,
}
const SEVERAL: FitSettings = { ...ONE, nets: 3, hidden: 8, epochs: 6, decay: 0.002 }

const NOTHING: AntecedentModel = { one: () => 0, several: () => 0 }

interface Fitted {
  readonly one: AntecedentNets
  readonly several: AntecedentNets
}

const modelOf = ({ one, several }: Fitted): AntecedentModel => ({
  one: scoreOf(one),
  several: scoreOf(several),
})

export function train(): void {
  const sources = [...gapSources(GAP), ...gumSources('gum-train-open')]
  const { fitted, counts } = fitRounds(sources)
  const text = `${linesOf(fitted.one)}\n\n${linesOf(fitted.several)}\n`
  writeFileSync(new URL('antecedents.txt', MODELS), text)
  writeFileSync(new URL('antecedents.md', MODELS), card(text, counts, scoresOf(modelOf(fitted))))
}

function fitRounds(sources: readonly ExampleSource[]): {
  fitted: Fitted
  counts: readonly number[]
} {
  let model = NOTHING
  let fitted: Fitted | null = null
  let counts: readonly number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const examples = sources.flatMap((source) => source(model))
    const several = examples.filter(({ isSeveral }) => isSeveral)
    const one = examples.filter(({ isSeveral }) => !isSeveral)
    fitted = { one: fitNets(one, ONE), several: fitNets(several, SEVERAL) }
    model = modelOf(fitted)
    counts = [one.length, several.length]
    process.stderr.write(`round ${round + 1}: ${counts.join(', ')} pronouns\n`)
  }
  return { fitted: fitted as Fitted, counts }
}

/** A table row: the share of pronouns that are read right in texts that the nets were not fitted on. */
function scoresOf(model: AntecedentModel): string {
  const gap = gapSources(GAP_DEV).flatMap((source) => source(model))
  const gum = gumSources('gum-dev-open').flatMap((source) => source(model))
  const share = (examples: readonly AntecedentExample[], score: AntecedentModel['one']) => {
    const right = examples.filter((example) => isRight(example, score)).length
    return ((100 * right) / examples.length).toFixed(1)
  }
  const one = gum.filter(({ isSeveral }) => !isSeveral)
  const several = gum.filter(({ isSeveral }) => isSeveral)
  return `| ${share(gap, model.one)} | ${share(one, model.one)} | ${share(several, model.several)} |`
}

function isRight({ rows, right }: AntecedentExample, score: AntecedentModel['one']): boolean {
  const scores = rows.map((row) => score(Object.fromEntries(row)))
  return right[scores.indexOf(Math.max(...scores))] === true
}

const hundredths = (values: Iterable<number>): string =>
  [...values].map((value) => Math.round(value * 100)).join('\t')

const linesOf = ({ nets, hidden, out, rows }: AntecedentNets): string =>
  [
    `nets\t${nets}\t${hidden}`,
    `out\t${hundredths(out)}`,
    ...[...rows].map(([name, values]) => `${name}\t${hundredths(values)}`),
  ].join('\n')

const licenceOf = (name: string): string =>
  CORPORA.find((corpus) => corpus.name === name)?.licence ?? ''

const card = (text: string, counts: readonly number[], scores: string): string => `# antecedents.txt

Whom "he", "she" and "they" mean: small networks (${ONE.nets} of ${ONE.hidden} hidden units for one, ${SEVERAL.nets} of ${SEVERAL.hidden} for several) over the
features of \`src/names/discourse/antecedent-features.ts\`, weights in hundredths. Read by \`src/names/discourse/antecedent-model.ts\`;
${Buffer.byteLength(text)} bytes.

- **sha256** \`${createHash('sha256').update(text).digest('hex')}\`
- **Script** \`npm run train -- antecedents\` (\`training/names\`), from \`../shared\`
- **Settings** for one ${ONE.epochs} epochs, rate ${ONE.rate}, decay ${ONE.decay}; for several ${SEVERAL.epochs}, ${SEVERAL.rate}, ${SEVERAL.decay}; seed ${ONE.seed}

## Data

No text is in the weights: names of features with numbers. ${counts[0]} pronouns of one, ${counts[1]} of several.

| corpus | what was learned | licence as stated there |
| --- | --- | --- |
| gap-train | GAP's development part (Webster et al. 2018): which of two names in a text of Wikipedia | Apache-2.0; texts CC BY-SA 3.0 |
| gum-train-open | every pronoun, by its coreference | ${licenceOf('gum-train-open')} |

## Scores on the development sets

Pronouns read right among those whom the names found allow, in per cent:

| gap.dev | gum-dev-open, he and she | gum-dev-open, they |
| ---: | ---: | ---: |
${scores}
`
