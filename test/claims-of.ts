import { type Article, articleFromText, textAt } from '../src/article/index.ts'
import { type Claim, findClaims } from '../src/claims/index.ts'
import { analyse } from '../src/language/index.ts'
import { findNames } from '../src/names/index.ts'
import { readProse } from '../src/text/index.ts'

/** The claims of a text, or of an article. */
export function readClaims(text: string | Article): Claim[] {
  const article = typeof text === 'string' ? articleFromText(text) : text
  const analysis = analyse(readProse(article))
  return findClaims(analysis, findNames(analysis))
}

/** Each claim of a text as `[source] cue <content>`, in reading order. */
export const claimsOf = (text: string): string[] =>
  readClaims(text).map(
    ({ source, cue, content }) =>
      `[${source ? textAt(text, source.spans) : ''}] ${textAt(text, cue)} <${textAt(text, content)}>`,
  )
