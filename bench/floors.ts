// npm run floors                                  measure the dev sets; fail where a figure fell
// npm run floors -- --update [--allow-regression] write the figures reached to bench/floors.json
// npm run floors -- [--update] name …             only measures whose name begins so
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareFloors, type Figures } from './compare-floors.ts'
import { MEASURES, type Measure } from './measures.data.ts'
import { readFigure } from './read-figure.ts'

const ROOT = join(import.meta.dirname, '..')
const BENCH = join(ROOT, '..', 'shared', 'bench')
const FLOORS = join(import.meta.dirname, 'floors.json')
/** A measure that takes longer has hung. */
const LIMIT_MS = 10 * 60_000

/** Runs a script and gives what it printed. Scorers may exit 1: "scored, but some were missing". */
function runScript(args: readonly string[], cwd: string, mayFail = false): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0 || (mayFail && code === 1)) resolve(Buffer.concat(out).toString())
      else
        reject(
          new Error(
            `${args.join(' ')} ended with ${code}: ${Buffer.concat(err).toString().slice(-800)}`,
          ),
        )
    })
  })
}

/** Predictions are shared by measures that differ only in how they score the same area and input. */
function makePredictor(scratch: string): (measure: Measure) => Promise<string> {
  const made = new Map<string, Promise<string>>()
  const predict = async (
    { area, input, make, folder }: Measure,
    index: number,
  ): Promise<string> => {
    let path = join(BENCH, input)
    if (make) {
      path = join(scratch, `input-${index}.jsonl`)
      writeFileSync(path, await runScript(make, join(BENCH, folder)))
    }
    const predictions = join(scratch, `predictions-${index}.jsonl`)
    writeFileSync(
      predictions,
      await runScript([join(ROOT, 'bench', 'predict', 'main.ts'), area, path], ROOT),
    )
    return predictions
  }
  return (measure) => {
    const key = JSON.stringify([measure.area, measure.input, measure.make])
    const known = made.get(key) ?? predict(measure, made.size)
    made.set(key, known)
    return known
  }
}

async function measureOne(
  { score, folder, ...measure }: Measure,
  predict: (measure: Measure) => Promise<string>,
): Promise<Record<string, number>> {
  const start = performance.now()
  const predictions = await predict({ score, folder, ...measure })
  const args = score.map((arg) => (arg === 'PRED' ? predictions : arg))
  const printed = await runScript(args, join(BENCH, folder), true)
  const read = Object.entries(measure.figures).map(
    ([label, at]) => [label, readFigure(printed, at)] as const,
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const shown = read.map(([label, value]) => `${label} ${value}`).join('  ')
  console.log(`${measure.name.padEnd(28)} ${shown}  (${seconds} s)`)
  return Object.fromEntries(read)
}

async function measureAll(
  measures: readonly Measure[],
): Promise<{ reached: Figures; failed: readonly string[] }> {
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-floors-'))
  const predict = makePredictor(scratch)
  const figures: Figures = {}
  const failed: string[] = []
  const queue = [...measures]
  const work = async () => {
    for (let measure = queue.shift(); measure; measure = queue.shift()) {
      try {
        figures[measure.name] = await measureOne(measure, predict)
      } catch (error) {
        // The rest is still measured: one broken area must not hide the others.
        failed.push(`${measure.name}: ${(error as Error).message}`)
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work))
    const reached = Object.fromEntries(measures.map(({ name }) => [name, figures[name] ?? {}]))
    return { reached, failed }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function main(args: readonly string[]): Promise<number> {
  if (!existsSync(BENCH)) {
    console.log(`no dev sets at ${BENCH}: nothing is measured`)
    return process.env.CI ? 1 : 0
  }
  const names = args.filter((arg) => !arg.startsWith('--'))
  const chosen = MEASURES.filter(
    ({ name }) => names.length === 0 || names.some((wanted) => name.startsWith(wanted)),
  )
  const { reached, failed } = await measureAll(chosen)
  const floors: Figures = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) : {}
  const fallen = compareFloors(floors, reached)
  for (const line of fallen) console.error(`fell: ${line}`)
  for (const line of failed) console.error(`failed: ${line}`)
  if (!args.includes('--update')) {
    const missing = MEASURES.filter(({ name }) => !(name in floors)).map(({ name }) => name)
    if (missing.length > 0) console.error(`no floor yet: ${missing.join(', ')}`)
    return fallen.length + failed.length + missing.length > 0 ? 1 : 0
  }
  if (failed.length > 0) return 1
  if (fallen.length > 0 && !args.includes('--allow-regression')) {
    console.error('floors.json is left as it was: --allow-regression lowers floors')
    return 1
  }
  const all = MEASURES.flatMap(({ name }) => {
    const figures = reached[name] ?? floors[name]
    return figures ? [[name, figures]] : []
  })
  writeFileSync(FLOORS, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
  return 0
}

process.exitCode = await main(process.argv.slice(2))
