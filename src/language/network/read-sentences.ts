import type { Grammar, NameSpan } from '../analysis.ts'
import { SPARE_ROWS } from '../kernel/byte-matrix.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { type Rows, stepOf } from './encoder.ts'
import {
  arcScores,
  headQueries,
  headRows,
  nameScores,
  relationScores,
  tagScores,
  wordViews,
} from './heads.ts'
import { bestNamePath, namesOfPath } from './name-path.ts'
import { layRows, type Order } from './order.ts'
import type { PackedHeads } from './packed-network.ts'
import { type RoleNetwork, readPredicates } from './roles/read-predicates.ts'
import { cluesOf } from './roles/sentence-clues.ts'
import { statesWithVectors, type VectorBytes } from './roles/states-with-vectors.ts'
import { padded, type Shape, tagWidth } from './shape.ts'
import { bestTree } from './tree.ts'

/** A network ready to read. */
export interface Network {
  readonly kernel: Kernel
  readonly shape: Shape
  readonly packed: PackedHeads
  /** The encoder's output for a batch, in the order of its rows. */
  readonly encode: (batch: readonly (readonly string[])[], order: Order) => Rows
  readonly vectorBytes: VectorBytes
  /** Scores of each name tag after each. */
  readonly nameSteps: Float32Array
  /** What reads predicates; without it none are read. */
  readonly roles?: RoleNetwork
}

/** Words of a sentence that are predicates, where that is known. */
export type GivenPredicates = readonly number[] | undefined

/** What reads the encoder's output. */
type HeadReader = Pick<Network, 'kernel' | 'shape' | 'packed'>

/** About how many words are read at once: more saves little and takes memory. */
const BATCH_WORDS = 1200

/**
 * Reads sentences of at least one word each, batch by batch; the batches do not change what is read. `given` may name the
 * predicates of each.
 */
export function readSentences(
  network: Network,
  sentences: readonly (readonly string[])[],
  given?: readonly GivenPredicates[],
): Grammar[] {
  const readings: Grammar[] = []
  let batch: (readonly string[])[] = []
  let words = 0
  const flush = (): void => {
    const first = readings.length
    const own = given?.slice(first, first + batch.length)
    if (batch.length > 0) readings.push(...readBatch(network, batch, own))
    batch = []
    words = 0
  }
  for (const sentence of sentences) {
    if (words + sentence.length > BATCH_WORDS) flush()
    batch.push(sentence)
    words += sentence.length
  }
  flush()
  return readings
}

function readBatch(
  network: Network,
  batch: readonly (readonly string[])[],
  given: readonly GivenPredicates[] | undefined,
): Grammar[] {
  const { kernel, shape, packed, roles } = network
  const mark = kernel.mark()
  const order = layRows(batch.map(({ length }) => length))
  const top = encode(network, batch, order)
  const views = wordViews(kernel, packed, order.rows, top)
  const tags = readTags(network, order, tagScores(kernel, packed, order.rows, top))
  const heads = readHeads(network, order, views)
  const relations = readRelations(network, order, views, heads)
  const names = readNames(network, order, nameScores(kernel, shape, packed, order.rows, views))
  const predicates =
    roles &&
    readPredicates(roles, {
      order,
      states: statesWithVectors(kernel, batch.flat(), top, shape.vector, network.vectorBytes),
      clues: cluesOf(batch, order, { ...tags, heads, relations }),
      given,
    })
  kernel.release(mark)
  return batch.map((_, sentence) => {
    const [from, to] = [order.firsts[sentence]!, order.firsts[sentence + 1]!]
    return {
      upos: tags.upos.slice(from, to),
      xpos: tags.xpos.slice(from, to),
      heads: heads.slice(from, to).map((head) => (head < 0 ? -1 : head - from)),
      relations: relations.slice(from, to),
      names: names[sentence]!,
      predicates: predicates?.[sentence] ?? [],
    }
  })
}

/** The encoder's output, sentence after sentence. */
function encode(
  { kernel, encode }: Network,
  batch: readonly (readonly string[])[],
  order: Order,
): Rows {
  const x = encode(batch, order)
  const step = stepOf(x)
  const top = kernel.take(((order.rows + SPARE_ROWS) * step) / 4)
  const bytes = new Uint8Array(kernel.memory.buffer)
  order.rowOf.forEach((row, word) => {
    bytes.copyWithin(top + word * step, x.at + row * step, x.at + (row + 1) * step)
  })
  return { ...x, at: top }
}

function best(scores: Float32Array, at: number, count: number): number {
  let most = at
  for (let each = at + 1; each < at + count; each++) if (scores[each]! > scores[most]!) most = each
  return most - at
}

/** The best tags of each word. */
export function readTags(
  { kernel, shape }: Pick<Network, 'kernel' | 'shape'>,
  order: Order,
  scores: number,
): { upos: string[]; xpos: string[] } {
  const f = kernel.numbers()
  const wide = tagWidth(shape)
  const penn = padded(shape.upos.length)
  const upos: string[] = []
  const xpos: string[] = []
  for (let word = 0; word < order.rows; word++) {
    const at = scores / 4 + word * wide
    upos.push(shape.upos[best(f, at, shape.upos.length)]!)
    xpos.push(shape.xpos[best(f, at + penn, shape.xpos.length)]!)
  }
  return { upos, xpos }
}

/** The row of each word's head, -1 for the root. */
export function readHeads(
  { kernel, shape, packed }: HeadReader,
  order: Order,
  views: number,
): Int32Array {
  const queries = headQueries(kernel, shape, packed, order.rows, views)
  const heads = new Int32Array(order.rows)
  for (let sentence = 0; sentence + 1 < order.firsts.length; sentence++) {
    const mark = kernel.mark()
    const first = order.firsts[sentence]!
    const length = order.firsts[sentence + 1]! - first
    const rows = headRows(kernel, shape, packed, views, first, length)
    const scores = arcScores(kernel, shape, queries, rows, first, length)
    const tree = bestTree(kernel.numbers(), scores / 4, length, padded(length + 1))
    tree.forEach((head, word) => {
      heads[first + word] = head < 0 ? -1 : first + head
    })
    kernel.release(mark)
  }
  return heads
}

/** The best relation of each word to its head. */
export function readRelations(
  { kernel, shape, packed }: HeadReader,
  order: Order,
  views: number,
  heads: Int32Array,
): string[] {
  const scores = relationScores(kernel, shape, packed, views, heads)
  const f = kernel.numbers()
  const wide = padded(shape.relations.length)
  return Array.from({ length: order.rows }, (_, word) =>
    heads[word]! < 0
      ? 'root'
      : shape.relations[best(f, scores / 4 + word * wide, shape.relations.length)]!,
  )
}

function readNames(
  { kernel, shape, nameSteps }: Network,
  order: Order,
  scores: number,
): NameSpan[][] {
  const f = kernel.numbers()
  const wide = padded(shape.nameTags.length)
  const names: NameSpan[][] = []
  for (let sentence = 0; sentence + 1 < order.firsts.length; sentence++) {
    const at = scores / 4 + order.firsts[sentence]! * wide
    const length = order.firsts[sentence + 1]! - order.firsts[sentence]!
    names.push(namesOfPath(bestNamePath(f, at, wide, length, nameSteps), f, at, wide))
  }
  return names
}
