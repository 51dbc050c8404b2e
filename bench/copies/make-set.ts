// node tools/launch.mjs bench/copies/make-set.ts OUT [--seed 1] [--families 60] [--plain] [--undated]
// With OUT -, the pages are printed and nothing is written.
//
// A held-back set of copies, to judge by: texts of ../shared/bench/copies/pool.jsonl.gz that the dev set makes
// no copies of, other brands, furniture and word lists than its generator's, and operations that it lacks.
// --plain leaves outlets and bylines out, --undated days. Writes OUT.docs.jsonl and OUT.gold.jsonl in the form
// of ../shared/bench/copies; score.mjs of that folder scores it.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLines } from '../../sets/read-lines.ts'
import { makeHeldBackSet } from './held-back-set.ts'
import type { Doc, PoolText } from './set-forms.ts'

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'bench', 'copies')
const [out = ''] = process.argv.slice(2)
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
if (out === '' || out.startsWith('--') || !existsSync(FOLDER)) {
  console.error('usage: make-set.ts OUT [--seed 1] [--families 60] [--plain] [--undated]')
  process.exit(2)
}

const known = new Set(
  readLines<{ base?: string }>(join(FOLDER, 'dev.gold.jsonl.gz')).flatMap(({ base }) => base ?? []),
)
const { docs, gold } = makeHeldBackSet(readLines<PoolText>(join(FOLDER, 'pool.jsonl.gz')), known, {
  seed: option('seed', 1),
  families: option('families', 60),
})
const lines = (values: readonly object[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')
const hide = (doc: Doc) => ({
  ...doc,
  ...(process.argv.includes('--plain') ? { outlet: '', byline: '' } : {}),
  ...(process.argv.includes('--undated') ? { date: '' } : {}),
})
const pages = lines(docs.map(hide))
if (out === '-') process.stdout.write(pages)
else {
  writeFileSync(`${out}.docs.jsonl`, pages)
  writeFileSync(`${out}.gold.jsonl`, lines(gold))
}
