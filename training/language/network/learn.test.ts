import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { NAME_TAGS, tagsOfNames } from '../../../src/language/network/name-tags.ts'
import { openNetwork } from '../../../src/language/network/open-network.ts'
import { readSentences } from '../../../src/language/network/read-sentences.ts'
import type { Shape } from '../../../src/language/network/shape.ts'
import type { Example } from './example.ts'
import { openGradientKernel } from './gradient-kernel.ts'
import { makeEncoder } from './make-examples.ts'
import { networkGradient } from './network-gradient.ts'
import { moveNumbers, openOptimiser } from './optimiser.ts'
import { seededRandom } from './random.ts'
import { SETTINGS } from './settings.data.ts'
import { initialise, openTrainee } from './trainee.ts'
import { writeModel } from './write-model.ts'

const SHAPE: Shape = {
  vector: 8,
  feature: 8,
  featureRows: 200,
  hidden: 16,
  layers: 1,
  arc: 16,
  relation: 8,
  name: 8,
  upos: ['NOUN', 'PROPN', 'PUNCT', 'VERB'],
  xpos: ['.', 'NN', 'NNP', 'VBD'],
  relations: ['nsubj', 'obj', 'punct'],
  nameTags: NAME_TAGS,
}
const SENTENCES = ['Chad met Peru .', 'Peru rained .', 'Rain met Chad .'].map((text) =>
  text.split(' '),
)
const VECTORS = {
  words: ['met', 'rained', '.'],
  rows: Uint16Array.of(0, 1, 2),
  width: 8,
  scales: Float32Array.of(0.01, 0.01, 0.01),
  values: Int8Array.from({ length: 24 }, (_, at) => ((at * 37) % 200) - 100),
}
const SMALL = {
  ...SETTINGS,
  featureRows: 200,
  dropout: { input: 0, layer: 0.1, recurrent: 0.1, view: 0.1, word: 0 },
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-learn-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function exampleOf(tokens: readonly string[]): Example {
  const verb = tokens.findIndex((token) => token === 'met' || token === 'rained')
  const tags = tokens.map((token, at) =>
    token === '.' ? 2 : at === verb ? 3 : token === 'Rain' ? 0 : 1,
  )
  const names = tokens.flatMap((token, start) =>
    token === 'Chad' || token === 'Peru' ? [{ start, end: start + 1, type: 'LOC' as const }] : [],
  )
  return {
    ...makeEncoder(VECTORS, SMALL)(tokens),
    tree: {
      heads: Int32Array.from(tokens, (_, at) => (at === verb ? -1 : verb)),
      relations: Int32Array.from(tokens, (token, at) => (token === '.' ? 2 : at < verb ? 0 : 1)),
      upos: Int32Array.from(tags),
      xpos: Int32Array.from(tags, (tag) => [1, 2, 0, 3][tag] as number),
    },
    names: tagsOfNames(tokens.length, names).map((tag) => 1 << tag),
  }
}

/** Trains a small network on three sentences for `steps` steps and writes it. */
async function learn(steps: number, file: string): Promise<void> {
  const trainee = openTrainee(await openGradientKernel(), SHAPE)
  const optimiser = openOptimiser(trainee)
  const random = seededRandom(5)
  initialise(trainee, random)
  const batch = SENTENCES.map(exampleOf)
  const phase = { epochs: 1, rate: 0.02, warmSteps: 10 }
  for (let step = 0; step < steps; step++) {
    networkGradient(trainee, batch, SMALL.dropout, random)
    moveNumbers(trainee, optimiser, batch, SMALL, { phase, step, steps })
  }
  writeModel(trainee, VECTORS, file)
}

it('learns the same each time', async () => {
  const [one, two] = [join(folder, 'one.bin'), join(folder, 'two.bin')]
  await learn(12, one)
  await learn(12, two)
  expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
})

it('learns three sentences; the file that ships reads them back', async () => {
  const file = join(folder, 'learnt.bin')
  await learn(90, file)
  const readings = readSentences(openNetwork(file), SENTENCES)
  const lines = readings.map(({ upos, heads, relations, names }, index) =>
    (SENTENCES[index] as string[]).map((word, at) => {
      const name = names.find(({ start, end }) => start <= at && at < end)
      return `${word} ${upos[at]} ${heads[at]} ${relations[at]} ${name?.type ?? ''}`.trim()
    }),
  )
  expect(lines).toEqual([
    ['Chad PROPN 1 nsubj LOC', 'met VERB -1 root', 'Peru PROPN 1 obj LOC', '. PUNCT 1 punct'],
    ['Peru PROPN 1 nsubj LOC', 'rained VERB -1 root', '. PUNCT 1 punct'],
    ['Rain NOUN 1 nsubj', 'met VERB -1 root', 'Chad PROPN 1 obj LOC', '. PUNCT 1 punct'],
  ])
})
