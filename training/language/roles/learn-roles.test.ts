import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { layRows } from '../../../src/language/network/order.ts'
import { openFrames } from '../../../src/language/network/roles/frames.ts'
import { openRoles } from '../../../src/language/network/roles/open-roles.ts'
import { readPredicates } from '../../../src/language/network/roles/read-predicates.ts'
import type { RoleShape } from '../../../src/language/network/roles/role-shape.ts'
import { cluesOf } from '../../../src/language/network/roles/sentence-clues.ts'
import { openGradientKernel } from '../network/gradient-kernel.ts'
import { openMeans } from '../network/move-spans.ts'
import { seededRandom } from '../network/random.ts'
import { makeRoleBatch } from './role-batch.ts'
import type { RoleExample } from './role-example.ts'
import { moveRoleNumbers } from './role-optimiser.ts'
import { initialiseRoles, openRoleTrainee } from './role-trainee.ts'
import { rolesGradient } from './roles-gradient.ts'
import { SETTINGS } from './settings.data.ts'
import { writeRoles } from './write-roles.ts'

const ROLES = ['', 'ARG0', 'ARG1', 'ARGM-TMP']
const SHAPE: RoleShape = {
  state: 16,
  hidden: 8,
  pair: 16,
  factuality: 8,
  kindRows: 64,
  pairRows: 256,
  predicateRows: 64,
  factualityRows: 64,
  kinds: ['', 'verb', 'noun', 'adjective'],
  roles: ROLES,
}
const FRAMES = 'meet v\tmeet.01:PAG,PPT\nrain v\train.01:'

/** Sentences as word/tag/head/relation/role, the verb's role its factuality. */
const SENTENCES = [
  'Chad/NNP/1/nsubj/ARG0 met/VBD/-1/root/3 Peru/NNP/1/obj/ARG1 today/NN/1/obl/ARGM-TMP',
  'Peru/NNP/1/nsubj/ARG0 met/VBD/-1/root/3 Chad/NNP/1/obj/ARG1',
  'It/PRP/2/nsubj/ did/VBD/2/aux/ rain/VB/-1/root/-3 not/RB/2/advmod/',
].map((line) => line.split(' ').map((word) => word.split('/') as string[]))

const TOKENS = SENTENCES.map((words) => words.map(([text]) => text as string))
const UPOS: Readonly<Record<string, string>> = { NNP: 'PROPN', VBD: 'VERB', VB: 'VERB', NN: 'NOUN' }

const EXAMPLES: RoleExample[] = SENTENCES.map((words, index) => {
  const verb = words.findIndex(([, , head]) => head === '-1')
  return {
    length: words.length,
    words: TOKENS[index]!,
    predicates: [
      {
        at: verb,
        roles: Int32Array.from(words, ([, , , , role]) => Math.max(0, ROLES.indexOf(role!))),
      },
    ],
    kinds: Int32Array.from(words, (_, at) => (at === verb ? 1 : 0)),
    factuality: [{ at: verb, value: Number(words[verb]![4]) }],
  }
})

/** Trains a small reader on three sentences, writes it, and tells what the file reads in them. */
async function learn(file: string): Promise<string[][]> {
  const kernel = await openGradientKernel()
  const order = layRows(EXAMPLES.map(({ length }) => length))
  const clues = cluesOf(TOKENS, order, {
    upos: SENTENCES.flatMap((words) => words.map(([, xpos]) => UPOS[xpos!] ?? 'X')),
    xpos: SENTENCES.flatMap((words) => words.map(([, xpos]) => xpos!)),
    heads: Int32Array.from(
      SENTENCES.flatMap((words, sentence) =>
        words.map(([, , head]) => (head === '-1' ? -1 : order.firsts[sentence]! + Number(head))),
      ),
    ),
    relations: SENTENCES.flatMap((words) => words.map(([, , , relation]) => relation!)),
  })
  const random = seededRandom(5)
  const bytes = Uint8Array.from({ length: order.rows * SHAPE.state }, () => random.below(127))
  const states = { at: kernel.take(bytes.length), width: SHAPE.state }
  bytes.forEach((byte, at) => {
    kernel.numbers()[states.at / 4 + at] = (byte - 63) / 63
  })
  const trainee = openRoleTrainee(kernel, SHAPE)
  const optimiser = openMeans(trainee)
  initialiseRoles(trainee, random)
  const batch = makeRoleBatch(SHAPE, EXAMPLES, { order, states, clues }, openFrames(FRAMES))
  const settings = { ...SETTINGS, rate: 0.02, warmSteps: 10 }
  const dropout = { state: 0, layer: 0, recurrent: 0, feature: 0, factuality: 0, sum: 0 }
  for (let step = 0; step < 150; step++) {
    const weights = { kinds: 1, factuality: 1 }
    const { touched } = rolesGradient(trainee, batch, dropout, random, weights)
    moveRoleNumbers(trainee, optimiser, touched, settings, { step, steps: 150 })
  }
  writeRoles(trainee, FRAMES, file)
  const roles = openRoles(kernel, file)
  const read = { at: kernel.take(bytes.length / 4), width: SHAPE.state, step: SHAPE.state }
  new Uint8Array(kernel.memory.buffer).set(bytes, read.at)
  return readPredicates(roles, { order, states: read, clues }).map((predicates, sentence) =>
    predicates.flatMap(({ at, kind, sense, args, factuality }) => [
      `${TOKENS[sentence]![at]} ${kind} ${sense} ${Math.round(factuality ?? 0)}`,
      ...args.map(({ role, head }) => `${role} ${TOKENS[sentence]![head]}`),
    ]),
  )
}

it('learns three sentences; the file that ships reads them back, and is the same each time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-roles-'))
  try {
    const [one, two] = [join(folder, 'one.bin'), join(folder, 'two.bin')]
    expect(await learn(one)).toEqual([
      ['met verb meet.01 3', 'ARG0 Chad', 'ARG1 Peru', 'ARGM-TMP today'],
      ['met verb meet.01 3', 'ARG0 Peru', 'ARG1 Chad'],
      ['rain verb rain.01 -3'],
    ])
    await learn(two)
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
