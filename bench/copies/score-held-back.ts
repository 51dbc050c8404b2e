// node tools/launch.mjs bench/copies/score-held-back.ts PRED   prints the JSON of the shared scorer
//
// Scores predictions on the held-back set of seed 1 (make-set.ts): its gold is made again, as its pages were.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared', 'bench', 'copies')
const predicted = resolve(process.argv[2] ?? '')
const folder = mkdtempSync(join(tmpdir(), 'copydesk-held-back-'))
try {
  const set = join(folder, 'set')
  execFileSync(process.execPath, [join(import.meta.dirname, 'make-set.ts'), set])
  const args = ['score.mjs', '--gold', `${set}.gold.jsonl`, '--pred', predicted, '--json']
  process.stdout.write(execFileSync(process.execPath, args, { cwd: SHARED }))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
