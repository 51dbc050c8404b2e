import { appendFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { NameLayer } from '../../../src/language/network/name-layer.ts'
import { openNameLayer } from '../../../src/language/network/name-layer.ts'
import { openNetwork } from '../../../src/language/network/open-network.ts'
import { layRows } from '../../../src/language/network/order.ts'
import type { Network } from '../../../src/language/network/read-sentences.ts'
import { cutBatches } from '../network/batches.ts'
import { type GradientKernel, openGradientKernel } from '../network/gradient-kernel.ts'
import { moveSpans, openMeans } from '../network/move-spans.ts'
import { withRunning } from '../network/network-of.ts'
import { type Random, seededRandom } from '../network/random.ts'
import { loadState, saveState } from '../network/run-state.ts'
import { placeOf } from '../network/trainee.ts'
import { openFloatNetwork } from '../roles/float-network.ts'
import { floatWordRows } from '../roles/word-layer-gradient.ts'
import { nameFigures } from './name-figures.ts'
import { type NameBatch, nameGradient } from './name-gradient.ts'
import { type NameExample, type NameReading, nameExamples, readForNames } from './name-readings.ts'
import { initialiseNames, type NameTrainee, openNameTrainee } from './name-trainee.ts'
import { SETTINGS, type Settings, SHARES } from './settings.data.ts'
import { writeNames, writeNamesCard } from './write-names.ts'

const MODELS = join(import.meta.dirname, '..', '..', '..', 'models')
const LANGUAGE = join(MODELS, 'language.bin')
const NAMES = join(MODELS, 'names.bin')

/** The sentences of an epoch: each once, or so often as its corpus's share says, the fraction by chance. */
function chosen(examples: readonly NameExample[], random: Random): NameExample[] {
  return examples.flatMap((example) => {
    const share = Math.max(1, SHARES[example.corpus] ?? 0)
    const times = Math.floor(share) + (random.next() < share % 1 ? 1 : 0)
    return Array.from({ length: times }, () => example)
  })
}

/** The batch of sentences that were read before. */
function batchOf(
  kernel: GradientKernel,
  readings: ReadonlyMap<NameExample, NameReading>,
  batch: readonly NameExample[],
  width: number,
): NameBatch {
  const order = layRows(batch.map(({ length }) => length))
  const states = { at: kernel.take(order.rows * width), width }
  const f = kernel.numbers()
  const read = batch.map((example) => readings.get(example)!)
  read.forEach((own, index) => {
    f.set(own.states, states.at / 4 + order.firsts[index]! * width)
  })
  return {
    order,
    states,
    scores: read.map(({ scores }) => scores),
    allowed: batch.map(({ allowed }) => allowed),
  }
}

/** The trainee's numbers as they are, ready to read. */
function layerOf(trainee: NameTrainee): NameLayer {
  const { kernel, names, shape } = trainee
  const steps = placeOf(trainee, 'name steps').at / 4
  return {
    kernel,
    wordRows: floatWordRows(trainee),
    names,
    bias: placeOf(trainee, 'names bias').at,
    steps: kernel.numbers().slice(steps, steps + shape.nameTags.length ** 2),
  }
}

interface Run {
  readonly trainee: NameTrainee
  readonly optimiser: ReturnType<typeof openMeans>
  readonly network: Network
  readonly examples: readonly NameExample[]
  readonly readings: ReadonlyMap<NameExample, NameReading>
  readonly settings: Settings
  readonly log: (line: string) => void
}

function runEpoch(run: Run, epoch: number): void {
  const { trainee, optimiser, examples, readings, settings, log } = run
  const { kernel, shape, count } = trainee
  const random = seededRandom(settings.seed + 1 + epoch)
  const batches = random.shuffle(cutBatches(chosen(examples, random), settings.batchWords, random))
  const dropout = {
    state: settings.dropState,
    layer: settings.dropLayer,
    recurrent: settings.dropRecurrent,
  }
  const began = process.cpuUsage().user
  let loss = 0
  batches.forEach((batch, index) => {
    const mark = kernel.mark()
    loss += nameGradient(trainee, batchOf(kernel, readings, batch, shape.state), dropout, random)
    kernel.release(mark)
    const progress = {
      step: epoch * batches.length + index,
      steps: batches.length * settings.epochs,
    }
    moveSpans(trainee, optimiser, [{ at: 0, length: count }], settings, progress)
  })
  const seconds = Math.round((process.cpuUsage().user - began) / 1e6)
  log(`epoch ${epoch + 1}: names ${(loss / batches.length).toFixed(4)}; ${seconds} CPU s`)
}

/**
 * Trains the layer that reads for names on the states of the network that ships, and writes `models/names.bin`.
 *
 *   npm run train -- names [--folder training/language/run/names] [--set name=number …]
 *
 * The folder keeps the log and, after each epoch, what is needed to go on: run again, it resumes.
 */
export async function train(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      folder: { type: 'string', default: 'training/language/run/names' },
      set: { type: 'string', multiple: true, default: [] },
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
  const kernel = await openGradientKernel()
  const network = openNetwork(LANGUAGE, kernel)
  const { nameTags, hidden } = network.shape
  const shape = { state: hidden * 2, hidden: settings.hidden, nameTags }
  const trainee = openNameTrainee(kernel, shape)
  const optimiser = openMeans(trainee)
  initialiseNames(trainee, network.nameSteps, seededRandom(settings.seed))
  const examples = nameExamples(settings.longest, seededRandom(settings.seed + 999))
  const { noiseInput: input, noiseLayer: layer, noiseWord: word, batchWords } = settings
  const random = seededRandom(settings.seed + 1000)
  const floats = openFloatNetwork(kernel, LANGUAGE)
  const noise = { input, layer, word }
  const readings = readForNames(kernel, floats, examples, noise, { batchWords, random })
  const run: Run = { trainee, optimiser, network, examples, readings, settings, log }
  const state = join(values.folder, 'state.bin')
  const first = existsSync(state) ? loadState(state, trainee, optimiser) : 0
  if (first === 0) {
    log(JSON.stringify(settings))
    log(`  without it: ${JSON.stringify(nameFigures(network))}`)
  }
  for (let epoch = first; epoch < settings.epochs; epoch++) {
    runEpoch(run, epoch)
    saveState(state, trainee, optimiser, epoch + 1)
    withRunning(trainee, optimiser, () => {
      const read = { ...network, nameLayer: layerOf(trainee) }
      log(`  ${JSON.stringify(nameFigures(read))}`)
    })
  }
  withRunning(trainee, optimiser, () => writeNames(trainee, NAMES))
  const written = nameFigures({ ...network, nameLayer: openNameLayer(kernel, NAMES) })
  writeNamesCard(NAMES, settings, written)
}
