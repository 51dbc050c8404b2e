import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDevPages } from '../../sets/pages/dev-pages.ts'
import { packForest } from '../../src/forest/index.ts'
import { inputDigests } from '../model-inputs.ts'
import { growOn } from './grow.ts'

const MODELS = join(import.meta.dirname, '..', '..', 'models')

/** Grows models/page.bin on all dev pages and writes its sum into its card. `--check` only compares. */
export function train(args: readonly string[]): void {
  console.error('reading the dev pages')
  const pages = readDevPages()
  console.error(`growing on ${pages.length} pages`)
  const bytes = packForest(growOn(pages))
  const sum = createHash('sha256').update(bytes).digest('hex')
  const file = join(MODELS, 'page.bin')
  const card = join(MODELS, 'page.md')
  if (args.includes('--check')) {
    const same = Buffer.from(bytes).equals(readFileSync(file))
    console.log(same ? 'models/page.bin is what this script makes' : 'models/page.bin differs')
    process.exitCode = same ? 0 : 1
    return
  }
  mkdirSync(MODELS, { recursive: true })
  writeFileSync(file, bytes)
  const text = readFileSync(card, 'utf8')
  const inputs = inputDigests()['page.bin']
  writeFileSync(
    card,
    text
      .replace(/sha256 `[^`]*`/, `sha256 \`${sum}\``)
      .replace(/(frozen: sha256) `[^`]*`/, `$1 \`${inputs}\``),
  )
  console.log(`models/page.bin: ${bytes.length} bytes, sha256 ${sum}`)
}
