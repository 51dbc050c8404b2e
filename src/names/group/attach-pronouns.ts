import { type Span, STORY_ROLES } from '../../article/index.ts'
import type { Analysis } from '../../language/index.ts'
import { anyWord, functionWords, sayingForms } from '../../lexicon/index.ts'
import { antecedentModel } from '../discourse/antecedent-model.ts'
import { chooseAntecedents } from '../discourse/choose-antecedents.ts'
import type { ReferentSort } from '../discourse/referent.ts'
import type { NamedPlace } from '../discourse/told-in.ts'
import type { NameCandidate } from '../find/name-candidate.ts'
import { type NameToken, readNameTokens } from '../find/name-token.ts'
import { addMention, type Bundle, usualName } from './entity-draft.ts'

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

/** What pronouns may mean it: a name of unknown kind may be a person's, one that is taken for a town's is not. */
function sortOf({ kind, known, credit, mentions }: Bundle): ReferentSort | null {
  if (credit) return null
  if (kind === 'person') return 'person'
  if (kind === 'country') return 'body'
  const names = mentions.filter(({ type }) => type === 'name')
  const isGuess = names.every(
    ({ rule, text }) => UNSURE.has(rule) && /^\p{Lu}\p{Ll}[^\d&]*$/u.test(text),
  )
  if (
    kind !== 'place' &&
    !known &&
    isGuess &&
    names.length > 0 &&
    names.every(({ text }) => isShort(text))
  )
    return 'unsure'
  return kind === 'organisation' || kind === 'group' ? 'body' : null
}

const UNSURE = new Set(['guess.none', 'guess.capitals', 'guess.preposition', 'guess.hint'])
const MOST_WORDS = 3
const isShort = (name: string): boolean => name.split(' ').length <= MOST_WORDS

/** The places where somebody is named, as the choice of antecedents wants them. */
export function referentPlaces(bundles: readonly Bundle[]): NamedPlace<Bundle>[] {
  return bundles.flatMap((bundle) => {
    const sort = sortOf(bundle)
    if (!sort) return []
    const name = usualName(bundle)
    return bundle.mentions
      .filter(
        ({ type, credit, rule }) =>
          (type === 'name' || type === 'nominal') && !credit && rule !== 'name.inside-cabinet',
      )
      .map(({ start, end, sentence, type }) => ({
        item: bundle,
        sort,
        name,
        start,
        end,
        sentence,
        form: type === 'nominal' ? ('nominal' as const) : ('name' as const),
        gender: bundle.gender,
      }))
  })
}

/** What is named in each sentence, in order. */
type BySentence = Map<number, Placed[]>

const before = (placed: readonly Placed[] | undefined, at: number): Placed[] =>
  (placed ?? []).filter(({ mention }) => mention.start < at).reverse()

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

/** A choice less sure than this is left open. */
const SURE = 0.3
/** From here on the name may stand for the pronoun in what is printed. */
const SAFE = 0.7

/** Hangs he, she, they, it and their forms on the entities they mean, where it is fairly sure whom. */
export function attachPronouns(analysis: Analysis, bundles: readonly Bundle[]): void {
  const chosen = chooseAntecedents(analysis, referentPlaces(bundles), antecedentModel())
  const blocks = new Map(analysis.sentences.map(({ index, block }) => [index, block]))
  const { text } = analysis.prose.clean
  const unnamed = new Map<number, Span>()
  for (const { item: bundle, start, end, sentence, p, words, form, speaksBehind } of chosen) {
    if (p < SURE) continue
    if (!bundle) {
      if (form !== 'plural') unnamed.set(start, { start: words.start, end: words.end })
      continue
    }
    if (form !== 'plural') isPerson(bundle, form)
    attach(bundle, {
      start,
      end,
      text: text.slice(start, end),
      sentence,
      block: blocks.get(sentence) ?? 0,
      rule: p < SAFE || speaksBehind ? 'pronoun.person' : 'pronoun.sure',
    })
  }
  UNNAMED.set(analysis, unnamed)
  attachBodies(analysis, bundles)
}

/** Whom "she" means is a person, whatever the capitals alone let one think. */
function isPerson(bundle: Bundle, gender: 'female' | 'male'): void {
  bundle.gender ??= gender
  bundle.kind = 'person'
}

/** Articles whose pronouns were attached: who speaks is asked of the same analysis. */
const UNNAMED = new WeakMap<Analysis, ReadonlyMap<number, Span>>()
const NONE: ReadonlyMap<number, Span> = new Map()

/**
 * The pronouns that mean somebody who is not named ("The auditor … She"), by where they begin in the clean text, with his
 * words. Known once `findNames` has read the analysis.
 */
export const unnamedAntecedents = (analysis: Analysis): ReadonlyMap<number, Span> =>
  UNNAMED.get(analysis) ?? NONE

function attach(
  bundle: Bundle,
  mention: Span & Pick<NameCandidate, 'text' | 'sentence' | 'block' | 'rule'>,
): void {
  const parts = { text: mention.text, name: usualName(bundle) }
  addMention(
    bundle,
    { ...mention, type: 'pronoun', kind: bundle.kind },
    { code: 'nearest-meant', parts },
  )
}

/** "It" and its forms, on the body or country named before it in the sentence. */
function attachBodies(analysis: Analysis, bundles: readonly Bundle[]): void {
  const text = analysis.prose.clean.text
  const named = placeNames(bundles)
  for (const sentence of analysis.sentences) {
    if (!STORY_ROLES.has(sentence.role)) continue
    const tokens = readNameTokens(text, sentence)
    let left = MOST_PRONOUNS
    tokens.forEach((token, index) => {
      if (!NEUTER.has(token.lower) || left === 0 || isEmptyIt(text, tokens, index)) return
      left--
      const bundle = findBody(named, text, token.start, sentence.index)
      if (!bundle) return
      const { start, end } = token
      const { index: at, block } = sentence
      attach(bundle, { start, end, text: token.text, sentence: at, block, rule: 'pronoun.body' })
      const list = named.get(at) ?? []
      named.set(at, list)
      list.push({
        mention: { start, end, sentence: at, type: 'pronoun', rule: 'pronoun.body' },
        bundle,
      })
      list.sort(byPlace)
    })
  }
}
