import { type Span, TELLING_ROLES } from '../../article/index.ts'
import type { Analysis } from '../../language/index.ts'
import { anyWord, functionWords, sayingForms } from '../../lexicon/index.ts'
import type { NameCandidate } from '../find/name-candidate.ts'
import { type NameToken, readNameTokens } from '../find/name-token.ts'
import { addMention, type Bundle, usualName } from './entity-draft.ts'

const GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, 'male'] => [word, 'male']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, 'female'] => [word, 'female']),
])
const NEUTER = new Set(['it', 'its', 'itself'])
/** "It is clear that …", "it was raining": a subject that means nothing. */
const EMPTY_IT = new RegExp(
  String.raw`^(?:(?:${anyWord(String.raw`
    is was would\sbe will\sbe may\sbe could\sbe seems seemed appears appeared remains remained
    became
  `)})\s+(?:not |also |still |very |too |more |now |un)?(?:${anyWord(`
    clear likely possible important necessary unlikely impossible difficult hard easy time true
    known raining believed hoped expected thought said reported estimated unclear not a the for
    to that
  `)})\b|takes? |took )`,
)
/** Behind these a clause begins: its "it" is somebody. */
const BEFORE_CLAUSE = new Set([
  ...sayingForms({ having: 'clause', tense: 'told' }),
  ...functionWords('subordinator', 'coordinator', 'question'),
])

/** A sentence with more is no sentence. */
const MOST_PRONOUNS = 50

/** A mention with the entity it belongs to, for looking back. */
interface Placed {
  readonly mention: Span & Pick<NameCandidate, 'sentence' | 'type' | 'rule'>
  readonly bundle: Bundle
}

const mayBePerson = ({ mention, bundle }: Placed): boolean =>
  bundle.kind === 'person' && !bundle.credit && mention.rule !== 'name.inside-cabinet'

function agrees(bundle: Bundle, gender: 'female' | 'male'): boolean {
  return bundle.gender === undefined || bundle.gender === gender
}

/** What is named in each sentence, in order. */
type BySentence = Map<number, Placed[]>

const before = (placed: readonly Placed[] | undefined, at: number): Placed[] =>
  (placed ?? []).filter(({ mention }) => mention.start < at).reverse()

/**
 * Whom `he` or `her` means: the nearest person named before it in the sentence; at the sentence's
 * start the first one of the sentence before, who is its subject.
 */
function findPerson(
  named: BySentence,
  at: number,
  sentence: number,
  gender: 'female' | 'male',
): Bundle | null {
  const fits = (found: Placed) => mayBePerson(found) && agrees(found.bundle, gender)
  const near = before(named.get(sentence), at).find(fits)
  if (near) return near.bundle
  for (let back = 1; back <= 2; back++) {
    const subject = named.get(sentence - back)?.find(fits)
    if (subject) return subject.bundle
  }
  return null
}

const LOCATIVE = /\b(?:in|at|near|inside|across|from|over)\s+(?:the\s+)?$/

/** What `it` means: the nearest organisation or country in the sentence that is not where something is. */
function findBody(named: BySentence, text: string, at: number, sentence: number): Bundle | null {
  for (const { mention, bundle } of before(named.get(sentence), at)) {
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
  if (before?.word && !BEFORE_CLAUSE.has(before.lower)) return true
  return EMPTY_IT.test(text.slice(token.end + 1, token.end + 60).toLowerCase())
}

function placeNames(bundles: readonly Bundle[]): BySentence {
  const named: BySentence = new Map()
  for (const bundle of bundles) {
    for (const mention of bundle.mentions) {
      if (mention.credit) continue
      const list = named.get(mention.sentence) ?? []
      named.set(mention.sentence, list)
      list.push({ mention, bundle })
    }
  }
  for (const list of named.values()) list.sort(byPlace)
  return named
}

const byPlace = (a: Placed, b: Placed): number =>
  a.mention.start - b.mention.start || b.mention.end - a.mention.end

/** Hangs he, she, it and their forms on the entities they mean, where the rules are fairly sure. */
export function attachPronouns(analysis: Analysis, bundles: readonly Bundle[]): void {
  const text = analysis.prose.clean.text
  const named = placeNames(bundles)
  for (const sentence of analysis.sentences) {
    if (!TELLING_ROLES.has(sentence.role)) continue
    const tokens = readNameTokens(text, sentence)
    let left = MOST_PRONOUNS
    tokens.forEach((token, index) => {
      const gender = GENDERS.get(token.lower)
      if ((!gender && !NEUTER.has(token.lower)) || left === 0) return
      if (!gender && isEmptyIt(text, tokens, index)) return
      left--
      const bundle = gender
        ? findPerson(named, token.start, sentence.index, gender)
        : findBody(named, text, token.start, sentence.index)
      if (!bundle) return
      if (gender) bundle.gender ??= gender
      const mention: NameCandidate = {
        start: token.start,
        end: token.end,
        text: token.text,
        sentence: sentence.index,
        block: sentence.block,
        type: 'pronoun',
        kind: bundle.kind,
        rule: gender ? 'pronoun.person' : 'pronoun.body',
      }
      const parts = { text: token.text, name: usualName(bundle) }
      addMention(bundle, mention, { code: 'nearest-meant', parts })
      const list = named.get(sentence.index) ?? []
      named.set(sentence.index, list)
      list.push({ mention, bundle })
      list.sort(byPlace)
    })
  }
}
