import { fileURLToPath } from 'node:url'
import { byteMatrix, placeBytes, roundedMatrix } from '../kernel/byte-matrix.ts'
import { type Kernel, openKernel } from '../kernel/kernel.ts'
import { type Matrix, shortMatrix } from '../kernel/matrix.ts'
import { widen } from '../kernel/wide-kernel.ts'
import { byteDirection, encodeBytes } from './byte-encoder.ts'
import { inputRows, wordVectors } from './input-rows.ts'
import { scalesAt } from './model-file.ts'
import type { Order } from './order.ts'
import { assembleHeads } from './packed-network.ts'
import { copySection, type Model, readModel, sectionOf } from './read-model.ts'
import type { Network } from './read-sentences.ts'
import { readyWords } from './ready-words.ts'
import { openRoles } from './roles/open-roles.ts'
import { vectorBytes } from './roles/states-with-vectors.ts'
import { type Shape, viewWidth } from './shape.ts'

/** Where the weights lie: beside `src` and, as published, beside `dist`. */
const MODEL = new URL('../../../models/language.bin', import.meta.url)

/** What reads the encoder's output, which is bytes, and from which column on finely: what tags and names are read from. */
const READS_STATES: Readonly<Record<string, (shape: Shape) => number>> = {
  views: (shape) => viewWidth(shape) - shape.name,
  tags: () => 0,
}
/** Matrices of so many numbers that their rows are rounded to bytes; those of the others to 16 bits. */
const ROUNDED = new Set(['relations'])

/** Words after which wider vectors are worth their compilation, some 30 ms: a page or two. */
const WIDE_AFTER = 1500

/** Copies the weights into a kernel, each in the form in which it is read. */
function placeWeights(model: Model, kernel: Kernel) {
  const { shape } = model
  const row = (name: string): number => copySection(kernel, model, name)
  const parts = (name: string) => {
    const { rows, columns, ...section } = sectionOf(model, name)
    const at = row(name)
    return [kernel, at, at + scalesAt({ ...section, rows, columns }), rows, columns] as const
  }
  const headMatrix = (name: string): Matrix => {
    const fineFrom = READS_STATES[name]?.(shape)
    if (fineFrom !== undefined) return byteMatrix(...parts(name), fineFrom)
    return ROUNDED.has(name) ? roundedMatrix(...parts(name)) : shortMatrix(...parts(name))
  }
  const layer = (number: number) =>
    ['forward', 'backward'].map((direction) => `layer ${number} ${direction}`)
  const first = layer(0).map((name) => {
    const bias = row(`${name} bias`)
    const recurrent = placeBytes(...parts(`${name} recurrent`))
    const matrix = shortMatrix(...parts(`${name} input`))
    return { matrix, bias, direction: byteDirection(kernel, undefined, recurrent, bias) }
  })
  const others = Array.from({ length: shape.layers - 1 }, (_, index) =>
    layer(index + 1).map((name) => {
      const input = placeBytes(...parts(`${name} input`))
      const recurrent = placeBytes(...parts(`${name} recurrent`))
      return byteDirection(kernel, input, recurrent, row(`${name} bias`))
    }),
  )
  return {
    first,
    layers: [first.map(({ direction }) => direction), ...others],
    heads: assembleHeads(headMatrix, row),
    nameSteps: row('name steps'),
  }
}

/**
 * Loads a network from its weight file.
 *
 * @throws {CopydeskError} `broken-install` where the file is missing or is not one.
 */
export function openNetwork(
  file: string = fileURLToPath(MODEL),
  kernel: Kernel = openKernel(),
): Network {
  const model = readModel(file)
  const { shape } = model
  const { first, layers, heads, nameSteps } = placeWeights(model, kernel)
  const addVector = wordVectors(model)
  const ready = readyWords(kernel, inputRows(model, addVector), first, shape.hidden)
  const steps = nameSteps / 4
  let read = 0
  return {
    kernel,
    shape,
    packed: heads,
    vectorBytes: vectorBytes(shape.vector, addVector),
    nameSteps: kernel.numbers().slice(steps, steps + shape.nameTags.length ** 2),
    encode: (sentences, order) => {
      if (read < WIDE_AFTER && read + order.rows >= WIDE_AFTER) widen(kernel)
      read += order.rows
      return encodeBytes(kernel, layers, shape.hidden, order, ready(byRow(sentences, order)))
    },
  }
}

/** The words of a batch in the order of its rows. */
function byRow(sentences: readonly (readonly string[])[], order: Order): string[] {
  const words: string[] = new Array(order.rows)
  sentences.forEach((sentence, index) => {
    sentence.forEach((word, at) => {
      words[order.rowOf[order.firsts[index]! + at]!] = word
    })
  })
  return words
}

let opened: Network | undefined

/** The network that ships, loaded when it is first asked for. */
export function theNetwork(): Network {
  if (!opened) {
    const network = openNetwork()
    opened = { ...network, roles: openRoles(network.kernel) }
  }
  return opened
}
