import type { Argument, Predicate } from '../../analysis.ts'
import type { Rows } from '../encoder.ts'
import type { Order } from '../order.ts'
import { padded } from '../shape.ts'
import type { MakeWordRows } from '../word-layer.ts'
import { argumentSpan } from './argument-span.ts'
import { chooseArguments } from './choose-arguments.ts'
import { factualityFeatures } from './factuality-features.ts'
import type { Frames } from './frames.ts'
import { kindFeatures } from './kind-features.ts'
import { type PairFeatures, pairFeatures } from './pair-features.ts'
import { frameKind, type PredicateClues, particleOf, predicateClues } from './predicate-features.ts'
import {
  anchorViews,
  argumentViews,
  factualityScores,
  factualitySum,
  gatherRows,
  kindScores,
  pairSums,
  type RoleScorer,
  roleColumns,
  roleScores,
} from './role-scores.ts'
import { anchorWidth } from './role-shape.ts'
import type { SentenceClues } from './sentence-clues.ts'

/** The reading of predicates, ready. */
export interface RoleNetwork extends RoleScorer {
  readonly frames: Frames
  readonly wordRows: MakeWordRows
}

/** Sentences as the network has read them. */
export interface ReadBatch {
  readonly order: Order
  /** The encoder's output, sentence after sentence. */
  readonly states: Rows
  readonly clues: readonly SentenceClues[]
  /** Which words are predicates, where that is known. */
  readonly given?: readonly (readonly number[] | undefined)[] | undefined
}

/** A predicate before its arguments are read. */
interface Found {
  readonly sentence: number
  readonly at: number
  readonly kind: Predicate['kind']
  readonly clues: PredicateClues
}

/** The most words beside predicates that are judged at once: takes some ten megabytes. */
const MOST_SUMS = 8192

/**
 * How much too high the values are where it is not so: least squares draw them to the mean, and most things told are so. Fitted on
 * UDS' development verbs, the same in both halves of its documents.
 */
const TOWARDS_SO = 0.4

const KINDS: readonly Predicate['kind'][] = ['verb', 'noun', 'adjective']

/** The predicates of each sentence, with their arguments. */
export function readPredicates(roles: RoleNetwork, batch: ReadBatch): Predicate[][] {
  const { kernel, shape } = roles
  const { order, states, clues } = batch
  const mark = kernel.mark()
  const rows = roles.wordRows(order, states)
  const found = findPredicates(roles, batch, rows)
  const predicates: Predicate[][] = clues.map(() => [])
  if (found.length > 0) {
    const views = argumentViews(roles, order.rows, rows)
    const at = found.map((each) => order.firsts[each.sentence]! + each.at)
    const anchors = anchorViews(roles, found.length, gatherRows(roles, rows, at))
    const values = readFactuality(roles, clues, found, anchors)
    found.forEach((each, index) => {
      const anchor = anchors + index * anchorWidth(shape) * 4
      const table = roles.packed.features['predicate features']
      for (const row of each.clues.rows) table.add(row, anchor)
    })
    const args = readArguments(roles, batch, found, views, anchors)
    found.forEach(({ sentence, at: place, kind }, index) => {
      const own = clues[sentence]!
      const sense = senseOf(roles.frames, own, place)
      predicates[sentence]!.push({
        at: place,
        kind,
        ...(sense ? { sense } : {}),
        args: args[index]!,
        ...(kind === 'verb' ? { factuality: values[index]! } : {}),
      })
    })
  }
  kernel.release(mark)
  return predicates
}

/** The words that are predicates: those given, else those that the scores say. */
function findPredicates(roles: RoleNetwork, batch: ReadBatch, rows: Rows): Found[] {
  const { kernel, shape, frames } = roles
  const features = batch.clues.flatMap((clues) => kindFeatures(clues, frames, shape.kindRows))
  const scores = kindScores(roles, rows, features)
  const columns = padded(shape.kinds.length)
  const f = kernel.numbers()
  return batch.clues.flatMap((clues, sentence) => {
    const given = batch.given?.[sentence]
    const places = given
      ? [...new Set(given)].sort((a, b) => a - b)
      : clues.words.map((_, at) => at)
    return places.flatMap((at): Found[] => {
      const own = scores / 4 + (batch.order.firsts[sentence]! + at) * columns
      let best = given ? 1 : 0
      for (let kind = best + 1; kind < shape.kinds.length; kind++) {
        if (f[own + kind]! > f[own + best]!) best = kind
      }
      if (best === 0) return []
      const kind = KINDS[best - 1]!
      return [{ sentence, at, kind, clues: predicateClues(clues, at, frames, shape.predicateRows) }]
    })
  })
}

/** The factuality of each predicate, -3 to 3, in hundredths. */
function readFactuality(
  roles: RoleNetwork,
  clues: readonly SentenceClues[],
  found: readonly Found[],
  anchors: number,
): number[] {
  const { shape, kernel } = roles
  found.forEach(({ sentence, at, kind }, index) => {
    if (kind !== 'verb') return
    const rows = factualityFeatures(clues[sentence]!, at, shape.factualityRows)
    factualitySum(roles, anchors + index * anchorWidth(shape) * 4, rows)
  })
  const scores = factualityScores(roles, anchors, found.length)
  const f = kernel.numbers()
  return found.map((_, index) => {
    const value = f[scores / 4 + index * 8]! - TOWARDS_SO
    return Math.round(Math.min(3, Math.max(-3, value)) * 100) / 100
  })
}

/** The arguments of each predicate, some thousand pairs at once. */
function readArguments(
  roles: RoleNetwork,
  batch: ReadBatch,
  found: readonly Found[],
  views: number,
  anchors: number,
): Argument[][] {
  const read: Argument[][] = []
  let group: Judged[] = []
  let count = 0
  const flush = (): void => {
    read.push(...judgeGroup(roles, batch, group, count, views))
    group = []
    count = 0
  }
  found.forEach((each, index) => {
    const features = pairFeatures(batch.clues[each.sentence]!, each.clues, roles.shape.pairRows)
    if (count + features.words.length > MOST_SUMS) flush()
    const anchor = anchors + index * anchorWidth(roles.shape) * 4
    group.push({ ...each, features, anchor, first: count })
    count += features.words.length
  })
  flush()
  return read
}

/** A predicate with the words that may be its arguments; `first` counts those of the predicates before it. */
interface Judged extends Found {
  readonly features: PairFeatures
  readonly anchor: number
  readonly first: number
}

function judgeGroup(
  roles: RoleNetwork,
  { clues, order }: ReadBatch,
  group: readonly Judged[],
  count: number,
  views: number,
): Argument[][] {
  const { kernel, shape } = roles
  const { pair } = shape
  const mark = kernel.mark()
  const sums = kernel.take(count * pair)
  for (const { sentence, features, anchor, first } of group) {
    const view = views + order.firsts[sentence]! * pair * 4
    pairSums(roles, view, anchor, features, sums + first * pair * 4)
  }
  const scores = roleScores(roles, sums, count)
  const columns = roleColumns(shape)
  const f = kernel.numbers()
  const read = group.map(({ sentence, at, features, first }) => {
    const from = scores / 4 + first * columns
    return chooseArguments(f, from, columns, features.words, shape.roles).map(({ word, role }) => ({
      role: shape.roles[role]!,
      head: word,
      ...argumentSpan(clues[sentence]!, word, at),
    }))
  })
  kernel.release(mark)
  return read
}

/** The sense of a word that is usual in training text, by its particle where it has one. */
function senseOf(frames: Frames, clues: SentenceClues, at: number): string | undefined {
  const kind = frameKind(clues.xpos[at]!)
  return frames.sensesOf(clues.lemmaOf(at), kind, particleOf(clues, at))[0]?.sense
}
