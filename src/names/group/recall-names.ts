import { type Span, STORY_ROLES } from '../../article/index.ts'
import type { AnalysedSentence, Analysis } from '../../language/index.ts'
import { romanise } from '../compare/romanise.ts'
import { foldSpelling } from '../compare/spell-distance.ts'
import type { NameCandidate } from '../find/name-candidate.ts'
import { type NameToken, readNameTokens } from '../find/name-token.ts'
import { callNames, calmCapitals } from './entity-draft.ts'

const LONGEST_NAME = 6

/** The names that an article has for sure: full ones, and the words that persons are called by. */
interface KnownNames {
  readonly full: ReadonlyMap<string, NameCandidate>
  readonly calls: ReadonlyMap<string, NameCandidate>
}

function collectNames(found: readonly NameCandidate[]): KnownNames {
  const full = new Map<string, NameCandidate>()
  const calls = new Map<string, NameCandidate>()
  for (const candidate of found) {
    const { type, known, credit, kind, text } = candidate
    if (type !== 'name' || known || credit || kind === 'unknown' || !/\s/.test(text)) continue
    const key = romanise(text)
    if (!full.has(key)) full.set(key, candidate)
    if (kind !== 'person') continue
    for (const call of callNames(calmCapitals(text))) {
      if (call.length > 2 && !calls.has(call)) calls.set(call, candidate)
    }
  }
  return { full, calls }
}

/** The longest known name that begins at `tokens[at]`: its candidate and the index after it. */
function matchName(
  text: string,
  tokens: readonly NameToken[],
  at: number,
  { full, calls }: KnownNames,
): { match: NameCandidate; to: number } | null {
  const first = tokens[at] as NameToken
  for (let to = Math.min(tokens.length, at + LONGEST_NAME); to > at + 1; to--) {
    const match = full.get(romanise(text.slice(first.start, (tokens[to - 1] as NameToken).end)))
    if (match) return { match, to }
  }
  const match = calls.get(foldSpelling(romanise(first.text)))
  return match ? { match, to: at + 1 } : null
}

function recallIn(
  text: string,
  sentence: AnalysedSentence,
  names: KnownNames,
  isTaken: (span: Span) => boolean,
): NameCandidate[] {
  const tokens = readNameTokens(text, sentence)
  const added: NameCandidate[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at] as NameToken
    if (!first.capital || isTaken(first)) continue
    const found = matchName(text, tokens, at, names)
    if (!found) continue
    const end = (tokens[found.to - 1] as NameToken).end
    added.push({
      start: first.start,
      end,
      text: text.slice(first.start, end),
      sentence: sentence.index,
      block: sentence.block,
      type: 'name',
      kind: found.match.kind,
      rule: 'name.recalled',
    })
    at = found.to - 1
  }
  return added
}

/**
 * Adds names that the rules passed over and that the article has elsewhere: in headlines in title
 * case, and surnames at the start of a sentence.
 */
export function recallNames(analysis: Analysis, found: readonly NameCandidate[]): NameCandidate[] {
  const names = collectNames(found)
  if (names.full.size === 0) return [...found]
  const text = analysis.prose.clean.text
  const bySentence = new Map<number, NameCandidate[]>()
  for (const candidate of found) {
    const list = bySentence.get(candidate.sentence) ?? []
    bySentence.set(candidate.sentence, list)
    list.push(candidate)
  }
  const added = analysis.sentences.flatMap((sentence) => {
    if (!STORY_ROLES.has(sentence.role)) return []
    const own = bySentence.get(sentence.index) ?? []
    const isTaken = (span: Span) =>
      own.some(({ start, end }) => start < span.end && span.start < end)
    return recallIn(text, sentence, names, isTaken)
  })
  return [...found, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
}
