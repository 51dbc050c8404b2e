import { articleFromText } from '../src/article/index.ts'
import { findClaims, speakerLabel } from '../src/claims/index.ts'
import { analyse } from '../src/language/index.ts'
import { findNames } from '../src/names/index.ts'
import { readProse } from '../src/text/index.ts'

/** Who each claim of a text is given to: the names of its source, the states that answer for them in brackets. */
export function speakersOf(text: string): string[] {
  const analysis = analyse(readProse(articleFromText(text)))
  return findClaims(analysis, findNames(analysis)).map(({ source }) => {
    const parties = source?.parties ?? []
    const names = (source?.names ?? []).map(speakerLabel)
    return `${names.join(' + ')}${parties.length > 0 ? ` (${parties.join(', ')})` : ''}`
  })
}
