import { statSync } from 'node:fs'
import { type Archive, openSqliteArchive } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'

/** An archive that stays open while it is served. */
export interface HeldArchive {
  readonly path: string
  /**
   * The archive as it stands. Where another file was put in its place, that one is opened.
   *
   * @throws CopydeskError `archive-missing` while there is none
   */
  now(): Archive
  /** What stays the same while nothing in the archive changes, and is another after. */
  stamp(): string
  close(): void
}

/** Opens an archive to be served; makes it where there is none. */
export function holdArchive(path: string): HeldArchive {
  let archive = openSqliteArchive(path)
  let file = fileAt(path)
  const held: HeldArchive = {
    path,
    stamp: () => `${held.now().seq()} ${file}`,
    now() {
      const here = fileAt(path)
      if (here === null) {
        throw new CopydeskError(
          'archive-missing',
          'the archive is no longer where it was: put it back, or start the desk with another',
        )
      }
      if (here !== file) {
        // The old file is let go only when the new one is open: one that is broken stays a refusal.
        const next = openSqliteArchive(path)
        archive.close()
        archive = next
        file = here
      }
      return archive
    },
    close: () => archive.close(),
  }
  return held
}

/** What tells two files at one path apart; null where there is none. */
function fileAt(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true })
  return stats ? `${stats.dev} ${stats.ino}` : null
}
