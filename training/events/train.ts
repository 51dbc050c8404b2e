// npm run train -- events: is what a frame tells an event of politics, law, conflict or aid? Logistic regression over
// src/events/gate/gate-features.ts; first how far each word is of these topics. Judged rows (judgements.tsv, own judgement),
// the coded sentences of gsr and plv as events, what frames find in reviews, letters and questions of EWT as none.
// Prints what it does on judged rows in ten-fold cross-validation by document. Deterministic.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { type Judged, readExamples } from './examples.ts'
import { fitTopics } from './fit-topics.ts'
import { fitLogistic, score } from './logistic.ts'

const MODELS = new URL('../../models/', import.meta.url)
const FOLDS = 10
/** Strength of the pull of all weights to zero. */
const PULL = 5
/** A weight or topic nearer to zero than this, in hundredths, is left out. */
const LEAST_WEIGHT = 4
const LEAST_TOPIC = 25

export function train(options: readonly string[]): void {
  const topics = fitTopics()
  const examples = readExamples(topics)
  const judged = examples.filter(({ judged }) => judged)
  const predictions = crossValidate(examples)
  report(judged, predictions)
  if (options.includes('--try')) return
  const weights = fitLogistic(examples, PULL)
  const lines = [
    ...[...weights].map(
      ([name, value]) => ['w', name, Math.round(value * 100), LEAST_WEIGHT] as const,
    ),
    ...[...topics].map(
      ([name, value]) => ['t', name, Math.round(value * 100), LEAST_TOPIC] as const,
    ),
  ]
    .filter(([, , value, least]) => Math.abs(value) >= least)
    .map(([kind, name, value]) => `${kind}\t${name}\t${value}`)
  const text = `${lines.join('\n')}\n`
  writeFileSync(new URL('events.txt', MODELS), text)
  writeFileSync(new URL('events.md', MODELS), card(text, examples, predictions))
}

function crossValidate(examples: readonly Judged[]): Map<Judged, number> {
  const found = new Map<Judged, number>()
  const foldOf = ({ document }: Judged) =>
    Number.parseInt(createHash('sha256').update(document).digest('hex').slice(0, 6), 16) % FOLDS
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitLogistic(
      examples.filter((one) => foldOf(one) !== fold),
      PULL,
    )
    for (const one of examples)
      if (foldOf(one) === fold) found.set(one, score(weights, one.features))
  }
  return found
}

/** Right events kept and others let through, at some thresholds. */
function tableOf(judged: readonly Judged[], predictions: ReadonlyMap<Judged, number>): string[] {
  return [0.2, 0.3, 0.4, 0.5, 0.6].map((least) => {
    const kept = judged.filter((one) => (predictions.get(one) ?? 0) >= least)
    const right = kept.filter(({ isEvent }) => isEvent).length
    const all = judged.filter(({ isEvent }) => isEvent).length
    const percent = (part: number, whole: number) => ((part / whole) * 100).toFixed(1)
    return `| ${least} | ${percent(right, all)} | ${percent(right, kept.length)} |`
  })
}

function report(judged: readonly Judged[], predictions: ReadonlyMap<Judged, number>): void {
  process.stdout.write(`${judged.length} judged\n${tableOf(judged, predictions).join('\n')}\n`)
}

const card = (
  text: string,
  examples: readonly Judged[],
  predictions: ReadonlyMap<Judged, number>,
): string => {
  const judged = examples.filter((one) => one.judged)
  const yes = judged.filter(({ isEvent }) => isEvent).length
  return `# events.txt

Tells events of politics, law, conflict and aid from other happenings that the frames of \`src/events\` catch: a logistic
regression. Lines \`w\`: a feature of \`src/events/gate/gate-features.ts\` and its weight in hundredths; lines \`t\`: how far a word is
of these topics, in hundredths. Read by \`src/events/gate/event-gate.ts\`; ${text.length} bytes.

- **sha256** \`${createHash('sha256').update(text).digest('hex')}\`
- **Script** \`npm run train -- events\` (\`training/events\`), from \`../shared\`
- **Settings** pull ${PULL}, ${FOLDS} folds by document

## Data

No text is in the weights: names of features, and single words with a number.

| corpus | what was learned | licence as stated there |
| --- | --- | --- |
| worldwide-train | ${judged.length} events of 148 documents of these four, judged by hand (\`training/events/judgements.tsv\`): ${yes} right | none stated; train and measure only |
| polnear-train | the same | see \`../shared/bench/claims/README.md\` |
| gum-train-open | the same | annotations CC BY 4.0 |
| ud-ewt-train | the same; what frames find in its reviews, letters and answers, as no events | CC BY-SA 4.0 |
| gsr.dev, plv.dev | coded sentences, as events | CC BY-SA 4.0; none stated |
| glove-100d-100k | vectors, from which the topics of words come | PDDL 1.0 |

## Scores on the development sets

The judged rows in ten-fold cross-validation by document:

| least likelihood | right events kept, % | of what is kept right, % |
| --- | ---: | ---: |
${tableOf(judged, predictions).join('\n')}
`
}
