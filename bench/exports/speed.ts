import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteArchive } from '../../src/archive/index.ts'
import { VERSION } from '../../src/article/index.ts'
import { settleArchive } from '../../src/desk/index.ts'
import { EXPORT_FORMATS, exportArchive } from '../../src/export/index.ts'
import { quickCrew } from '../../test/random-pages.ts'
import { plantedPages } from '../archive/planted-pages.ts'

/** Articles held, where nobody says how many. */
const SIZE = 3_000

/**
 * How fast each format writes an archive of made pages (`archive/planted-pages.ts`), or one that is there: wall time, articles a second, the most
 * memory. `node tools/launch.mjs bench/exports/speed.ts [articles | archive.db]`
 */
async function measure(asked: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-exports-'))
  const isHeld = asked !== undefined && existsSync(asked)
  const archive = openSqliteArchive(isHeld ? asked : join(folder, 'archive.db'))
  try {
    if (!isHeld) {
      const next = plantedPages(7)
      for (let left = Number(asked ?? SIZE); left > 0; left -= 64) {
        const pages = Array.from({ length: Math.min(64, left) }, next)
        archive.add(
          pages.map((read) => ({ raw: Buffer.from(read.article.text), read })),
          VERSION,
        )
      }
      await settleArchive(archive, quickCrew)
    }
    const count = archive.count()
    console.log(`${count} articles, ${archive.heads().length} stories`)
    console.log('| format | seconds | articles a second | MB | memory, MB |')
    console.log('| --- | ---: | ---: | ---: | ---: |')
    for (const format of EXPORT_FORMATS) {
      const options = format.name === 'parquet' ? { table: 'evidence' as const } : {}
      const from = performance.now()
      let size = 0
      let most = 0
      for await (const piece of exportArchive(archive, format, { options })) {
        size += piece.length
        most = Math.max(most, process.memoryUsage().rss)
      }
      const seconds = (performance.now() - from) / 1e3
      const cells = [
        seconds.toFixed(2),
        Math.round(count / seconds),
        (size / 1e6).toFixed(1),
        Math.round(most / 1e6),
      ]
      console.log(`| ${format.name} | ${cells.join(' | ')} |`)
    }
  } finally {
    archive.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

await measure(process.argv[2])
