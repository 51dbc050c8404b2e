import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMemoryArchive, openSqliteArchive } from '../../src/archive/index.ts'
import { proveStream } from '../../test/prove-stream.ts'
import { digestOfAll } from '../../test/random-streams.ts'

/** Every so many streams run in a file, the others in memory. */
const IN_A_FILE = 5

/**
 * Random streams of pages, settled in steps beside all at once, and asked what they were at each time.
 * `npm run bench -- streams [streams] [pages] [first seed]`
 */
export async function compare(): Promise<string> {
  const [streams = 1_000, pages = 300, first = 1] = process.argv.slice(3).map(Number)
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-streams-'))
  const different: string[] = []
  let [settled, decisions, stories, files] = [0, 0, 0, 0]
  try {
    for (let seed = first; seed < first + streams; seed++) {
      const path = join(folder, `${seed}.db`)
      const isFile = seed % IN_A_FILE === 0
      const archive = isFile ? openSqliteArchive(path) : openMemoryArchive()
      const proof = await proveStream(archive, seed, pages)
      archive.close()
      if (isFile) for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
      files += Number(isFile)
      settled += proof.settled
      decisions += proof.decisions
      stories += proof.atOnce.stories.length
      if (digestOfAll(proof.inSteps) !== digestOfAll(proof.atOnce)) different.push(`${seed}: end`)
      if (proof.otherThen.length > 0) different.push(`${seed}: at ${proof.otherThen.join(' ')}`)
      if ((seed - first) % 20 === 19) console.error(`${seed - first + 1} streams`, ...different)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return [
    `${streams} streams of ${pages} pages (${files} of them in a file), ${decisions} decisions, ${stories} stories: ${different.length} differ from settling all at once, or from what they were at one of ${settled} times.`,
    ...different,
  ].join('\n')
}
