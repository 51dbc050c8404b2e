import { TELLING_ROLES } from '../article/index.ts'
import type { Analysis } from '../language/index.ts'
import { callNames, calmCapitals } from './bundle.ts'
import type { Candidate } from './candidate.ts'
import { readNameTokens } from './name-token.ts'
import { romanise } from './romanise.ts'
import { foldSpelling } from './spell-distance.ts'

/**
 * Adds names that the rules passed over and that the article has elsewhere: in headlines in title
 * case, and surnames at the start of a sentence.
 */
export function recallNames(analysis: Analysis, found: readonly Candidate[]): Candidate[] {
  const known = new Map<string, Candidate>()
  const calls = new Map<string, Candidate>()
  for (const candidate of found) {
    if (
      candidate.type !== 'name' ||
      candidate.known ||
      candidate.credit ||
      candidate.kind === 'unknown'
    )
      continue
    if (!/\s/.test(candidate.text)) continue
    const key = romanise(candidate.text)
    if (!known.has(key)) known.set(key, candidate)
    if (candidate.kind !== 'person') continue
    for (const call of callNames(calmCapitals(candidate.text))) {
      if (call.length > 2 && !calls.has(call)) calls.set(call, candidate)
    }
  }
  if (known.size === 0) return [...found]
  const taken = new Set<number>()
  for (const { start, end } of found) for (let at = start; at < end; at++) taken.add(at)
  const added: Candidate[] = []
  const text = analysis.prose.clean.text
  const longest = Math.min(6, Math.max(...[...known.keys()].map((key) => key.split(' ').length)))
  for (const sentence of analysis.sentences) {
    if (!TELLING_ROLES.has(sentence.role)) continue
    const tokens = readNameTokens(text, sentence)
    for (let at = 0; at < tokens.length; at++) {
      const first = tokens[at] as (typeof tokens)[number]
      if (!first.capital || taken.has(first.start)) continue
      for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
        const end = (tokens[at + length - 1] as typeof first).end
        const words = text.slice(first.start, end)
        const match =
          length > 1 ? known.get(romanise(words)) : calls.get(foldSpelling(romanise(first.text)))
        if (!match) continue
        added.push({
          start: first.start,
          end,
          text: words,
          sentence: sentence.index,
          block: sentence.block,
          type: 'name',
          kind: match.kind,
          rule: 'name.recalled',
        })
        at += length - 1
        break
      }
    }
  }
  return [...found, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
}
