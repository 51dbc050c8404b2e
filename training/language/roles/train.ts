import { appendFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { lemmatise } from '../../../src/language/lemma/lemmatise.ts'
import { openNetwork } from '../../../src/language/network/open-network.ts'
import type { Network } from '../../../src/language/network/read-sentences.ts'
import { openFrames } from '../../../src/language/network/roles/frames.ts'
import { openRoles } from '../../../src/language/network/roles/open-roles.ts'
import type { RoleNetwork } from '../../../src/language/network/roles/read-predicates.ts'
import type { RoleShape } from '../../../src/language/network/roles/role-shape.ts'
import { corpus } from '../corpora/corpora.data.ts'
import { readTrees } from '../corpora/read-trees.ts'
import { cutBatches } from '../network/batches.ts'
import { type GradientKernel, openGradientKernel } from '../network/gradient-kernel.ts'
import { withRunning } from '../network/network-of.ts'
import type { Optimiser } from '../network/optimiser.ts'
import { seededRandom } from '../network/random.ts'
import { loadState, saveState } from '../network/run-state.ts'
import { scoreRoles } from './evaluate-roles.ts'
import { type FloatNetwork, openFloatNetwork } from './float-network.ts'
import { type KeptReadings, keepReadings, readingOf } from './kept-readings.ts'
import { makeFrames } from './make-frames.ts'
import { type RoleSentence, readRoles } from './read-propbank.ts'
import { makeRoleBatch } from './role-batch.ts'
import { KINDS, makeRoleExamples, type RoleExample, rolesOf } from './role-example.ts'
import { moveRoleNumbers, openRoleOptimiser } from './role-optimiser.ts'
import { initialiseRoles, openRoleTrainee, type RoleTrainee } from './role-trainee.ts'
import { rolesGradient } from './roles-gradient.ts'
import { SETTINGS, type Settings } from './settings.data.ts'
import { floatWordRows } from './word-layer-gradient.ts'
import { writeRoles } from './write-roles.ts'
import { writeRolesCard } from './write-roles-card.ts'

const MODELS = join(import.meta.dirname, '..', '..', '..', 'models')
const LANGUAGE = join(MODELS, 'language.bin')
const ROLES = join(MODELS, 'roles.bin')

interface Run {
  readonly kernel: GradientKernel
  readonly network: Network
  /** The same as floats, for dropout. */
  readonly floats: FloatNetwork
  readonly trainee: RoleTrainee
  readonly optimiser: Optimiser
  readonly examples: readonly RoleExample[]
  readonly settings: Settings
  readonly roles: RoleNetwork
  readonly log: (line: string) => void
}

function runEpoch(run: Run, epoch: number, kept: KeptReadings): void {
  const { kernel, trainee, optimiser, examples, settings, roles, log } = run
  const random = seededRandom(settings.seed + 1 + epoch)
  const batches = random.shuffle(cutBatches(examples, settings.batchWords, random))
  const dropout = {
    state: settings.dropState,
    layer: settings.dropLayer,
    recurrent: settings.dropRecurrent,
    feature: settings.dropFeature,
  }
  const weights = { kinds: settings.kindWeight, factuality: settings.factualityWeight }
  const sums = { roles: 0, kinds: 0, factuality: 0 }
  const steps = batches.length * settings.epochs
  const began = process.cpuUsage().user
  const seconds = (): number => Math.round((process.cpuUsage().user - began) / 1e6)
  batches.forEach((batch, index) => {
    const mark = kernel.mark()
    const reading = readingOf(kernel, kept, batch, trainee.shape.state)
    const made = makeRoleBatch(trainee.shape, batch, reading, roles.frames)
    const { losses, touched } = rolesGradient(trainee, made, dropout, random, weights)
    kernel.release(mark)
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += losses[key]
    const step = epoch * batches.length + index
    moveRoleNumbers(trainee, optimiser, touched, settings, { step, steps })
    if (index % 100 === 99) {
      process.stderr.write(
        `epoch ${epoch + 1}: ${index + 1}/${batches.length}, roles ${(sums.roles / (index + 1)).toFixed(3)}, ${seconds()} CPU s\n`,
      )
    }
  })
  const mean = (sum: number): string => (sum / batches.length).toFixed(3)
  log(
    `epoch ${epoch + 1}: roles ${mean(sums.roles)}, kinds ${mean(sums.kinds)}, factuality ${mean(sums.factuality)}; ${seconds()} CPU s`,
  )
}

const readings = new Map<number, KeptReadings>()

/** One of the readings of all sentences that epochs take turns with, made when it is first asked for. */
function readingsOf({ kernel, floats, examples, settings }: Run, turn: number): KeptReadings {
  const { seed, batchWords, noiseInput: input, noiseLayer: layer, noiseWord: word } = settings
  let kept = readings.get(turn)
  if (!kept) {
    const own = { seed: seed + 1000 + turn, batchWords }
    kept = keepReadings(kernel, floats, examples, { input, layer, word }, own)
    readings.set(turn, kept)
  }
  return kept
}

function logScores({ network, trainee, optimiser, roles, log }: Run): void {
  withRunning(trainee, optimiser, () => {
    for (const [name, sentences] of developmentSets()) {
      const scores = scoreRoles(network, roles, sentences)
      log(`  ${name}: ${JSON.stringify(scores)}`)
    }
  })
}

/** The sentences that training is judged by. */
function developmentSets(): [string, RoleSentence[]][] {
  return [
    [
      'propbank-ewt-dev',
      readRoles('propbank-ewt-dev', {
        trees: 'ud-ewt-dev',
        factuality: 'uds-factuality-ewt-dev',
      }),
    ],
    ['propbank-masc-news-dev', readRoles('propbank-masc-news-dev')],
  ]
}

/** The lemmas of the words of EWT's training sentences as their trees have them; of others as their tags say. */
function lemmasOf(): (sentence: RoleSentence, at: number) => string {
  const known = new Map(
    readTrees(corpus('ud-ewt-train')).map(({ tokens, lemma }) => [tokens.join(' '), lemma]),
  )
  return ({ words, predicates }, at) => {
    const pos = predicates.find((predicate) => predicate.at === at)?.pos
    const lemma =
      known.get(words.join(' '))?.[at] ?? lemmatise(words[at]!, pos === 'v' ? 'VB' : 'NN')
    return lemma.toLowerCase()
  }
}

/**
 * Trains the reading of predicates on the states of the network that ships, and writes `models/roles.bin`.
 *
 *   npm run train -- roles [--folder training/language/run/roles] [--set name=number …] [--score-every 1] [--write-only]
 *
 * The folder keeps the log and, after each epoch, what is needed to go on: run again, it resumes.
 */
export async function train(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      folder: { type: 'string', default: 'training/language/run/roles' },
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
  const sentences = [
    ...readRoles('propbank-ewt-train', {
      trees: 'ud-ewt-train',
      factuality: 'uds-factuality-ewt-train',
    }),
    ...readRoles('propbank-masc-train'),
  ]
  const labels = rolesOf(sentences)
  const kernel = await openGradientKernel()
  const network = openNetwork(LANGUAGE, kernel)
  const floats = openFloatNetwork(kernel, LANGUAGE)
  const shape: RoleShape = {
    state: network.shape.hidden * 2,
    hidden: settings.hidden,
    pair: settings.pair,
    factuality: settings.factuality,
    kindRows: settings.kindRows,
    pairRows: settings.pairRows,
    predicateRows: settings.predicateRows,
    factualityRows: settings.factualityRows,
    kinds: KINDS,
    roles: labels,
  }
  const trainee = openRoleTrainee(kernel, shape)
  const optimiser = openRoleOptimiser(trainee)
  initialiseRoles(trainee, seededRandom(settings.seed))
  const table = makeFrames(sentences, lemmasOf())
  const frames = openFrames(table)
  const wordRows = floatWordRows(trainee)
  const roles: RoleNetwork = { kernel, shape, packed: trainee.packed, frames, wordRows }
  const examples = makeRoleExamples(sentences, labels).filter(
    ({ length, predicates, kinds }) =>
      length <= settings.longest && (kinds || predicates.length > 0),
  )
  const run: Run = { kernel, network, floats, trainee, optimiser, examples, settings, roles, log }
  const state = join(values.folder, 'state.bin')
  const first = existsSync(state) ? loadState(state, trainee, optimiser) : 0
  if (first === 0) log(JSON.stringify(settings))
  if (!values['write-only']) {
    for (let epoch = first; epoch < settings.epochs; epoch++) {
      runEpoch(run, epoch, readingsOf(run, epoch % settings.readings))
      saveState(state, trainee, optimiser, epoch + 1)
      if ((epoch + 1) % Number(values['score-every']) === 0) logScores(run)
    }
  }
  withRunning(trainee, optimiser, () => writeRoles(trainee, table, ROLES))
  const written = openRoles(network.kernel, ROLES)
  const scores = developmentSets().map(
    ([name, own]) => [name, scoreRoles(network, written, own)] as const,
  )
  writeRolesCard(ROLES, shape, settings, scores)
}
