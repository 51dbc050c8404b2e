import type { Change } from '../change.ts'
import { isCapital } from '../changed-words.ts'
import type { EditVerdict } from '../edit-verdict.ts'
import { BRAND_LETTERS } from '../edits.data.ts'

/** A foreign name glued to the next word: `Kapcor Coinvisiting` where the source has `visiting`. */
export function glued({ now, was, c0 }: Change): EditVerdict | null {
  const own = was[0]
  if (own === undefined || was.length > 3) return null
  for (const [at, word] of now.entries()) {
    if (word.length <= own.length || !word.endsWith(own)) continue
    const pushed = [...now.slice(0, at), word.slice(0, -own.length)].join('')
    if (pushed.length < BRAND_LETTERS || !isCapital(now[0]!)) continue
    return { type: 'inject', kind: 'brand', c0, c1: c0 + at + 1, glued: own.length }
  }
  return null
}
