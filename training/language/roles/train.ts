import { appendFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openNetwork } from '../../../src/language/network/open-network.ts'
import { openFrames } from '../../../src/language/network/roles/frames.ts'
import { openRoles } from '../../../src/language/network/roles/open-roles.ts'
import type { RoleNetwork } from '../../../src/language/network/roles/read-predicates.ts'
import type { RoleShape } from '../../../src/language/network/roles/role-shape.ts'
import { stateWidth } from '../../../src/language/network/roles/states-with-vectors.ts'
import { openGradientKernel } from '../network/gradient-kernel.ts'
import { openMeans } from '../network/move-spans.ts'
import { withRunning } from '../network/network-of.ts'
import { seededRandom } from '../network/random.ts'
import { loadState, saveState } from '../network/run-state.ts'
import { scoreRoles } from './evaluate-roles.ts'
import { openFloatNetwork } from './float-network.ts'
import { type KeptReadings, keepReadings } from './kept-readings.ts'
import { makeFrames } from './make-frames.ts'
import { KINDS, makeRoleExamples, rolesOf } from './role-example.ts'
import { developmentSets, lemmasOf, trainingSentences } from './role-sentences.ts'
import { initialiseRoles, openRoleTrainee } from './role-trainee.ts'
import { type Place, type Run, runEpoch } from './run-epoch.ts'
import { SETTINGS, type Settings, STRETCHES } from './settings.data.ts'
import { floatWordRows } from './word-layer-gradient.ts'
import { writeRoles } from './write-roles.ts'
import { writeRolesCard } from './write-roles-card.ts'

const MODELS = join(import.meta.dirname, '..', '..', '..', 'models')
const LANGUAGE = join(MODELS, 'language.bin')
const ROLES = join(MODELS, 'roles.bin')

/** The stretch of an epoch, and how many epochs of it came before. */
function placeOf(epoch: number): Place & { readonly number: number } {
  let first = 0
  for (const [number, stretch] of STRETCHES.entries()) {
    if (epoch < first + stretch.epochs) return { stretch, before: epoch - first, number }
    first += stretch.epochs
  }
  throw new Error(`no stretch has an epoch ${epoch + 1}`)
}

const ALL_EPOCHS = STRETCHES.reduce((sum, { epochs }) => sum + epochs, 0)

/** Trains from an epoch on to the last. */
function runEpochs(run: Run, first: number, state: string, scoreEvery: number): void {
  const { kernel, floats, examples, settings, trainee, optimiser } = run
  const readings = new Map<number, KeptReadings>()
  for (let epoch = first; epoch < ALL_EPOCHS; epoch++) {
    const place = placeOf(epoch)
    const { noise, readings: turns } = place.stretch
    const turn = place.number * 100 + (place.before % turns)
    const own = { seed: settings.seed + 1000 + turn, batchWords: settings.batchWords }
    const kept = readings.get(turn) ?? keepReadings(kernel, floats, examples, noise, own)
    readings.set(turn, kept)
    runEpoch(run, epoch, place, kept)
    saveState(state, trainee, optimiser, epoch + 1)
    if ((epoch + 1) % scoreEvery === 0) logScores(run)
  }
}

function logScores({ network, trainee, optimiser, roles, log }: Run): void {
  withRunning(trainee, optimiser, () => {
    for (const [name, sentences] of developmentSets()) {
      const scores = scoreRoles(network, roles, sentences)
      log(`  ${name}: ${JSON.stringify(scores)}`)
    }
  })
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
  const sentences = trainingSentences()
  const labels = rolesOf(sentences)
  const kernel = await openGradientKernel()
  const network = openNetwork(LANGUAGE, kernel)
  const floats = openFloatNetwork(kernel, LANGUAGE)
  const shape: RoleShape = {
    state: stateWidth(network.shape.hidden * 2, network.shape.vector),
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
  const optimiser = openMeans(trainee)
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
  if (first === 0) log(JSON.stringify({ ...settings, stretches: STRETCHES }))
  if (!values['write-only']) runEpochs(run, first, state, Number(values['score-every']))
  withRunning(trainee, optimiser, () => writeRoles(trainee, table, ROLES))
  const written = openRoles(network.kernel, ROLES)
  const scores = developmentSets().map(
    ([name, own]) => [name, scoreRoles(network, written, own)] as const,
  )
  writeRolesCard(ROLES, shape, settings, scores)
}
