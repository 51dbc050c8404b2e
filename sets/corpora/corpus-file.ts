import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Corpus } from './corpora.data.ts'

const FOLDER = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))

/** Whether the corpora are on this machine. */
export const haveCorpora = (): boolean => existsSync(FOLDER)

/** A file of `../shared/corpora`, unpacked. */
export function corpusBytes(file: string): Buffer {
  const bytes = readFileSync(FOLDER + file)
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** The text of a corpus. */
export const corpusText = (corpus: Pick<Corpus, 'file'>): string =>
  corpusBytes(corpus.file).toString('utf8')
