import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Input } from '../src/intake/index.ts'

const EXAMPLES = join(import.meta.dirname, '..', 'examples')

/** The example pages as they arrive. */
export function examplePages(): Input[] {
  return readdirSync(EXAMPLES)
    .sort()
    .map((name) => ({ source: name, bytes: new Uint8Array(readFileSync(join(EXAMPLES, name))) }))
}

/** A page with pieces cut out, doubled, or overwritten by the same seeded choice every time. */
export function mangle(page: Input, seed: number, cuts: number): Input {
  let state = seed >>> 0 || 1
  const next = (limit: number): number => {
    // xorshift32 (Marsaglia 2003): any seed gives the same page on every machine.
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % Math.max(1, limit)
  }
  let bytes = Buffer.from(page.bytes)
  for (let cut = 0; cut < cuts; cut++) {
    const at = next(bytes.length)
    const piece = bytes.subarray(at, at + next(60))
    const kind = next(4)
    if (kind === 0)
      bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + piece.length)])
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
    else if (kind === 2)
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(HOSTILE[next(HOSTILE.length)] as string),
        bytes.subarray(at),
      ])
    else if (at < bytes.length)
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from([next(256)]),
        bytes.subarray(at + 1),
      ])
  }
  return { ...page, bytes: new Uint8Array(bytes) }
}

const HOSTILE = [
  '<',
  '>',
  '"',
  '“',
  '\n\n',
  '\0',
  '<script>',
  '</p>',
  '&#0;',
  '(AP) — ',
  'Monday',
  '\u200b',
  '—',
  '\ud83d',
  'said',
  'Exchange',
  '2024-13-45',
]
