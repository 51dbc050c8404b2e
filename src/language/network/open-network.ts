import { fileURLToPath } from 'node:url'
import { type Kernel, openKernel } from '../kernel/kernel.ts'
import { byteMatrix, shortMatrix } from '../kernel/matrix.ts'
import { byteDirection, encodeBytes } from './byte-encoder.ts'
import { inputRows } from './input-rows.ts'
import { scalesAt } from './model-file.ts'
import type { Order } from './order.ts'
import { assembleHeads } from './packed-network.ts'
import { copySection, readModel, sectionOf } from './read-model.ts'
import type { Network } from './read-sentences.ts'
import { readyWords } from './ready-words.ts'
import { openRoles } from './roles/open-roles.ts'
import { viewWidth } from './shape.ts'

/** Where the weights lie: beside `src` and, as published, beside `dist`. */
const MODEL = new URL('../../../models/language.bin', import.meta.url)

type MakeMatrix<T> = (
  kernel: Kernel,
  panels: number,
  scales: number,
  rows: number,
  columns: number,
) => T

const DIRECTIONS = ['forward', 'backward'] as const

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
  const place = (name: string): number => copySection(kernel, model, name)
  const matrix = <T>(name: string, make: MakeMatrix<T>): T => {
    const section = sectionOf(model, name)
    const at = place(name)
    return make(kernel, at, at + scalesAt(section), section.rows, section.columns)
  }
  const fine = { tags: 0, views: viewWidth(shape) - shape.name }
  const heads = assembleHeads(
    (name) =>
      name === 'tags' || name === 'views'
        ? matrix(name, (...parts) => byteMatrix(...parts, fine[name]))
        : matrix(name, shortMatrix),
    place,
  )
  const steps = place('name steps') / 4
  const nameSteps = kernel.numbers().slice(steps, steps + shape.nameTags.length ** 2)
  const layerParts = (layer: number, direction: string) => {
    const name = `layer ${layer} ${direction}`
    return {
      input: `${name} input`,
      bias: place(`${name} bias`),
      recurrent: matrix(`${name} recurrent`, byteMatrix),
    }
  }
  const firsts = DIRECTIONS.map((direction) => {
    const { input, bias, recurrent } = layerParts(0, direction)
    return {
      matrix: matrix(input, shortMatrix),
      bias,
      record: byteDirection(kernel, undefined, recurrent, bias),
    }
  })
  const layers = Array.from({ length: shape.layers }, (_, layer) => {
    if (layer === 0) return firsts.map(({ record }) => record)
    return DIRECTIONS.map((direction) => {
      const { input, bias, recurrent } = layerParts(layer, direction)
      return byteDirection(kernel, matrix(input, byteMatrix), recurrent, bias)
    })
  })
  const ready = readyWords(kernel, inputRows(model), firsts, shape.hidden)
  const encode: Network['encode'] = (sentences, order) =>
    encodeBytes(kernel, layers, shape.hidden, order, ready(byRow(sentences, order)))
  return { kernel, shape, packed: heads, nameSteps, encode }
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
