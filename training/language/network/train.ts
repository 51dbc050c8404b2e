import { appendFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corporaFor } from '../../../sets/corpora/corpora.data.ts'
import { readTrees } from '../../../sets/corpora/read-trees.ts'
import { NAME_TAGS } from '../../../src/language/network/name-tags.ts'
import type { Shape } from '../../../src/language/network/shape.ts'
import { epochBatches, shareOf } from './batches.ts'
import { scoreNames, scoreTrees } from './evaluate.ts'
import type { Corpora, Example } from './example.ts'
import { openGradientKernel } from './gradient-kernel.ts'
import { labelsOf, makeEncoder, makeExamples } from './make-examples.ts'
import { networkGradient } from './network-gradient.ts'
import { networkOf, withRunning } from './network-of.ts'
import { moveNumbers, type Optimiser, openOptimiser } from './optimiser.ts'
import { seededRandom } from './random.ts'
import { loadState, saveState } from './run-state.ts'
import { PHASES, type Phase, SETTINGS, type Settings } from './settings.data.ts'
import { addSilverTrees } from './silver-trees.ts'
import { initialise, openTrainee, type Trainee } from './trainee.ts'
import { readWordVectors } from './word-vectors.ts'
import { writeCard } from './write-card.ts'
import { writeModel } from './write-model.ts'

const MODEL = join(import.meta.dirname, '..', '..', '..', 'models', 'language.bin')

interface Run {
  readonly trainee: Trainee
  readonly optimiser: Optimiser
  readonly examples: Corpora
  readonly settings: Settings
  readonly encode: ReturnType<typeof makeEncoder>
  readonly log: (line: string) => void
}

/** The phase of an epoch, and how many epochs came before it. */
function phaseOf(epoch: number): { readonly phase: Phase; readonly before: number } {
  let before = 0
  for (const phase of PHASES) {
    if (epoch < before + phase.epochs) return { phase, before }
    before += phase.epochs
  }
  throw new Error(`no phase has an epoch ${epoch + 1}`)
}

const ALL_EPOCHS = PHASES.reduce((sum, { epochs }) => sum + epochs, 0)

/** The corpora that an epoch reads. */
const readIn = (phase: Phase, epoch: number, examples: Corpora): Corpora =>
  new Map([...examples].filter(([corpus]) => shareOf(corpus, epoch, phase) > 0))

function runEpoch({ trainee, optimiser, examples, settings, log }: Run, epoch: number): void {
  const random = seededRandom(settings.seed + 1 + epoch)
  const { phase, before } = phaseOf(epoch)
  const batches = epochBatches(examples, settings, { epoch, phase }, random)
  const steps = batches.length * phase.epochs
  const dropout = { ...settings.dropout, word: phase.word ?? settings.dropout.word }
  const weights = { names: settings.nameWeight, silver: phase.silver ?? 1 }
  const sums = { arcs: 0, relations: 0, tags: 0, names: 0 }
  const counts = { trees: 0, names: 0 }
  const began = process.cpuUsage().user
  batches.forEach((batch: Example[], index) => {
    const losses = networkGradient(trainee, batch, dropout, random, weights)
    const silver = batch.some((example) => example.silver)
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) {
      if (key === 'names' || !silver) sums[key] += losses[key]
    }
    if (batch.some(({ tree, silver }) => tree && !silver)) counts.trees++
    if (batch.some(({ names }) => names)) counts.names++
    const step = (epoch - before) * batches.length + index
    moveNumbers(trainee, optimiser, batch, settings, { phase, step, steps })
    if (index % 200 === 199) {
      const seconds = Math.round((process.cpuUsage().user - began) / 1e6)
      process.stderr.write(`epoch ${epoch + 1}: ${index + 1}/${batches.length}, ${seconds} CPU s\n`)
    }
  })
  const seconds = Math.round((process.cpuUsage().user - began) / 1e6)
  const mean = (sum: number, count: number): string => (sum / count).toFixed(3)
  log(
    `epoch ${epoch + 1}: arcs ${mean(sums.arcs, counts.trees)}, relations ${mean(sums.relations, counts.trees)}, tags ${mean(sums.tags, counts.trees)}, names ${mean(sums.names, counts.names)}; ${seconds} CPU s`,
  )
}

function logScores({ trainee, optimiser, encode, log }: Run): void {
  withRunning(trainee, optimiser, () => {
    const network = networkOf(trainee, encode)
    for (const name of ['gum-news-dev', 'ud-ewt-dev'] as const) {
      const { upos, xpos, uas, las } = scoreTrees(network, name)
      log(`  ${name}: UPOS ${upos} XPOS ${xpos} UAS ${uas} LAS ${las}`)
    }
    for (const name of ['worldwide-dev', 'crossner-politics-dev', 'uner-ewt-dev30'] as const) {
      log(`  ${name}: F1 ${scoreNames(network, name)}`)
    }
  })
}

/** Trains from an epoch on to the last. */
function runEpochs(run: Run, first: number, state: string, scoreEvery: number): void {
  const { trainee, optimiser, encode } = run
  let { examples } = run
  for (let epoch = first; epoch < ALL_EPOCHS; epoch++) {
    const { phase, before } = phaseOf(epoch)
    if (phase.silver && (epoch === before || epoch === first)) {
      // The teacher is what the phase before left: kept, so that a run that resumes has the same.
      const teacher = `${state}.teacher`
      if (epoch === before) saveState(teacher, trainee, optimiser, epoch)
      else loadState(teacher, trainee, optimiser)
      examples = withRunning(trainee, optimiser, () =>
        addSilverTrees(networkOf(trainee, encode), readIn(phase, epoch, run.examples)),
      )
      if (epoch !== before) loadState(state, trainee, optimiser)
    }
    runEpoch({ ...run, examples }, epoch)
    saveState(state, trainee, optimiser, epoch + 1)
    if ((epoch + 1) % scoreEvery === 0) logScores(run)
  }
}

/**
 * Trains the network and writes `models/language.bin`.
 *
 *   npm run train -- language [--folder training/language/run] [--set name=number …] [--score-every 1] [--write-only]
 *
 * The folder keeps the log and, after each epoch, what is needed to go on: run again, it resumes. `--write-only`
 * writes the model as it stands after the last whole epoch.
 */
export async function train(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      folder: { type: 'string', default: 'training/language/run' },
      set: { type: 'string', multiple: true, default: [] },
      'score-every': { type: 'string', default: '1' },
      'write-only': { type: 'boolean', default: false },
    },
  })
  const settings = { ...SETTINGS } as Settings
  for (const each of values.set) {
    const [name, number] = each.split('=') as [keyof Settings, string]
    Object.assign(settings, { [name]: Number(number) })
  }
  mkdirSync(values.folder, { recursive: true })
  const log = (line: string): void => {
    process.stdout.write(`${line}\n`)
    appendFileSync(join(values.folder, 'log.txt'), `${line}\n`)
  }
  const vectors = readWordVectors(settings.vectorWords)
  const encode = makeEncoder(vectors, settings)
  const labels = labelsOf(corporaFor('trees', 'train').flatMap((each) => readTrees(each)))
  const shape: Shape = {
    vector: vectors.width,
    feature: settings.feature,
    featureRows: settings.featureRows,
    hidden: settings.hidden,
    layers: settings.layers,
    arc: settings.arc,
    relation: settings.relation,
    name: settings.name,
    ...labels,
    nameTags: NAME_TAGS,
  }
  const kernel = await openGradientKernel()
  const trainee = openTrainee(kernel, shape)
  const optimiser = openOptimiser(trainee)
  initialise(trainee, seededRandom(settings.seed))
  const examples = makeExamples(encode, labels)
  const run: Run = { trainee, optimiser, examples, settings, encode, log }
  const state = join(values.folder, 'state.bin')
  const first = existsSync(state) ? loadState(state, trainee, optimiser) : 0
  if (first === 0) log(JSON.stringify({ ...settings, phases: PHASES }))
  if (!values['write-only']) runEpochs(run, first, state, Number(values['score-every']))
  withRunning(trainee, optimiser, () => writeModel(trainee, vectors, MODEL))
  writeCard(MODEL, settings)
}
