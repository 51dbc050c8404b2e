import { readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** A file's characters: `.gz` is gzip, `.br` Brotli, the rest is plain UTF-8. */
function readText(path: string): string {
  const bytes = readFileSync(path)
  if (path.endsWith('.gz')) return gunzipSync(bytes).toString('utf8')
  if (path.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8')
  return bytes.toString('utf8')
}

/** The JSON value on each line of a file. */
export function readLines<T>(path: string): T[] {
  return readText(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
