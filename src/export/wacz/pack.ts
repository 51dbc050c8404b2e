import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Chunk } from '../format.ts'

/** A file of a pack: what it holds is made when its turn comes. */
export interface PackFile {
  readonly path: string
  write(): Iterable<Chunk>
}

/** A file of a pack that was written. */
export interface PackedFile {
  readonly path: string
  readonly bytes: number
  /** SHA-256 in hex. */
  readonly hash: string
}

/**
 * How every file of a pack is kept. Its time is the first day of 1981, in a ZIP file's own terms, so that the zone of the machine
 * changes no byte. When the pack was made stands in its datapackage.
 */
const stored = () => ({
  compress: false,
  mtime: new Date(1981, 0, 1),
  mode: 0o100644,
  forceDosTimestamp: true,
})

/**
 * A ZIP file whose files are stored as they are, in the order given; each is told of when it is written, so that later ones can speak
 * of it.
 */
export async function* zipOf(
  files: readonly PackFile[],
  onWritten: (file: PackedFile) => void,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const out = Readable.from(zip.outputStream)
  zip.on('error', (error: Error) => out.destroy(error))
  const options = stored()
  for (const file of files) {
    zip.addReadStreamLazy(file.path, options, (give) =>
      give(null, Readable.from(counted(file, onWritten))),
    )
  }
  zip.end()
  for await (const bytes of out) yield bytes as Uint8Array
}

function* counted(file: PackFile, onWritten: (file: PackedFile) => void): Generator<Buffer> {
  const hash = createHash('sha256')
  let size = 0
  for (const chunk of file.write()) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk)
    hash.update(bytes)
    size += bytes.length
    if (bytes.length > 0) yield bytes
  }
  onWritten({ path: file.path, bytes: size, hash: hash.digest('hex') })
}
