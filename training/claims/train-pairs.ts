import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packForest } from '../../src/forest/index.ts'
import { type Growth, growForest } from '../grow-forest.ts'
import { judgedPairs, rowsOf } from './pair-rows.ts'

/** What the trees of pairs are grown with; chosen by leaving one event out. */
export const GROWTH: Growth = {
  trees: 80,
  depth: 3,
  rate: 0.1,
  penalty: 5,
  least: 3,
  share: 0.6,
  seed: 1,
}

const MODELS = join(import.meta.dirname, '..', '..', 'models')

/** Grows `models/pairs.bin` on all judged pairs and writes its sum into its card. `--check` only compares. */
export function train(args: readonly string[]): void {
  const pairs = judgedPairs()
  const bytes = packForest(growForest(rowsOf(pairs), GROWTH))
  const sum = createHash('sha256').update(bytes).digest('hex')
  const file = join(MODELS, 'pairs.bin')
  if (args.includes('--check')) {
    const same = Buffer.from(bytes).equals(readFileSync(file))
    console.log(same ? 'models/pairs.bin is what this script makes' : 'models/pairs.bin differs')
    process.exitCode = same ? 0 : 1
    return
  }
  writeFileSync(file, bytes)
  const card = join(MODELS, 'pairs.md')
  const text = readFileSync(card, 'utf8')
  writeFileSync(card, text.replace(/sha256 `[^`]*`/, `sha256 \`${sum}\``))
  console.log(`models/pairs.bin: ${bytes.length} bytes of ${pairs.length} pairs, sha256 ${sum}`)
}
