import { createHash } from 'node:crypto'
import { createReadStream, openSync, readSync } from 'node:fs'
import { BUNDLE_HEAD, decode, findBundle, unpackBundle } from '../../src/intake/index.ts'
import type { Predict } from './area.ts'

/** A line a page of a web archive or a mail: address, capture, charset, size and SHA-256 of its bytes; then a line a problem. */
export const predict: Predict = async (input, write) => {
  const head = new Uint8Array(BUNDLE_HEAD)
  const size = readSync(openSync(input, 'r'), head)
  const kind = findBundle(head.subarray(0, size), input)
  if (!kind) {
    write({ problem: 'it holds no pages' })
    return
  }
  for await (const part of unpackBundle(kind, input, createReadStream(input))) {
    if ('problem' in part) {
      write({ problem: part.problem.message })
      continue
    }
    const { url, bytes, contentType, told } = part.page
    write({
      url: url ?? null,
      captured: told?.captured ?? null,
      contentType: contentType ?? null,
      charset: decode(part.page).charset,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
  }
}
