import { createHash } from 'node:crypto'
import type { Document, Input } from './document.ts'

/** Bytes to characters: charset, and HTML or plain text. Never throws. */
export function decode(input: Input): Document {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.bytes)
  return {
    source: input.source,
    ...(input.url ? { url: input.url } : {}),
    mediaType: /<(?:!doctype html|html|head|body|p|div)\b/i.test(text.slice(0, 4096))
      ? 'text/html'
      : 'text/plain',
    charset: 'utf-8',
    sha256: createHash('sha256').update(input.bytes).digest('hex'),
    size: input.bytes.length,
    text,
    problems: [],
  }
}
