import { articleFromText, textAt } from '../src/article/index.ts'
import { findClaims } from '../src/claims/index.ts'
import { analyse } from '../src/language/index.ts'
import { findNames } from '../src/names/index.ts'
import { readProse } from '../src/text/index.ts'

/** Each claim of a text as `[source] cue <content>`, in reading order. */
export function claimsOf(text: string): string[] {
  const analysis = analyse(readProse(articleFromText(text)))
  return findClaims(analysis, findNames(analysis)).map(
    ({ source, cue, content }) =>
      `[${source ? textAt(text, source.spans) : ''}] ${textAt(text, cue)} <${textAt(text, content)}>`,
  )
}
