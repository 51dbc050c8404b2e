import {
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  pastForms,
  withEnding,
  withS,
} from '../../lexicon/index.ts'
import {
  ADJECTIVES,
  ADVERBS,
  LY_ADJECTIVES,
  LY_EXCEPTIONS,
  NOUN_ADJECTIVES,
} from './adjectives.data.ts'
import { CLOSED_CLASSES } from './closed-class.data.ts'
import { ING_NOUNS, PLAIN_NOUNS, SINGULAR_IN_S } from './nouns.data.ts'
import { NOUN_VERBS, PLAIN_VERBS } from './verbs.data.ts'

/** What is known of words: their possible Penn tags, and the bases of inflected forms. */
export interface Lexicon {
  /** Lower-case word to its tags, most usual first. */
  readonly tags: ReadonlyMap<string, readonly string[]>
  /** Inflected verb form (`arrived`) to its base. */
  readonly verbBase: ReadonlyMap<string, string>
  /** Irregular plural to singular. */
  readonly nounBase: ReadonlyMap<string, string>
}

const words = (list: string): string[] => list.trim().split(/\s+/)

class Builder {
  readonly tags = new Map<string, string[]>()
  readonly verbBase = new Map<string, string>()
  readonly nounBase = new Map<string, string>()

  add(word: string, ...tags: string[]): void {
    const known = this.tags.get(word)
    if (!known) this.tags.set(word, tags)
    else for (const tag of tags) if (!known.includes(tag)) known.push(tag)
  }

  addVerb(base: string, past: string[], participle: string[], nounFirst: boolean): void {
    if (nounFirst) this.add(base, 'NN', 'VB', 'VBP')
    else this.add(base, 'VB', 'VBP')
    if (nounFirst) this.add(withS(base), 'NNS', 'VBZ')
    else this.add(withS(base), 'VBZ')
    for (const form of past) this.add(form, 'VBD')
    for (const form of participle) this.add(form, 'VBN')
    for (const form of withEnding(base, 'ing')) this.add(form, 'VBG')
    const forms = [withS(base), ...past, ...participle, ...withEnding(base, 'ing')]
    for (const form of forms) if (!this.verbBase.has(form)) this.verbBase.set(form, base)
  }
}

function addVerbs(builder: Builder): void {
  const nounVerbs = new Set(words(NOUN_VERBS))
  const irregular = new Set<string>()
  for (const [base] of IRREGULAR_VERBS) {
    irregular.add(base)
    const { past, participle } = pastForms(base)
    builder.addVerb(base, past, participle, nounVerbs.has(base))
  }
  for (const base of new Set([...words(PLAIN_VERBS), ...nounVerbs])) {
    if (irregular.has(base)) continue
    const past = withEnding(base, 'ed')
    builder.addVerb(base, past, past, nounVerbs.has(base))
  }
}

function addNouns(builder: Builder): void {
  for (const [singular, plural] of IRREGULAR_NOUNS) {
    builder.add(singular, 'NN')
    builder.add(plural, 'NNS')
    if (singular !== plural) builder.nounBase.set(plural, singular)
  }
  for (const word of words(SINGULAR_IN_S)) builder.tags.set(word, ['NN'])
  for (const word of words(ING_NOUNS)) {
    const known = builder.tags.get(word)
    builder.tags.set(word, known ? ['NN', 'VBG'] : ['NN'])
  }
  for (const word of words(PLAIN_NOUNS)) {
    const known = builder.tags.get(word)
    builder.tags.set(word, ['NN', ...(known ?? []).filter((tag) => tag !== 'NN')])
  }
}

function addAdjectives(builder: Builder): void {
  for (const word of words(ADJECTIVES)) builder.add(word, 'JJ')
  for (const word of words(NOUN_ADJECTIVES)) builder.add(word, 'JJ', 'NN')
  for (const word of words(ADVERBS)) builder.add(word, 'RB')
  for (const word of words(LY_EXCEPTIONS)) builder.tags.set(word, ['NN'])
  for (const word of words(LY_ADJECTIVES)) builder.tags.set(word, ['JJ', 'RB'])
}

/** Closed classes win over whatever the open lists made of the same spelling. */
function addClosedClasses(builder: Builder): void {
  const closed = new Map<string, string[]>()
  for (const line of CLOSED_CLASSES) {
    const [tags = '', list = ''] = line.split(': ')
    for (const word of words(list)) {
      closed.set(word, [...new Set([...(closed.get(word) ?? []), ...words(tags)])])
    }
  }
  const open = new Set([
    'like',
    'past',
    'second',
    'close',
    'long',
    'fast',
    'back',
    'last',
    'people',
    'one',
    'right',
    'direct',
    'own',
    'early',
    'hard',
    'well',
    'better',
    'best',
    'down',
    'worst',
    'round',
  ])
  for (const [word, tags] of closed) {
    const known = open.has(word) ? (builder.tags.get(word) ?? []) : []
    builder.tags.set(word, [...new Set([...tags, ...known])])
  }
}

/** Builds the lexicon from its tables; a few milliseconds, done once. */
function buildLexicon(): Lexicon {
  const builder = new Builder()
  addAdjectives(builder)
  addVerbs(builder)
  addNouns(builder)
  addClosedClasses(builder)
  return builder
}

let lexicon: Lexicon | undefined

/** The one lexicon, built when first asked for. */
export function theLexicon(): Lexicon {
  lexicon ??= buildLexicon()
  return lexicon
}
