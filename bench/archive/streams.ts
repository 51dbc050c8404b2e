import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openMemoryArchive, openSqliteArchive } from '../../src/archive/index.ts'
import { proveStream } from '../../test/prove-stream.ts'
import { digestOfAll } from '../../test/random-streams.ts'

/** Every so many streams run in a file, the others in memory. */
const IN_A_FILE = 5

/** What became of a stream. */
interface Verdict {
  readonly seed: number
  readonly pages: number
  readonly isFile: boolean
  readonly decisions: number
  readonly stories: number
  /** Times that everything was settled, and those of them that are asked for and are others than they were. */
  readonly settled: number
  readonly otherThen: readonly number[]
  readonly isSame: boolean
}

/**
 * Random streams of pages, settled in steps beside all at once, and asked what they were at each time. Each verdict is a
 * line of a log, and a stream that stands there with as many pages does not run again: `--log` names another, and one is
 * deleted after a change. The table is that of the whole log.
 *
 * `npm run bench -- streams [--log FILE] [first seed] [streams] [pages]`
 */
export async function compare(): Promise<string> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: { log: { type: 'string', default: join(tmpdir(), 'copydesk-streams.jsonl') } },
  })
  const [first = 1, streams = 1_000, pages = 300] = positionals.map(Number)
  const known = verdictsIn(values.log)
  for (let seed = first; seed < first + streams; seed++) {
    if (known.some((one) => one.seed === seed && one.pages === pages)) continue
    const verdict = await prove(seed, pages)
    appendFileSync(values.log, `${JSON.stringify(verdict)}\n`)
    console.error(seed, isProved(verdict) ? 'same' : 'OTHER')
  }
  return tableOf(verdictsIn(values.log))
}

function verdictsIn(path: string): Verdict[] {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

const isProved = ({ isSame, otherThen }: Verdict): boolean => isSame && otherThen.length === 0

async function prove(seed: number, pages: number): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-streams-'))
  const isFile = seed % IN_A_FILE === 0
  const archive = isFile ? openSqliteArchive(join(folder, 'archive.db')) : openMemoryArchive()
  try {
    const { inSteps, atOnce, otherThen, settled, decisions } = await proveStream(
      archive,
      seed,
      pages,
    )
    const isSame = digestOfAll(inSteps) === digestOfAll(atOnce)
    const stories = atOnce.stories.length
    return { seed, pages, isFile, decisions, stories, settled, otherThen, isSame }
  } finally {
    archive.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function tableOf(verdicts: readonly Verdict[]): string {
  const sum = (count: (one: Verdict) => number) =>
    verdicts.reduce((all, one) => all + count(one), 0)
  const others = verdicts.filter((one) => !isProved(one))
  const sizes = [...Map.groupBy(verdicts, ({ pages }) => pages)].map(
    ([pages, all]) => `${all.length} of ${pages} pages`,
  )
  return [
    `Random streams: ${sizes.join(', ')} (${sum(({ isFile }) => Number(isFile))} of them in a file), ${sum(({ decisions }) => decisions)} decisions, ${sum(({ stories }) => stories)} stories: ${others.length} differ from settling all at once, or from what they were at one of ${sum(({ settled }) => settled)} times.`,
    ...others.map(({ seed, pages }) => `Other: seed ${seed}, ${pages} pages.`),
  ].join('\n')
}
