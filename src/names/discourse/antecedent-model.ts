import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AntecedentFeatures } from './antecedent-features.ts'

/** What a candidate, or nobody, is worth beside the others: the higher, the likelier. */
export type AntecedentScore = (features: AntecedentFeatures) => number

/** Small networks of one hidden layer, whose scores are averaged; each feature's weights stand in one row. */
export interface AntecedentNets {
  readonly nets: number
  readonly hidden: number
  /** Of each net the weights of what its hidden units put out. */
  readonly out: Float32Array
  /** By feature: of each net the weight for the score itself, then those for its hidden units. */
  readonly rows: ReadonlyMap<string, Float32Array>
}

/** A score for pronouns of one and one for those of several. */
export interface AntecedentModel {
  readonly one: AntecedentScore
  readonly several: AntecedentScore
}

let opened: AntecedentModel | null = null

/** The model of `models/antecedents.txt`: the nets for one, a line without words, those for several. */
export function antecedentModel(): AntecedentModel {
  const path = fileURLToPath(new URL('../../../models/antecedents.txt', import.meta.url))
  if (opened) return opened
  const [one = '', several = ''] = readFileSync(path, 'utf8').split('\n\n')
  opened = { one: scoreOf(readNets(one)), several: scoreOf(readNets(several)) }
  return opened
}

/**
 * Reads nets from lines with tabs: `nets COUNT HIDDEN`, `out NUMBERS`, and a feature a line, `NAME NUMBERS`, all weights in
 * hundredths.
 */
function readNets(text: string): AntecedentNets {
  const [head = '', out = '', ...features] = text.trimEnd().split('\n')
  const [, nets, hidden] = head.split('\t').map(Number) as [number, number, number]
  const numbers = (fields: readonly string[]) => Float32Array.from(fields, (one) => +one / 100)
  return {
    nets,
    hidden,
    out: numbers(out.split('\t').slice(1)),
    rows: new Map(
      features.map((line) => {
        const [name = '', ...fields] = line.split('\t')
        return [name, numbers(fields)]
      }),
    ),
  }
}

/** The mean score of nets. */
export function scoreOf({ nets, hidden, out, rows }: AntecedentNets): AntecedentScore {
  const width = 1 + hidden
  return (features) => {
    const sums = new Float32Array(nets * width)
    for (const [name, value] of Object.entries(features)) {
      const row = value === 0 ? undefined : rows.get(name)
      if (!row) continue
      for (let at = 0; at < row.length; at++) sums[at]! += value * (row[at] as number)
    }
    let score = 0
    for (let at = 0; at < sums.length; at++) {
      const unit = (at % width) - 1
      const sum = sums[at] as number
      const net = Math.floor(at / width)
      score += unit < 0 ? sum : Math.tanh(sum) * (out[net * hidden + unit] as number)
    }
    return score / nets
  }
}
