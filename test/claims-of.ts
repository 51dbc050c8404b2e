import { articleFromText, textAt } from '../src/article/index.ts'
import { type Claim, findClaims } from '../src/claims/index.ts'
import { analyse } from '../src/language/index.ts'
import { findNames } from '../src/names/index.ts'
import { readProse } from '../src/text/index.ts'

/** The claims of a text. */
export function readClaims(text: string): Claim[] {
  const analysis = analyse(readProse(articleFromText(text)))
  return findClaims(analysis, findNames(analysis))
}

/** Each claim of a text as `[source] cue <content>`, in reading order. */
export const claimsOf = (text: string): string[] =>
  readClaims(text).map(
    ({ source, cue, content }) =>
      `[${source ? textAt(text, source.spans) : ''}] ${textAt(text, cue)} <${textAt(text, content)}>`,
  )
