import { type Span, TELLING_ROLES } from '../article/index.ts'
import type { Analysis } from '../language/index.ts'
import { addMention, type Bundle, usualName } from './bundle.ts'
import type { Candidate } from './candidate.ts'
import { type NameToken, readNameTokens } from './name-token.ts'

const GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, 'male'] => [word, 'male']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, 'female'] => [word, 'female']),
])
const NEUTER = new Set(['it', 'its', 'itself'])
/** "It is clear that …", "it was raining": a subject that means nothing. */
const EMPTY_IT =
  /^(?:(?:is|was|would be|will be|may be|could be|seems|seemed|appears|appeared|remains|remained|became)\s+(?:not |also |still |very |too |more |now |un)?(?:clear|likely|possible|important|necessary|unlikely|impossible|difficult|hard|easy|time|true|known|raining|believed|hoped|expected|thought|said|reported|estimated|unclear|not|a|the|for|to|that)\b|takes? |took )/
const SAYING = new Set(
  'said says claims claimed added adds that what as and but announced confirmed denied reported because while when after whether if'.split(
    ' ',
  ),
)

/** A mention with the entity it belongs to, for looking back. */
interface Placed {
  readonly mention: Span & Pick<Candidate, 'sentence' | 'type' | 'rule'>
  readonly bundle: Bundle
}

const mayBePerson = ({ mention, bundle }: Placed): boolean =>
  bundle.kind === 'person' && !bundle.credit && mention.rule !== 'name.inside-cabinet'

function agrees(bundle: Bundle, gender: 'female' | 'male'): boolean {
  return bundle.gender === undefined || bundle.gender === gender
}

/** Index of the first of `placed` that begins at or after `at`. */
function firstFrom(placed: readonly Placed[], at: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle] as Placed).mention.start < at) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Whom `he` or `her` means: the nearest person named before it in the sentence; at the sentence's
 * start the first one of the sentence before, who is its subject.
 */
function findPerson(
  placed: readonly Placed[],
  at: number,
  sentence: number,
  gender: 'female' | 'male',
): Bundle | null {
  for (let index = firstFrom(placed, at) - 1; index >= 0; index--) {
    const found = placed[index] as Placed
    if (found.mention.sentence < sentence) break
    if (mayBePerson(found) && agrees(found.bundle, gender)) return found.bundle
  }
  for (let back = 1; back <= 2; back++) {
    const subject = placed.find(
      (other) =>
        other.mention.sentence === sentence - back &&
        mayBePerson(other) &&
        agrees(other.bundle, gender),
    )
    if (subject) return subject.bundle
  }
  return null
}

const LOCATIVE = /\b(?:in|at|near|inside|across|from|over)\s+(?:the\s+)?$/

/** What `it` means: the nearest organisation or country in the sentence that is not where something is. */
function findBody(
  placed: readonly Placed[],
  text: string,
  at: number,
  sentence: number,
): Bundle | null {
  for (let index = firstFrom(placed, at) - 1; index >= 0; index--) {
    const { mention, bundle } = placed[index] as Placed
    if (mention.sentence < sentence) return null
    if (bundle.kind !== 'organisation' && bundle.kind !== 'country') continue
    if (mention.type === 'adjective' || mention.end > at) continue
    if (LOCATIVE.test(text.slice(Math.max(0, mention.start - 12), mention.start))) continue
    return bundle
  }
  return null
}

function isEmptyIt(text: string, tokens: readonly NameToken[], index: number): boolean {
  const token = tokens[index] as NameToken
  if (token.lower !== 'it') return false
  const before = tokens[index - 1]
  if (before?.word && !SAYING.has(before.lower)) return true
  return EMPTY_IT.test(text.slice(token.end + 1, token.end + 60).toLowerCase())
}

/** Hangs he, she, it and their forms on the entities they mean, where the rules are fairly sure. */
export function attachPronouns(analysis: Analysis, bundles: readonly Bundle[]): void {
  const text = analysis.prose.clean.text
  const placed: Placed[] = bundles
    .flatMap((bundle) => bundle.mentions.map((mention) => ({ mention, bundle })))
    .filter(({ mention }) => !('credit' in mention && mention.credit))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
  for (const sentence of analysis.sentences) {
    if (!TELLING_ROLES.has(sentence.role)) continue
    const tokens = readNameTokens(text, sentence)
    tokens.forEach((token, index) => {
      const gender = GENDERS.get(token.lower)
      if (!gender && !NEUTER.has(token.lower)) return
      if (!gender && isEmptyIt(text, tokens, index)) return
      const bundle = gender
        ? findPerson(placed, token.start, sentence.index, gender)
        : findBody(placed, text, token.start, sentence.index)
      if (!bundle) return
      if (gender) bundle.gender ??= gender
      const mention: Candidate = {
        start: token.start,
        end: token.end,
        text: token.text,
        sentence: sentence.index,
        block: sentence.block,
        type: 'pronoun',
        kind: bundle.kind,
        rule: gender ? 'pronoun.person' : 'pronoun.body',
      }
      addMention(
        bundle,
        mention,
        `"${token.text}" is ${usualName(bundle)}, the nearest it can mean`,
      )
      placed.splice(firstFrom(placed, token.start), 0, { mention, bundle })
    })
  }
}
