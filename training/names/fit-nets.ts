import type { AntecedentNets } from '../../src/names/discourse/antecedent-model.ts'
import { mulberry } from '../../tools/mulberry.ts'
import type { AntecedentExample } from './antecedent-examples.ts'

/** How the nets are fitted. */
export interface FitSettings {
  readonly nets: number
  readonly hidden: number
  readonly epochs: number
  readonly rate: number
  /** How strongly weights are pulled to zero. */
  readonly decay: number
  /** A feature seen less often is left out. */
  readonly least: number
  readonly seed: number
}

/** One parameter matrix with what AdaGrad remembers of its gradients (Duchi et al. 2011). */
class Parameters {
  readonly values: Float32Array
  readonly #squares: Float32Array
  readonly #settings: FitSettings

  constructor(size: number, settings: FitSettings, first: () => number) {
    this.values = new Float32Array(size).map(first)
    this.#squares = new Float32Array(size).fill(1e-6)
    this.#settings = settings
  }

  add(at: number, gradient: number): void {
    const own = gradient - this.#settings.decay * (this.values[at] as number)
    this.#squares[at]! += own * own
    this.values[at]! += (this.#settings.rate * own) / Math.sqrt(this.#squares[at] as number)
  }
}

interface Row {
  readonly ids: readonly number[]
  readonly values: readonly number[]
}

/**
 * Nets that score those whom a pronoun may mean so that the right ones' share of exp(score) is highest, by gradient
 * ascent over shuffled examples; each net from another seed.
 */
export function fitNets(
  examples: readonly AntecedentExample[],
  settings: FitSettings,
): AntecedentNets {
  const names = featureNames(examples, settings.least)
  const ids = new Map(names.map((name, at) => [name, at]))
  const data = examples.map(({ rows, right }) => ({
    right,
    rows: rows.map((row): Row => {
      const known = row.filter(([name]) => ids.has(name))
      return {
        ids: known.map(([name]) => ids.get(name) as number),
        values: known.map(([, value]) => value),
      }
    }),
  }))
  const { nets, hidden } = settings
  const fitted = Array.from({ length: nets }, (_, at) =>
    fitNet(data, names.length, { ...settings, seed: settings.seed + at }),
  )
  const out = Float32Array.from(fitted.flatMap((net) => [...net.out.values]))
  const rows = new Map(
    names.map((name, at) => [
      name,
      Float32Array.from(
        fitted.flatMap(({ direct, inner }) => [
          direct.values[at] as number,
          ...inner.values.subarray(at * hidden, (at + 1) * hidden),
        ]),
      ),
    ]),
  )
  return { nets, hidden, out, rows }
}

function featureNames(examples: readonly AntecedentExample[], least: number): string[] {
  const counts = new Map<string, number>()
  for (const { rows } of examples)
    for (const row of rows) for (const [name] of row) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count >= least ? [name] : [])).sort()
}

function fitNet(
  data: readonly { readonly rows: readonly Row[]; readonly right: readonly boolean[] }[],
  size: number,
  settings: FitSettings,
) {
  const { hidden } = settings
  const random = mulberry(settings.seed)
  const direct = new Parameters(size, settings, () => 0)
  const inner = new Parameters(size * hidden, settings, () => (random() - 0.5) * 0.3)
  const out = new Parameters(hidden, settings, () => (random() - 0.5) * 0.5)
  const order = data.map((_, at) => at)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const { rows, right } = data[at] as (typeof data)[number]
      const units = rows.map((row) => unitsOf(row, inner.values, hidden))
      const scores = rows.map((row, index) => {
        const straight = row.ids.reduce(
          (sum, id, k) => sum + (row.values[k] as number) * (direct.values[id] as number),
          0,
        )
        return (units[index] as Float32Array).reduce(
          (sum, unit, k) => sum + unit * (out.values[k] as number),
          straight,
        )
      })
      gradients(scores, right).forEach((gradient, index) => {
        const row = rows[index] as Row
        row.ids.forEach((id, k) => {
          direct.add(id, gradient * (row.values[k] as number))
        })
        ;(units[index] as Float32Array).forEach((unit, k) => {
          const back = gradient * (out.values[k] as number) * (1 - unit * unit)
          out.add(k, gradient * unit)
          row.ids.forEach((id, at) => {
            inner.add(id * hidden + k, back * (row.values[at] as number))
          })
        })
      })
    }
  }
  return { direct, inner, out }
}

function unitsOf({ ids, values }: Row, inner: Float32Array, hidden: number): Float32Array {
  const units = new Float32Array(hidden)
  ids.forEach((id, at) => {
    for (let k = 0; k < hidden; k++)
      units[k]! += (values[at] as number) * (inner[id * hidden + k] as number)
  })
  return units.map(Math.tanh)
}

/** How the log share of the right ones changes with each score. */
function gradients(scores: readonly number[], right: readonly boolean[]): number[] {
  const most = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - most))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const good = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0)
  return shares.map((share, at) => (right[at] ? share / good : 0) - share / all)
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other] as number, order[at] as number]
  }
}
